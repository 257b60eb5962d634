#include "network/resolve/read_answers.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "network/model/columns.hpp"
#include "network/model/vocabulary.hpp"
#include "network/resolve/record_reader.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

std::vector<std::string> column_answers() {
  std::vector<std::string> words;
  for (int i = 0; i < model::column_count; ++i)
    words.emplace_back(model::code_of(static_cast<model::Column>(i)));
  words.emplace_back(persons_answer);
  words.emplace_back(no_column_answer);
  return words;
}

std::vector<std::string> state_answers() {
  std::vector<std::string> words;
  for (int i = 0; i < model::state_count; ++i)
    words.emplace_back(model::code_of(static_cast<model::State>(i)));
  words.emplace_back("sans état");
  return words;
}

std::vector<std::string> type_answers() {
  std::vector<std::string> words;
  for (int i = 0; i + 1 < model::partner_type_count; ++i) {
    words.emplace_back(model::code_of(static_cast<model::PartnerType>(i)));
  }
  return words;
}

text::Fault answer_fault_at(text::FaultKind kind, const text::Place& place,
                            std::vector<std::string> words,
                            std::vector<std::string> suggestions = {},
                            std::vector<text::Related> related = {}) {
  return {kind,
          text::FaultSeverity::error,
          place,
          std::move(words),
          std::move(suggestions),
          std::move(related)};
}

void add_answer(model::Draft& draft, text::Faults& faults, model::Answer answer,
                const model::Value& value) {
  const std::optional<std::string> text = read_answer(answer.kind, value.text);
  if (!text) {
    const std::vector<std::string> words = possible_answers(answer.kind);
    std::string expected;
    for (const std::string& word : words) expected += (expected.empty() ? "" : ", ") + word;
    faults.push_back(answer_fault_at(text::FaultKind::bad_value, value.place,
                                     {answer.subject, value.text, expected},
                                     text::nearest(value.text, words)));
    return;
  }
  answer.text = *text;
  const text::Place place = answer.place;
  const std::string subject = answer.subject;
  const std::string code(model::code_of(answer.kind));
  if (const model::Answer* first = draft.answers.find(answer.kind, answer.subject)) {
    faults.push_back(answer_fault_at(text::FaultKind::duplicate_id, place, {subject, code}, {},
                                     {{first->place, first->text}}));
    return;
  }
  draft.answers.add(std::move(answer));
}

void read_keyed(model::Draft& draft, text::Faults& faults, const model::Field& field) {
  std::optional<model::Answer> answer = read_question(field.key.value);
  if (!answer) {
    std::vector<std::string> known;
    for (int i = 0; i < model::decision_kind_count; ++i) {
      known.emplace_back(std::string(model::code_of(static_cast<model::DecisionKind>(i))) + " : …");
    }
    faults.push_back(answer_fault_at(text::FaultKind::unknown_key, field.key.place,
                                     {field.key.value, "reponses"},
                                     text::nearest(field.key.value, known)));
    return;
  }
  answer->place = field.key.place;
  if (field.values.size() != 1 || field.is_list) {
    faults.push_back(answer_fault_at(text::FaultKind::wrong_type, field.key.place,
                                     {field.key.value, "text", "list"}));
    return;
  }
  add_answer(draft, faults, std::move(*answer), field.values.front());
}

// porteur = "Qui ?", or a list of headers.
void read_columns(model::Draft& draft, text::Faults& faults, const model::Field& field) {
  for (const model::Value& value : field.values) {
    model::Answer answer{model::DecisionKind::column, value.text, "", value.place};
    model::Value meaning{model::ValueKind::text, field.key.value, field.key.place, {}};
    add_answer(draft, faults, std::move(answer), meaning);
  }
}

}  // namespace

void read_answers(model::Draft& draft, text::Faults& faults) {
  for (const model::Record& record : draft.records) {
    const std::string_view section = section_name(record);
    for (const model::Field& field : record.fields) {
      if (section == "reponses") read_keyed(draft, faults, field);
      if (section == "colonnes") read_columns(draft, faults, field);
    }
  }
}

std::optional<model::Answer> read_question(std::string_view key) {
  const std::size_t colon = key.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  std::string_view before = key.substr(0, colon);
  constexpr std::string_view narrow = "\u202F", wide = "\u00A0";
  for (const std::string_view space : {narrow, wide}) {
    if (before.size() >= space.size() && before.substr(before.size() - space.size()) == space) {
      before.remove_suffix(space.size());
    }
  }
  const auto kind = model::read_decision_kind(text::trimmed(before));
  const std::string_view subject = text::trimmed(key.substr(colon + 1));
  if (!kind || subject.empty()) return std::nullopt;
  return model::Answer{*kind, std::string(subject), "", {}};
}

AnsweredColumn answered_column(std::string_view header, std::optional<model::Column> otherwise,
                               const model::Answers& answers) {
  const model::Answer* answer = answers.find(model::DecisionKind::column, text::trimmed(header));
  if (answer == nullptr) return {otherwise, false};
  return {model::read_column(answer->text), answer->text == persons_answer};
}

std::vector<std::string> possible_answers(model::DecisionKind kind) {
  switch (kind) {
    case model::DecisionKind::column:
      return column_answers();
    case model::DecisionKind::blanks:
      return {"comme au-dessus", "vides"};
    case model::DecisionKind::year_blanks:
      return {"comme avant", "vides"};
    case model::DecisionKind::state:
      return state_answers();
    case model::DecisionKind::person:
      return {"personne", "organisation"};
    case model::DecisionKind::row:
      return {"action", "titre", "à part"};
    case model::DecisionKind::objective_row:
      return {"objectif", "action"};
    case model::DecisionKind::table:
      return {"lue", "à part"};
    case model::DecisionKind::partner_type:
      return type_answers();
    case model::DecisionKind::meeting:
      return {std::string(meeting_held_answer), "non tenue"};
    case model::DecisionKind::cell:
    case model::DecisionKind::name:
    case model::DecisionKind::action:
    case model::DecisionKind::value:
      break;
  }
  return {};
}

std::optional<std::string> read_answer(model::DecisionKind kind, std::string_view text) {
  const std::string bare(text::trimmed(text));
  if (bare.empty()) return std::nullopt;
  const std::vector<std::string> words = possible_answers(kind);
  if (words.empty()) return bare;
  for (const std::string& word : words) {
    if (text::fold(word) == text::fold(bare)) return word;
  }
  // Other words for the same: "Structure porteuse", "terminé", "EPCI".
  std::optional<std::string_view> code;
  if (kind == model::DecisionKind::column) {
    if (const auto column = model::read_column(bare)) code = model::code_of(*column);
  } else if (kind == model::DecisionKind::state) {
    if (const auto state = model::read_state(bare)) code = model::code_of(*state);
  } else if (kind == model::DecisionKind::partner_type) {
    if (const auto type = model::read_partner_type(bare)) code = model::code_of(*type);
  }
  return code ? std::optional<std::string>(*code) : std::nullopt;
}

}  // namespace maillage::resolve
