#include "src/browser/gestures.hpp"

#include <algorithm>
#include <array>

#include "network/model/vocabulary.hpp"
#include "network/resolve/read_answers.hpp"
#include "network/text/date.hpp"
#include "network/text/text.hpp"
#include "output/contract_files/reconcile_toml.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/page/page_words.hpp"

namespace maillage::browser {
namespace {

enum class Asked {
  action,
  partner,
  instance,
  objective,
  state,
  type,
  rhythm,
  held,
  name,
  text,
  day
};

constexpr std::string_view meeting_gesture = "meeting";

// `makes`: %1, %2… are values as TOML strings, ~1 is an id made of a value, #1 a number as it is. Empty: an
// answer.
struct GestureRow {
  std::string_view what;
  std::vector<Asked> asked;
  std::string_view makes;
};

const std::vector<GestureRow>& gesture_rows() {
  static const std::vector<GestureRow> rows = {
      {"add_carrier",
       {Asked::action, Asked::partner},
       "[[modifier]]\naction = %1\najouter_porteurs = [%2]\n"},
      {"remove_carrier",
       {Asked::action, Asked::partner},
       "[[modifier]]\naction = %1\nretirer_porteurs = [%2]\n"},
      {"state", {Asked::action, Asked::state}, "[[modifier]]\naction = %1\netat = %2\n"},
      {"add_partner",
       {Asked::action, Asked::partner},
       "[[modifier]]\naction = %1\najouter_partenaires = [%2]\n"},
      {"remove_partner",
       {Asked::action, Asked::partner},
       "[[modifier]]\naction = %1\nretirer_partenaires = [%2]\n"},
      {"title", {Asked::action, Asked::text}, "[[modifier]]\naction = %1\ntitre = %2\n"},
      {"add_action",
       {Asked::text, Asked::objective, Asked::partner},
       "[[action]]\nid = ~1\ntitre = %1\nobjectif = %2\nporteurs = [%3]\n"},
      {"merge_actions",
       {Asked::action, Asked::action},
       "[[fusionner]]\nactions = [%1, %2]\nid = %1\n"},
      {"drop_action", {Asked::action}, "[[retirer]]\naction = %1\n"},
      {"drop_partner", {Asked::partner}, "[[retirer]]\npartenaire = %1\n"},
      {"add_member",
       {Asked::instance, Asked::partner},
       "[[modifier]]\ninstance = %1\najouter_membres = [%2]\n"},
      {"remove_member",
       {Asked::instance, Asked::partner},
       "[[modifier]]\ninstance = %1\nretirer_membres = [%2]\n"},
      {"add_funder",
       {Asked::action, Asked::partner},
       "[[modifier]]\naction = %1\najouter_financeurs = [%2]\n"},
      {"new_partner", {Asked::name, Asked::type}, "[[partenaire]]\nid = ~1\nnom = %1\ntype = %2\n"},
      {"new_instance",
       {Asked::name, Asked::partner},
       "[[instance]]\nid = ~1\nnom = %1\nmembres = [%2]\n"},
      {"rhythm", {Asked::instance, Asked::rhythm}, "[[modifier]]\ninstance = %1\nrythme = #2\n"},
      {meeting_gesture, {Asked::instance, Asked::day, Asked::held}, {}},
      {"follow",
       {Asked::instance, Asked::objective},
       "[[modifier]]\ninstance = %1\najouter_objectifs = [%2]\n"},
      {"merge_instances",
       {Asked::instance, Asked::instance},
       "[[fusionner]]\ninstances = [%1, %2]\nid = %1\n"},
      {"drop_instance", {Asked::instance}, "[[retirer]]\ninstance = %1\n"},
  };
  return rows;
}

std::string_view word_of(Asked asked) {
  switch (asked) {
    case Asked::action:
      return "field_action";
    case Asked::partner:
      return "field_partner";
    case Asked::instance:
      return "field_instance";
    case Asked::objective:
      return "field_objective";
    case Asked::state:
      return "field_state";
    case Asked::type:
      return "field_type";
    case Asked::rhythm:
      return "field_rhythm";
    case Asked::held:
      return "field_held";
    case Asked::day:
      return "field_day";
    case Asked::name:
      return "field_name";
    case Asked::text:
      break;
  }
  return "field_title";
}

std::string_view entry_of(Asked asked) {
  if (asked == Asked::day) return "date";
  return asked == Asked::text || asked == Asked::name ? "text" : "select";
}

template <class Named>
std::vector<GestureChoice> named_choices(const Named& all) {
  std::vector<GestureChoice> choices;
  for (const auto& each : all) choices.push_back({each.id, each.name});
  return choices;
}

std::vector<GestureChoice> choices_of(Asked asked, const model::Contract& contract,
                                      output_text::Language language) {
  std::vector<GestureChoice> choices;
  if (asked == Asked::state) {  // in the order of work, not of the alphabet
    for (int state = 0; state < model::state_count; ++state) {
      const auto each = static_cast<model::State>(state);
      choices.push_back({words::state_word(each, output_text::Language::french),
                         words::state_word(each, language)});
    }
    return choices;
  }
  if (asked == Asked::rhythm) {
    for (const char* times : {"1", "2", "3", "4", "6", "12"}) choices.push_back({times, times});
    return choices;
  }
  if (asked == Asked::held) {
    for (const std::string& answer : resolve::possible_answers(model::DecisionKind::meeting)) {
      const bool held = answer == resolve::meeting_held_answer;
      choices.push_back({answer, std::string(words::page_word(
                                     held ? "answer_held" : "answer_not_held", language))});
    }
    return choices;
  }
  if (asked == Asked::type) {
    for (int type = 0; type + 1 < model::partner_type_count; ++type) {
      const auto each = static_cast<model::PartnerType>(type);
      choices.push_back({std::string(model::code_of(each)), words::type_word(each, language)});
    }
  }
  if (asked == Asked::partner) choices = named_choices(contract.partners);
  if (asked == Asked::instance) choices = named_choices(contract.instances);
  if (asked == Asked::objective) choices = named_choices(contract.objectives);
  if (asked == Asked::action) {
    const model::Edition* latest = model::latest_edition(contract);
    if (latest == nullptr) return choices;
    for (const model::ActionRow& row : latest->rows) {
      const model::Action& action = contract.actions[row.action];
      choices.push_back({action.id, action.title});
    }
  }
  std::sort(choices.begin(), choices.end(), [](const GestureChoice& a, const GestureChoice& b) {
    return std::pair(text::fold(a.label), a.id) < std::pair(text::fold(b.label), b.id);
  });
  return choices;
}

bool is_whole(const GestureRow& row, const std::vector<std::string>& values) {
  return values.size() == row.asked.size() &&
         std::none_of(values.begin(), values.end(),
                      [](const std::string& value) { return text::trimmed(value).empty(); });
}

}  // namespace

std::vector<Gesture> gestures_on(const model::Contract& contract, output_text::Language language) {
  std::vector<Gesture> gestures;
  for (const GestureRow& row : gesture_rows()) {
    Gesture gesture;
    gesture.what = row.what;
    gesture.label = words::page_word("gesture_" + gesture.what, language);
    bool can_choose = true;
    for (const Asked asked : row.asked) {
      GestureField field;
      field.label = words::page_word(word_of(asked), language);
      field.entry = entry_of(asked);
      const bool is_choice = field.entry == "select";
      if (is_choice) field.choices = choices_of(asked, contract, language);
      can_choose = can_choose && (!is_choice || !field.choices.empty());
      gesture.fields.push_back(std::move(field));
    }
    if (can_choose) gestures.push_back(std::move(gesture));
  }
  return gestures;
}

std::optional<std::string> piece_of_gesture(std::string_view what,
                                            const std::vector<std::string>& values,
                                            std::string_view title) {
  for (const GestureRow& row : gesture_rows()) {
    if (row.what != what || row.makes.empty()) continue;
    if (!is_whole(row, values)) return std::nullopt;
    std::string piece = "# " + contract_files::toml_comment(title) + "\n";
    for (std::size_t at = 0; at < row.makes.size(); ++at) {
      const char mark = row.makes[at];
      if (mark == '%' || mark == '~' || mark == '#') {
        const std::string& value = values[static_cast<std::size_t>(row.makes[++at] - '1')];
        const bool is_number = value.find_first_not_of("0123456789") == std::string::npos;
        if (mark == '#' && !is_number) return std::nullopt;
        piece += mark == '#'   ? value
                 : mark == '~' ? contract_files::toml_string(text::slug(value))
                               : contract_files::toml_string(value);
      } else {
        piece += row.makes[at];
      }
    }
    return piece;
  }
  return std::nullopt;
}

std::optional<model::Answer> answer_of_gesture(std::string_view what,
                                               const std::vector<std::string>& values) {
  for (const GestureRow& row : gesture_rows()) {
    if (row.what != what || !row.makes.empty()) continue;
    if (!is_whole(row, values) || !text::parse_date(values[1])) return std::nullopt;
    const auto told = resolve::read_answer(model::DecisionKind::meeting, values[2]);
    if (!told) return std::nullopt;
    return model::Answer{model::DecisionKind::meeting, values[0] + " " + values[1], *told, {}};
  }
  return std::nullopt;
}

}  // namespace maillage::browser
