// What a finding is about: its kind, id and name. Declared in output/words/finding_words.hpp.
#include "output/text/message.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::words {

std::string_view subject_kind_code(model::SubjectKind kind) {
  switch (kind) {
    case model::SubjectKind::contract:
      return "contract";
    case model::SubjectKind::table:
      return "table";
    case model::SubjectKind::axis:
      return "axis";
    case model::SubjectKind::objective:
      return "objective";
    case model::SubjectKind::action:
      return "action";
    case model::SubjectKind::partner:
      return "partner";
    case model::SubjectKind::instance:
      return "instance";
    case model::SubjectKind::epci:
      return "epci";
    case model::SubjectKind::figure:
      return "figure";
  }
  return "";
}

std::string_view subject_kind_word(model::SubjectKind kind, output_text::Language language) {
  constexpr output_text::Message words[] = {
      {"contrat", "contract"},   {"tableau", "table"}, {"axe", "axis"},
      {"objectif", "objective"}, {"action", "action"}, {"organisation", "organisation"},
      {"instance", "instance"},  {"EPCI", "EPCI"},     {"chiffre", "figure"}};
  const output_text::Message& word = words[static_cast<std::size_t>(kind)];
  return output_text::said(language, word.french, word.english);
}

std::string subject_id(const model::Contract& contract, const model::Subject& subject) {
  switch (subject.kind) {
    case model::SubjectKind::contract:
      return contract.id;
    case model::SubjectKind::table:
      return to_string(contract.editions[subject.index].year);
    case model::SubjectKind::axis:
      return contract.axes[text::AxisId{subject.index}].id;
    case model::SubjectKind::objective:
      return contract.objectives[text::ObjectiveId{subject.index}].id;
    case model::SubjectKind::action:
      return contract.actions[text::ActionId{subject.index}].id;
    case model::SubjectKind::partner:
      return contract.partners[text::PartnerId{subject.index}].id;
    case model::SubjectKind::instance:
      return contract.instances[text::InstanceId{subject.index}].id;
    case model::SubjectKind::epci:
      return contract.partners[contract.epcis[text::EpciId{subject.index}].partner].id;
    case model::SubjectKind::figure:
      return contract.figures[subject.index].id;
  }
  return "";
}

std::string subject_name(const model::Contract& contract, const model::Subject& subject,
                         output_text::Language language) {
  const bool french = language == output_text::Language::french;
  switch (subject.kind) {
    case model::SubjectKind::contract:
      return contract.name;
    case model::SubjectKind::table:
      return table_name(contract.editions[subject.index].year, language);
    case model::SubjectKind::axis: {
      const model::Axis& axis = contract.axes[text::AxisId{subject.index}];
      return (french ? "axe " : "axis ") + axis.id + (axis.name.empty() ? "" : " – " + axis.name);
    }
    case model::SubjectKind::objective: {
      const model::Objective& objective = contract.objectives[text::ObjectiveId{subject.index}];
      // Where a contract declares no objective, an id is made of the name.
      const bool named = !objective.name.empty() && objective.name != objective.id;
      if (named && objective.name.compare(0, objective.id.size(), objective.id) == 0) {
        return objective.name;
      }
      return objective.id + (named ? " " + objective.name : "");
    }
    case model::SubjectKind::action:
      return contract.actions[text::ActionId{subject.index}].title;
    case model::SubjectKind::partner:
      return contract.partners[text::PartnerId{subject.index}].name;
    case model::SubjectKind::instance:
      return contract.instances[text::InstanceId{subject.index}].name;
    case model::SubjectKind::epci:
      return contract.partners[contract.epcis[text::EpciId{subject.index}].partner].name;
    case model::SubjectKind::figure:
      return contract.figures[subject.index].said;
  }
  return "";
}

}  // namespace maillage::words
