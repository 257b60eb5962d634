#include "network/resolve/read_answers.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "network/model/columns.hpp"
#include "network/model/vocabulary.hpp"
#include "network/resolve/record_reader.hpp"
#include "network/text/text.hpp"

namespace maillage {
namespace {

std::vector<std::string> column_answers() {
  std::vector<std::string> words;
  for (int i = 0; i < column_count; ++i) words.emplace_back(code_of(static_cast<Column>(i)));
  words.emplace_back("personnes");
  words.emplace_back("aucune");
  return words;
}

std::vector<std::string> state_answers() {
  std::vector<std::string> words;
  for (int i = 0; i < state_count; ++i) words.emplace_back(code_of(static_cast<State>(i)));
  words.emplace_back("sans état");
  return words;
}

std::vector<std::string> type_answers() {
  std::vector<std::string> words;
  for (int i = 0; i + 1 < partner_type_count; ++i) {
    words.emplace_back(code_of(static_cast<PartnerType>(i)));
  }
  return words;
}

Fault answer_fault_at(FaultKind kind, const Place& place, std::vector<std::string> words,
                      std::vector<std::string> suggestions = {},
                      std::vector<Related> related = {}) {
  return {kind,
          FaultSeverity::error,
          place,
          std::move(words),
          std::move(suggestions),
          std::move(related)};
}

class AnswerReader {
 public:
  AnswerReader(Draft& draft, Faults& faults) : draft_(draft), faults_(faults) {}

  void read() {
    for (const Record& record : draft_.records) {
      const std::string_view section = section_name(record);
      for (const Field& field : record.fields) {
        if (section == "reponses") read_keyed(field);
        if (section == "colonnes") read_columns(field);
      }
    }
  }

 private:
  void read_keyed(const Field& field) {
    std::optional<Answer> answer = read_question(field.key.value);
    if (!answer) {
      std::vector<std::string> known;
      for (int i = 0; i < decision_kind_count; ++i) {
        known.emplace_back(std::string(code_of(static_cast<DecisionKind>(i))) + " : …");
      }
      faults_.push_back(answer_fault_at(FaultKind::unknown_key, field.key.place,
                                        {field.key.value, "reponses"},
                                        nearest(field.key.value, known)));
      return;
    }
    answer->place = field.key.place;
    if (field.values.size() != 1 || field.is_list) {
      faults_.push_back(answer_fault_at(FaultKind::wrong_type, field.key.place,
                                        {field.key.value, "text", "list"}));
      return;
    }
    add(std::move(*answer), field.values.front());
  }

  // porteur = "Qui ?", or a list of headers.
  void read_columns(const Field& field) {
    for (const Value& value : field.values) {
      Answer answer{DecisionKind::column, value.text, "", value.place};
      Value meaning{ValueKind::text, field.key.value, field.key.place, {}};
      add(std::move(answer), meaning);
    }
  }

  void add(Answer answer, const Value& value) {
    const std::optional<std::string> text = read_answer(answer.kind, value.text);
    if (!text) {
      const std::vector<std::string> words = possible_answers(answer.kind);
      std::string expected;
      for (const std::string& word : words) expected += (expected.empty() ? "" : ", ") + word;
      faults_.push_back(answer_fault_at(FaultKind::bad_value, value.place,
                                        {answer.subject, value.text, expected},
                                        nearest(value.text, words)));
      return;
    }
    answer.text = *text;
    const Place place = answer.place;
    const std::string subject = answer.subject;
    const std::string code(code_of(answer.kind));
    if (const Answer* first = draft_.answers.find(answer.kind, answer.subject)) {
      faults_.push_back(answer_fault_at(FaultKind::duplicate_id, place, {subject, code}, {},
                                        {{first->place, first->text}}));
      return;
    }
    draft_.answers.add(std::move(answer));
  }

  Draft& draft_;
  Faults& faults_;
};

}  // namespace

void read_answers(Draft& draft, Faults& faults) { AnswerReader(draft, faults).read(); }

std::optional<Answer> read_question(std::string_view key) {
  const std::size_t colon = key.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  std::string_view before = key.substr(0, colon);
  constexpr std::string_view narrow = "\u202F", wide = "\u00A0";
  for (const std::string_view space : {narrow, wide}) {
    if (before.size() >= space.size() && before.substr(before.size() - space.size()) == space) {
      before.remove_suffix(space.size());
    }
  }
  const auto kind = read_decision_kind(trimmed(before));
  const std::string_view subject = trimmed(key.substr(colon + 1));
  if (!kind || subject.empty()) return std::nullopt;
  return Answer{*kind, std::string(subject), "", {}};
}

AnsweredColumn answered_column(std::string_view header, std::optional<Column> otherwise,
                               const Answers& answers) {
  const Answer* answer = answers.find(DecisionKind::column, trimmed(header));
  if (answer == nullptr) return {otherwise, false};
  return {read_column(answer->text), answer->text == "personnes"};
}

std::vector<std::string> possible_answers(DecisionKind kind) {
  switch (kind) {
    case DecisionKind::column:
      return column_answers();
    case DecisionKind::blanks:
      return {"comme au-dessus", "vides"};
    case DecisionKind::year_blanks:
      return {"comme avant", "vides"};
    case DecisionKind::state:
      return state_answers();
    case DecisionKind::person:
      return {"personne", "organisation"};
    case DecisionKind::row:
      return {"action", "titre", "à part"};
    case DecisionKind::objective_row:
      return {"objectif", "action"};
    case DecisionKind::table:
      return {"lue", "à part"};
    case DecisionKind::partner_type:
      return type_answers();
    case DecisionKind::cell:
    case DecisionKind::name:
    case DecisionKind::action:
    case DecisionKind::value:
      break;
  }
  return {};
}

std::optional<std::string> read_answer(DecisionKind kind, std::string_view text) {
  const std::string bare(trimmed(text));
  if (bare.empty()) return std::nullopt;
  const std::vector<std::string> words = possible_answers(kind);
  if (words.empty()) return bare;
  for (const std::string& word : words) {
    if (fold(word) == fold(bare)) return word;
  }
  // Other words for the same: "Structure porteuse", "terminé", "EPCI".
  std::optional<std::string_view> code;
  if (kind == DecisionKind::column) {
    if (const auto column = read_column(bare)) code = code_of(*column);
  } else if (kind == DecisionKind::state) {
    if (const auto state = read_state(bare)) code = code_of(*state);
  } else if (kind == DecisionKind::partner_type) {
    if (const auto type = read_partner_type(bare)) code = code_of(*type);
  }
  return code ? std::optional<std::string>(*code) : std::nullopt;
}

}  // namespace maillage
