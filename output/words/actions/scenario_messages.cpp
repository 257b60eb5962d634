#include "output/words/actions/scenario_messages.hpp"

namespace maillage::words::actions {
namespace {

constexpr output_text::KeyedMessage<ScenarioWords> scenario_words_table[] = {
    {ScenarioWords::title, {"Avant / après", "Before / after"}},
    {ScenarioWords::lead,
     {"Ce scénario change\u00A0: {table}. {changes}.", "This scenario changes {table}. {changes}.",
      "{changes}: those below, one after the other"}},
    {ScenarioWords::actions_changed,
     {"Actions\u00A0: {after} au lieu de {before}", "Actions: {after} in place of {before}"}},
    {ScenarioWords::orphans_changed,
     {"sans porteur, hors abandonnées\u00A0: {after} au lieu de {before}",
      "without a porteur, abandoned ones apart: {after} in place of {before}"}},
    {ScenarioWords::requirements_held,
     {"exigences tenues\u00A0: {held} sur {set}", "requirements met: {held} of {set}"}},
    {ScenarioWords::and_change, {"{changes}\u00A0; {change}", "{changes}; {change}"}},
    {ScenarioWords::counted_header, {"Ce qui est compté", "What is counted"}},
    {ScenarioWords::counted_alike,
     {"compté de la même façon des deux côtés", "counted alike on both sides"}},
    {ScenarioWords::requirements_heading, {"Exigences du scénario", "What the scenario requires"}},
    {ScenarioWords::requirements_caption,
     {"Chaque exigence, tenue ou non, et la liste la plus courte de changements qui la tiendrait",
      "Each requirement, met or not, and the shortest list of changes that would meet it"}},
    {ScenarioWords::requirement_header, {"Exigence", "Requirement"}},
    {ScenarioWords::met_header, {"Tenue", "Met"}},
    {ScenarioWords::it_would_take_header, {"Il faudrait", "It would take"}},
    {ScenarioWords::for_header, {"Pour", "For"}},
    {ScenarioWords::met, {"oui", "yes"}},
    {ScenarioWords::not_met, {"non", "no"}},
    {ScenarioWords::no_requirement, {"Le scénario n’en pose aucune.", "It sets none."}},
    {ScenarioWords::gaps_heading,
     {"Lacunes fermées, ouvertes, persistantes", "Gaps closed, opened, persisting"}},
    {ScenarioWords::rules_caption, {"Constats par règle", "Findings by rule"}},
    {ScenarioWords::mended_header, {"Réparés", "Mended"}},
    {ScenarioWords::gone_header, {"Partis", "Gone"}},
    {ScenarioWords::gone_in_full,
     {"partis avec leur sujet, ou non comparables\u00A0: l’action n’est plus dans le plan, ou ce "
      "que la règle regarde n’y est pas renseigné",
      "gone with their subject, or not comparable: the action is no longer in the plan, or what "
      "the rule looks at is not recorded"}},
    {ScenarioWords::counted_mended,
     {"{rule}\u00A0: réparés", "{rule}: mended", "findings of the rule"}},
    {ScenarioWords::counted_gone, {"{rule}\u00A0: partis", "{rule}: gone"}},
    {ScenarioWords::counted_persisting, {"{rule}\u00A0: persistants", "{rule}: persisting"}},
    {ScenarioWords::counted_new, {"{rule}\u00A0: nouveaux", "{rule}: new"}},
    {ScenarioWords::what_follows_header, {"Ce qui en suit", "What follows"}},
    {ScenarioWords::actions_heading,
     {"Actions parties, réunies, ajoutées", "Actions gone, joined, added"}},
    {ScenarioWords::gone_actions,
     {"Sorties du plan, ou réunies à une autre", "Out of the plan, or joined to another"}},
    {ScenarioWords::joining_actions, {"Réunissent d’autres actions", "Join other actions"}},
    {ScenarioWords::added_actions, {"Ajoutées", "Added"}},
    {ScenarioWords::no_carriers_said,
     {"Un des deux tableaux ne dit pas qui porte.", "One of the tables does not say who carries."}},
    {ScenarioWords::organisations_that_carry_now,
     {"Organisations qui portent désormais", "Organisations that carry now"}},
    {ScenarioWords::organisations_no_longer_carrying,
     {"Organisations qui ne portent plus", "Organisations that no longer carry"}},
    {ScenarioWords::organisation_actions,
     {"{organisation}\u00A0: {n} {n:action|actions}", "{organisation}: {n} {n:action|actions}"}},
    {ScenarioWords::empty_list, {"{list}\u00A0: aucune.", "{list}: none."}},
    {ScenarioWords::measures_heading, {"Mesures", "Measures"}},
    {ScenarioWords::measures_list,
     {"Toutes les mesures, avant et après", "All measures, before and after"}},
    {ScenarioWords::measures_caption, {"Mesures du réseau", "Measures of the network"}},
    {ScenarioWords::network_header, {"Réseau", "Network"}},
    {ScenarioWords::measure_header, {"Mesure", "Measure"}},
};
static_assert(output_text::is_in_order(scenario_words_table));

}  // namespace

const output_text::Message& message_of(ScenarioWords key) {
  return scenario_words_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::actions
