// What people answered to the questions of an earlier reading, as contrat.toml keeps it:
//
//   [reponses]
//   "état : OK" = "réalisé"                    # question : subject = answer
//   [colonnes]
//   porteur = "Verantwoordelijke"              # short for "colonne : Verantwoordelijke" = "porteur"
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/decision.hpp"
#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::resolve {

// Adds them to the draft's answers. A question that does not exist, an answer that it cannot have,
// and a second answer to one question are faults.
void read_answers(model::Draft& draft, text::Faults& faults);

// "état : OK" → the question. None: there is no such question. The answer is left empty.
std::optional<model::Answer> read_question(std::string_view key);

// Answers to what a column holds that are the code of no Column.
constexpr std::string_view persons_answer = "personnes", no_column_answer = "aucune";
// To whether an instance met on a day: else it did not.
constexpr std::string_view meeting_held_answer = "tenue";

// What a column of a table that is read as it stands holds: as answered, else as its words say.
struct AnsweredColumn {
  std::optional<model::Column> column;
  bool is_of_persons = false;  // and not to be read
};
AnsweredColumn answered_column(std::string_view header, std::optional<model::Column> otherwise,
                               const model::Answers& answers);

// Answers that a question can have; empty: any text.
std::vector<std::string> possible_answers(model::DecisionKind kind);

// The answer in the words of possible_answers(), as a person may have written it; none: the
// question cannot have it.
std::optional<std::string> read_answer(model::DecisionKind kind, std::string_view text);

}  // namespace maillage::resolve
