#include "output/words/headlines/chronology_messages.hpp"

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<Chronology> chronology_table[] = {
    {Chronology::all_moved,
     {"De {first} à {last}, aucune action à mener n’est restée dans le même état",
      "From {first} to {last}, no action still to be done stayed in one state"}},
    {Chronology::all_moved_since_plan,
     {"Du plan à {last}, aucune action à mener n’est restée dans le même état",
      "From the plan to {last}, no action still to be done stayed in one state"}},
    {Chronology::stuck,
     {"De {first} à {last}, {n} {n:action est restée|actions sont restées} dans le même état, sans "
      "être {n:réalisée ni abandonnée|réalisées ni abandonnées}",
      "From {first} to {last}, {n} {n:action|actions} stayed in one state, neither done nor "
      "abandoned"}},
    {Chronology::stuck_since_plan,
     {"Du plan à {last}, {n} {n:action est restée|actions sont restées} dans le même état, sans "
      "être {n:réalisée ni abandonnée|réalisées ni abandonnées}",
      "From the plan to {last}, {n} {n:action|actions} stayed in one state, neither done nor "
      "abandoned"}},
    {Chronology::one_table,
     {"{n} {n:action réalisée|actions réalisées} sur {all} ({last})",
      "{n} {n:action|actions} done of {all} ({last})",
      "{last}: the table, \"année 2023\" or \"plan initial\""}},
    {Chronology::no_state,
     {"L’état des actions n’est pas renseigné", "The state of actions is not recorded"}},
    {Chronology::drawn,
     {"{n} {n:action|actions} par objectif\u202F: l’état que dit chaque tableau, les dates "
      "prévues, "
      "les réunions tenues",
      "{n} {n:action|actions} by objective: the state that each table says, dates planned, "
      "meetings "
      "held"}},
    {Chronology::sheet, {"feuille {sheet} sur {sheets}", "sheet {sheet} of {sheets}"}},
    {Chronology::no_objective, {"Sans objectif", "No objective"}},
    {Chronology::meetings, {"Réunions tenues", "Meetings held"}},
    {Chronology::orphan_legend, {"sans porteur cette année-là", "without a porteur that year"}},
    {Chronology::span_legend, {"du début à la fin prévus", "from the start to the end planned"}},
    {Chronology::due_legend, {"échéance", "deadline"}},
    {Chronology::meeting_legend, {"nombre de réunions", "number of meetings"}},
    {Chronology::plan_head, {"Plan", "Plan", "heads the column of the plan, before the years"}},
    {Chronology::heading,
     {"La chronologie, action par action", "The chronology, action by action"}},
    {Chronology::summary,
     {"Une ligne par action, une colonne par année\u00A0: l’état que dit chaque tableau. Les "
      "tableaux de "
      "cette partie disent la même chose.",
      "A line for each action, a column for each year: the state that each table says. The tables "
      "of "
      "this part say the same."}}};
static_assert(output_text::is_in_order(chronology_table));

}  // namespace

const output_text::Message& message_of(Chronology key) {
  return chronology_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::headlines
