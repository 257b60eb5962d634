#include "output/words/scenario_words.hpp"

#include "output/text/terminal.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::words {

ScenarioWording scenario_message(text::FaultKind kind) {
  switch (kind) {
    case text::FaultKind::one_of_keys:
      return {"il faut dans [[{0}]] une de ces clés, et une seule\u00A0: {1}",
              "[[{0}]] must have one of these keys, and one only: {1}"};
    case text::FaultKind::already_taken:
      return {"«\u00A0{0}\u00A0» n’est plus là\u00A0: [[{1}]] l’a déjà prise",
              "\"{0}\" is no longer there: [[{1}]] has taken it already"};
    case text::FaultKind::already_set:
      return {"«\u00A0{0}\u00A0» est donné deux fois pour «\u00A0{1}\u00A0»",
              "\"{0}\" is given twice for \"{1}\""};
    case text::FaultKind::already_named:
      return {"«\u00A0{0}\u00A0» est déjà là ({1} de «\u00A0{2}\u00A0»)",
              "\"{0}\" is there already ({1} of \"{2}\")"};
    case text::FaultKind::not_named:
      return {"«\u00A0{0}\u00A0» n’y est pas ({1} de «\u00A0{2}\u00A0»)",
              "\"{0}\" is not there ({1} of \"{2}\")"};
    case text::FaultKind::objective_in_use:
      return {
          "on ne peut pas retirer l’objectif «\u00A0{0}\u00A0»\u00A0: {1} de ses actions "
          "{1:reste|restent}",
          "objective \"{0}\" cannot be withdrawn: {1} of its actions {1:is|are} left"};
    case text::FaultKind::part_of_territory:
      return {"«\u00A0{0}\u00A0» est un EPCI du territoire\u00A0: un scénario ne le retire pas",
              "\"{0}\" is an EPCI of the territory: a scenario does not withdraw it"};
    case text::FaultKind::scenario_cycle:
      return {"ce scénario repose sur lui-même\u00A0: {0}", "this scenario stands on itself: {0}"};
    default:
      return {};
  }
}

ScenarioWording scenario_hint(text::FaultKind kind) {
  switch (kind) {
    case text::FaultKind::already_taken:
      return {"gardez une seule des deux lignes", "keep one of the two lines"};
    case text::FaultKind::already_set:
      return {"gardez une seule des deux valeurs", "keep one of the two values"};
    case text::FaultKind::already_named:
      return {"la base le dit déjà\u00A0: supprimez ce nom",
              "it is said already: remove this name"};
    case text::FaultKind::not_named:
      return {"la base ne le dit pas, ou plus\u00A0: supprimez ce nom",
              "the base does not say it, or no longer: remove this name"};
    case text::FaultKind::objective_in_use:
      return {"retirez ses actions ou donnez-leur un autre objectif ([[modifier]])",
              "withdraw its actions or give them another objective ([[modifier]])"};
    case text::FaultKind::scenario_cycle:
      return {"«\u00A0base\u00A0» nomme un contrat, ou un scénario qui en a un",
              "\"base\" names a contract, or a scenario that has one"};
    default:
      return {};
  }
}

ScenarioWording scenario_relation(text::FaultKind kind) {
  switch (kind) {
    case text::FaultKind::already_taken:
    case text::FaultKind::already_set:
      return {"dit d’abord ici", "first said here"};
    case text::FaultKind::already_named:
      return {"nommé ici", "named here"};
    case text::FaultKind::objective_in_use:
      return {"la première est ici", "the first is here"};
    default:
      return {};
  }
}

std::string scenario_line(const model::Contract& contract, output_text::Language language) {
  if (!contract.scenario) return "";
  const bool french = language == output_text::Language::french;
  const model::ScenarioHead& head = *contract.scenario;
  const std::string table = (french ? "le " : "the ") + table_name(head.year, language);
  return (french ? "scénario sur " : "scenario over ") + table + (french ? " de " : " of ") +
         output_text::printable(head.base_name.empty() ? head.base : head.base_name);
}

}  // namespace maillage::words
