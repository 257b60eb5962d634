#include "output/words/comparison/change_messages.hpp"

namespace maillage::words::comparison {
namespace {

constexpr output_text::KeyedMessage<Changes> changes_table[] = {
    {Changes::state_absent, {"absente", "absent", "an action that a table does not have"}},
    {Changes::state_not_said,
     {"non renseigné", "not recorded", "the state of an action that its row does not say"}},
    {Changes::was_not_there, {"n’y était pas", "was not there"}},
    {Changes::is_no_longer_there, {"n’y est plus", "is no longer there"}},
    {Changes::was_abandoned, {"était abandonnée", "was abandoned"}},
    {Changes::abandoned_since,
     {"abandonnée depuis", "abandoned since",
      "the action of a finding that stood in the table before"}},
    {Changes::not_recorded_in_other,
     {"non renseigné dans l’autre tableau", "not recorded in the other table"}},
    {Changes::since,
     {"depuis le {table} ({n} {n:tableau|tableaux de suite})",
      "since the {table} ({n} {n:table|tables in a row})"}},
    {Changes::same_id, {"même id, intitulés différents", "same id, other words"}},
    {Changes::alias, {"l’un est un alias de l’autre", "one is an alias of the other"}},
    {Changes::near_name, {"noms proches", "near names"}},
    {Changes::other_type, {"même nom, types différents", "same name, other type"}},
    {Changes::kind_alone, {"le nom ne dit pas lequel", "the name does not say which"}},
    {Changes::several, {"d’autres portent le même nom", "others have the same name"}},
    {Changes::same_title,
     {"même intitulé, autre numéro ou autre objectif", "same title, other number or objective"}},
    {Changes::near_title, {"intitulés proches", "near titles"}},
    {Changes::actions, {"actions", "actions"}},
    {Changes::fiches, {"fiches", "fiches"}},
    {Changes::pistes, {"pistes", "pistes"}},
    {Changes::done, {"réalisées", "done"}},
    {Changes::under_way, {"en cours", "under way"}},
    {Changes::in_reflection, {"en réflexion", "in reflection"}},
    {Changes::not_begun, {"non commencées", "not begun"}},
    {Changes::abandoned, {"abandonnées", "abandoned"}},
    {Changes::state_not_recorded, {"état non renseigné", "state not recorded"}},
    {Changes::carried, {"avec porteur", "with a porteur"}},
    {Changes::orphan, {"sans porteur (hors abandonnées)", "without a porteur (abandoned apart)"}},
    {Changes::uncertain, {"au porteur incertain", "with an uncertain porteur"}},
    {Changes::carriers, {"organisations qui portent", "organisations that carry"}},
    {Changes::tied, {"organisations liées à une action", "organisations tied to an action"}},
    {Changes::ties, {"liens organisation–action", "ties organisation–action"}},
    {Changes::objectives_without_action, {"objectifs sans action", "objectives without an action"}},
    {Changes::objectives_not_printed,
     {"objectifs que le tableau n’imprime pas", "objectives the table does not print"}},
    {Changes::not_abandoned, {"non abandonnées", "not abandoned"}},
    {Changes::state_filled, {"… dont l’état est renseigné", "… whose state is filled in"}},
    {Changes::carrier_filled,
     {"… dont la case «\u00A0porteur\u00A0» est remplie", "… whose porteur cell is filled in"}},
    {Changes::partners_filled,
     {"… dont les partenaires sont renseignés", "… whose partners are filled in"}},
    {Changes::funders_filled,
     {"… dont les financeurs sont renseignés", "… whose funders are filled in"}},
};
static_assert(output_text::is_in_order(changes_table));

}  // namespace

const output_text::Message& message_of(Changes key) {
  return changes_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::comparison
