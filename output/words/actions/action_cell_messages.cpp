#include "output/words/actions/action_cell_messages.hpp"

namespace maillage::words::actions {
namespace {

constexpr output_text::KeyedMessage<ActionCell> action_cell_table[] = {
    {ActionCell::action_header, {"Action", "Action"}},
    {ActionCell::actions_header, {"Actions", "Actions"}},
    {ActionCell::actions, {"actions", "actions", "what is counted"}},
    {ActionCell::state_header, {"État", "State"}},
    {ActionCell::objective_header, {"Objectif", "Objective"}},
    {ActionCell::axis_header, {"Axe", "Axis"}},
    {ActionCell::table_header, {"Tableau", "Table"}},
    {ActionCell::period_header, {"Période", "Period"}},
    {ActionCell::finding_header, {"Constat", "Finding"}},
    {ActionCell::subject_header, {"Sujet", "Subject"}},
    {ActionCell::shown_by_header, {"Ce qui le montre", "What shows it"}},
    {ActionCell::before_header, {"Avant", "Before"}},
    {ActionCell::after_header, {"Après", "After"}},
    {ActionCell::difference_header, {"Écart", "Difference"}},
    {ActionCell::nobody, {"personne", "nobody"}},
    {ActionCell::none, {"aucune", "none", "of actions, or of organisations"}},
    {ActionCell::plan, {"Plan", "Plan", "the table of the plan, as a header among years"}},
    {ActionCell::carrier_uncertain, {"porteur incertain", "uncertain porteur"}},
    {ActionCell::carrier_not_recorded, {"porteur non renseigné", "porteur not recorded"}},
    {ActionCell::under_nothing, {"Sans axe ni objectif", "Under no axis or objective"}},
    {ActionCell::the_contract, {"le contrat", "the contract"}},
    {ActionCell::nothing_to_quote, {"à voir", "see"}},
    {ActionCell::quoted, {"«\u00A0{words}\u00A0»", "“{words}”"}},
    {ActionCell::labelled, {"{what}\u00A0: {value}", "{what}: {value}"}},
    {ActionCell::with_count,
     {"{what} ({n})", "{what} ({n})", "the title of a list that opens, and how many it holds"}},
    {ActionCell::beside,
     {"{words} ({aside})", "{words} ({aside})",
      "{words}: who carried it; {aside}: \"2021\". Or an action and its state"}},
    {ActionCell::from_to,
     {"{before} → {after}", "{before} → {after}", "two states, or two tables"}},
    {ActionCell::new_findings, {"Constats nouveaux", "New findings"}},
    {ActionCell::no_finding,
     {"{list}\u00A0: aucun.", "{list}: none.",
      "{list}: \"Constats nouveaux\", \"Constats fermés, de 2020 à 2021\""}},
    {ActionCell::carriers_gained_and_lost,
     {"Porteurs gagnés et perdus", "Porteurs gained and lost"}},
};
static_assert(output_text::is_in_order(action_cell_table));

}  // namespace

const output_text::Message& message_of(ActionCell key) {
  return action_cell_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::actions
