// Decisions of the readers, with what each would change: as many as reading again is worth.
#pragma once

#include <optional>

#include "output/answers/decision_account.hpp"
#include "src/commands/arguments.hpp"

namespace maillage {

// `decisions`: those of `contract`, or of the import that made it; they must outlive the account.
// `given`: the answers that hold. Effects are of the table of that year.
DecisionAccount account_of(const std::vector<Decision>& decisions, const Contract& contract,
                           const Answers& given, std::optional<int> year,
                           const ReadWithAnswers& read, const Arguments& arguments);

// Answers that a person filled into a table of questions (--reponses); faults of it are told. None:
// it cannot be read, or holds an answer that its question cannot have.
std::optional<Answers> read_answer_file(const std::string& path, Language language);

}  // namespace maillage
