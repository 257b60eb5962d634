// Decisions of the readers, with what each would change: as many as reading again is worth.
#pragma once

#include <variant>

#include "output/answers/decision_account.hpp"
#include "src/commands/arguments.hpp"
#include "src/commands/load.hpp"

namespace maillage::commands {

// `decisions`: those of `contract`, or of the import that made it; they must outlive the account.
// `given`: the answers that hold. Effects are of the table of that year.
answers::DecisionAccount account_of(const std::vector<model::Decision>& decisions,
                                    const model::Contract& contract, const model::Answers& given,
                                    const model::WhichTable& year,
                                    const analysis::ReadWithAnswers& read,
                                    const Arguments& arguments);

// Answers that a person filled into a table of questions (--reponses); faults of it are told. Else
// how the run ends, where it cannot be read or holds an answer that its question cannot have.
std::variant<model::Answers, Exit> read_answer_file(const std::string& path,
                                                    output_text::Language language);

}  // namespace maillage::commands
