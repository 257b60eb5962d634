#include "output/words/headlines/sheet_messages.hpp"

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<Sheet> sheet_table[] = {
    {Sheet::action, {"Action", "Action"}},
    {Sheet::by_action, {"Par action", "By action"}},
    {Sheet::state_and_carriers,
     {"{where}\u00A0: {state}. Porteurs\u00A0: ", "{where}: {state}. Porteurs: "}},
    {Sheet::not_in_table,
     {"{where}, le tableau ne l’a pas. Le dernier qui l’a\u00A0: {table}, {state}. "
      "Porteurs\u00A0: ",
      "{where}, the table lacks it. The last that has it: {table}, {state}. Porteurs: "}},
    {Sheet::in_no_table, {"Aucun tableau ne l’a.", "No table has it."}},
    {Sheet::objective, {"Objectif\u00A0: ", "Objective: "}},
    {Sheet::axis, {"Axe\u00A0: ", "Axis: "}},
    {Sheet::serves_too, {"Sert aussi\u00A0: ", "Serves too: "}},
    {Sheet::number, {"N°\u00A0: ", "No.: ", "number of the sheet, as the table writes it"}},
    {Sheet::dates, {"Dates\u00A0: ", "Dates: "}},
    {Sheet::priority, {"Priorité\u00A0: ", "Priority: "}},
    {Sheet::budget, {"Budget\u00A0: ", "Budget: "}},
    {Sheet::funders, {"Financeurs\u00A0: ", "Funders: "}},
    {Sheet::targets, {"Cibles\u00A0: ", "Targets: "}},
    {Sheet::territories, {"EPCI couverts\u00A0: ", "EPCI covered: "}},
    {Sheet::followed_by, {"Suivie par\u00A0: ", "Followed by: ", "instances in whose remit it is"}},
    {Sheet::indicator, {"Indicateur\u00A0: ", "Indicator: "}},
    {Sheet::participation, {"Participation citoyenne\u00A0: ", "Citizen participation: "}},
    {Sheet::not_filled_in, {"Non renseigné\u00A0: {fields}.", "Not recorded: {fields}."}},
    {Sheet::years, {"Année par année", "Year by year"}},
    {Sheet::table_header, {"Tableau", "Table"}},
    {Sheet::state_header, {"État", "State"}},
    {Sheet::carriers_header, {"Porteurs", "Porteurs"}},
    {Sheet::partners_header, {"Y prennent part", "Taking part"}},
    {Sheet::absent, {"absente", "absent"}},
    {Sheet::not_said, {"état non renseigné", "state not recorded"}},
    {Sheet::findings_heading, {"Constats", "Findings"}},
    {Sheet::finding, {"{rule}.", "{rule}."}},
    {Sheet::finding_detail, {"{rule}\u00A0: {detail}.", "{rule}: {detail}."}},
    {Sheet::accepted,
     {"Accepté\u00A0: {rule}. Motif\u00A0: {reason}", "Accepted: {rule}. Reason: {reason}"}},
    {Sheet::no_finding,
     {"Aucune règle n’a rien relevé sur elle.", "No rule found anything on it."}},
    {Sheet::ask_heading, {"À qui demander", "Whom to ask"}},
    {Sheet::ask_candidate,
     {" ({points} {points:point|points})\u00A0: {reasons}",
      " ({points} {points:point|points}): {reasons}"}},
    {Sheet::ask_nobody,
     {"Rien dans les tableaux ne la rapproche d’une organisation.",
      "Nothing in the tables ties it to an organisation."}},
    {Sheet::ask_caution,
     {"Ce que les tableaux montrent d’un lien avec l’action, non un engagement\u00A0: les points "
      "ouvrent une conversation.",
      "What the tables show of a tie with the action, no commitment: points open a talk."}},
    {Sheet::neighbours_heading, {"Actions voisines", "Neighbouring actions"}},
    {Sheet::same_objective, {"Du même objectif\u00A0: ", "Of the same objective: "}},
    {Sheet::same_axis, {"Du même axe\u00A0: ", "Of the same axis: "}},
    {Sheet::same_carriers, {"Des mêmes porteurs\u00A0: ", "Of the same porteurs: "}},
    {Sheet::in_whole_page, {"{what}\u00A0: dans la page complète", "{what}: in the whole page"}},
};

static_assert(output_text::is_in_order(sheet_table));

}  // namespace

const output_text::Message& message_of(Sheet key) {
  return sheet_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::headlines
