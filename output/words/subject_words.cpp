// What a finding is about: its kind, id and name. Declared in output/words/finding_words.hpp.
#include "output/words/finding_words.hpp"

namespace maillage {

std::string_view subject_kind_code(SubjectKind kind) {
  switch (kind) {
    case SubjectKind::contract:
      return "contract";
    case SubjectKind::table:
      return "table";
    case SubjectKind::axis:
      return "axis";
    case SubjectKind::objective:
      return "objective";
    case SubjectKind::action:
      return "action";
    case SubjectKind::partner:
      return "partner";
    case SubjectKind::instance:
      return "instance";
    case SubjectKind::epci:
      return "epci";
    case SubjectKind::figure:
      return "figure";
  }
  return "";
}

std::string subject_id(const Contract& contract, const Subject& subject) {
  switch (subject.kind) {
    case SubjectKind::contract:
      return contract.id;
    case SubjectKind::table: {
      const Edition& edition = contract.editions[subject.index];
      return edition.year ? std::to_string(*edition.year) : "plan";
    }
    case SubjectKind::axis:
      return contract.axes[AxisId{subject.index}].id;
    case SubjectKind::objective:
      return contract.objectives[ObjectiveId{subject.index}].id;
    case SubjectKind::action:
      return contract.actions[ActionId{subject.index}].id;
    case SubjectKind::partner:
      return contract.partners[PartnerId{subject.index}].id;
    case SubjectKind::instance:
      return contract.instances[InstanceId{subject.index}].id;
    case SubjectKind::epci:
      return contract.partners[contract.epcis[EpciId{subject.index}].partner].id;
    case SubjectKind::figure:
      return contract.figures[subject.index].id;
  }
  return "";
}

std::string subject_name(const Contract& contract, const Subject& subject, Language language) {
  const bool french = language == Language::french;
  switch (subject.kind) {
    case SubjectKind::contract:
      return contract.name;
    case SubjectKind::table:
      return table_name(contract.editions[subject.index], language);
    case SubjectKind::axis: {
      const Axis& axis = contract.axes[AxisId{subject.index}];
      return (french ? "axe " : "axis ") + axis.id + (axis.name.empty() ? "" : " – " + axis.name);
    }
    case SubjectKind::objective: {
      const Objective& objective = contract.objectives[ObjectiveId{subject.index}];
      // Where a contract declares no objective, an id is made of the name.
      const bool named = !objective.name.empty() && objective.name != objective.id;
      if (named && objective.name.compare(0, objective.id.size(), objective.id) == 0) {
        return objective.name;
      }
      return objective.id + (named ? " " + objective.name : "");
    }
    case SubjectKind::action:
      return contract.actions[ActionId{subject.index}].title;
    case SubjectKind::partner:
      return contract.partners[PartnerId{subject.index}].name;
    case SubjectKind::instance:
      return contract.instances[InstanceId{subject.index}].name;
    case SubjectKind::epci:
      return contract.partners[contract.epcis[EpciId{subject.index}].partner].name;
    case SubjectKind::figure:
      return contract.figures[subject.index].said;
  }
  return "";
}

}  // namespace maillage
