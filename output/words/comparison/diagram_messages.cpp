#include "output/words/comparison/diagram_messages.hpp"

namespace maillage::words::comparison {
namespace {

constexpr output_text::KeyedMessage<ChangeDiagram> diagram_table[] = {
    {ChangeDiagram::gained, {"Nouvelles ({n})", "New ({n})", "actions"}},
    {ChangeDiagram::carriers_changed, {"Porteurs changés ({n})", "Porteurs changed ({n})"}},
    {ChangeDiagram::state_changed,
     {"État changé, mêmes porteurs ({n})", "State changed, same porteurs ({n})"}},
    {ChangeDiagram::lost, {"N’y sont plus ({n})", "No longer there ({n})", "actions"}},
    {ChangeDiagram::figures,
     {"{kept} {kept:action reste|actions restent}, dont {same} sans changement (non dessinées) · "
      "{gained} {gained:nouvelle|nouvelles} · {lost} {lost:n’y est plus|n’y sont plus}",
      "{kept} {kept:action stays|actions stay}, of which {same} without change (not drawn) · "
      "{gained} new · {lost} no longer there"}},
    {ChangeDiagram::figures_without_carriers,
     {"{figures} · porteurs non comparables\u00A0: un tableau ne les renseigne pas",
      "{figures} · porteurs not comparable: a table does not record them"}},
    {ChangeDiagram::since_table,
     {"Ce qui a changé depuis le {table}", "What changed since the {table}"}},
    {ChangeDiagram::against,
     {"Ce qui change par rapport à\u00A0: {table}", "Changes against: {table}"}},
    {ChangeDiagram::sheet, {"{title}, feuille {number}", "{title}, sheet {number}"}},
    {ChangeDiagram::carries_now, {"+ porte désormais (trait plein)", "+ carries now (solid)"}},
    {ChangeDiagram::still_carries, {"= porte toujours (pointillé)", "= still carries (dotted)"}},
    {ChangeDiagram::no_longer_carries,
     {"− ne porte plus (tirets)", "− no longer carries (dashed)"}},
    {ChangeDiagram::state_step, {"état avant → état après", "state before → state after"}},
    {ChangeDiagram::orphan, {"sans porteur", "no porteur"}},
    {ChangeDiagram::frame,
     {"cadre d’une organisation\u00A0: si elle porte, toutes actions ensemble",
      "frame of an organisation: whether it carries, all actions together"}},
    {ChangeDiagram::states_found,
     {"{n} {n:action réalisée|actions réalisées} ({last}), contre {before} ({first})",
      "{n} {n:action|actions} done ({last}), against {before} ({first})"}},
    {ChangeDiagram::followed,
     {"{n} {n:action suivie|actions suivies} sur {tables} {tables:tableau|tableaux}",
      "{n} {n:action followed|actions followed} over {tables} {tables:table|tables}"}},
    {ChangeDiagram::actions, {"{n} {n:action|actions}", "{n} {n:action|actions}"}},
    {ChangeDiagram::block_height,
     {"hauteur d’un bloc\u00A0: nombre d’actions dans cet état",
      "height of a block: how many actions are in that state"}},
    {ChangeDiagram::band_width,
     {"largeur d’une bande\u00A0: actions qui passent d’un état à l’autre, couleur de l’état "
      "quitté",
      "width of a band: actions that go from one state to the next, in the colour of the one "
      "left"}},
    {ChangeDiagram::absent,
     {"absente\u00A0: l’action n’est pas dans ce tableau",
      "absent: the action is not in that table"}},
};
static_assert(output_text::is_in_order(diagram_table));

}  // namespace

const output_text::Message& message_of(ChangeDiagram key) {
  return diagram_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::comparison
