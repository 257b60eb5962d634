#include "output/words/headlines/bilan_messages.hpp"

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<Bilan> bilan_table[] = {
    {Bilan::synthesis, {"En bref", "In short"}},
    {Bilan::no_action, {"Aucune action.", "No action."}},
    {Bilan::decisions, {"Ce qui est à décider", "What is to be decided"}},
    {Bilan::axis, {"Axe {code} – {name}", "Axis {code} – {name}"}},
    {Bilan::objective, {"Objectif {code} – {name}", "Objective {code} – {name}"}},
    {Bilan::beside_the_plan, {"Sans axe ni objectif", "Under no axis or objective"}},
    {Bilan::whole_plan, {"Les actions du contrat", "The actions of the contract"}},
    {Bilan::actions, {"{n} {n:action|actions}", "{n} {n:action|actions}"}},
    {Bilan::actions_done, {"{n} {n:réalisée|réalisées}", "{n} done"}},
    {Bilan::actions_none_done, {"aucune réalisée", "none done"}},
    {Bilan::actions_all_carried, {"aucune sans porteur", "none without a porteur"}},
    {Bilan::actions_orphan, {"{n} sans porteur", "{n} without a porteur"}},
    {Bilan::joined, {"{name}\u00A0: {figures}", "{name}: {figures}"}},
    {Bilan::action_header, {"Action", "Action"}},
    {Bilan::state_header, {"État", "State"}},
    {Bilan::carriers_header, {"Porteurs", "Porteurs"}},
    {Bilan::objective_header, {"Objectif", "Objective"}},
    {Bilan::actions_header, {"Actions", "Actions"}},
    {Bilan::done_header, {"Réalisées", "Done"}},
    {Bilan::under_way_header, {"En cours", "Under way"}},
    {Bilan::reflection_header, {"En réflexion", "In reflection"}},
    {Bilan::not_begun_header, {"Non commencées", "Not begun"}},
    {Bilan::abandoned_header, {"Abandonnées", "Abandoned"}},
    {Bilan::orphan_header, {"Sans porteur", "Without a porteur"}},
    {Bilan::own_actions, {"Rattachées à l’axe même", "Under the axis itself"}},
    {Bilan::to_look_at,
     {"Sans porteur, ou non commencées\u00A0:", "Without a porteur, or not begun:"}},
    {Bilan::more_to_look_at,
     {"{n} {n:autre n’a pas de porteur ou n’est pas commencée|autres n’ont pas de porteur ou ne "
      "sont pas commencées}.",
      "{n} {n:other has|others have} no porteur or {n:is|are} not begun."}},
    {Bilan::others_left_out,
     {"{n} {n:action|actions} de l’axe en tout {n:n’est pas listée|ne sont pas listées} "
      "ici\u00A0: le rapport les a toutes.",
      "{n} {n:action|actions} of the axis in all {n:is|are} not listed here: the report has all of "
      "them."}},
    {Bilan::concerned, {"{what}\u00A0: {names}.", "{what}: {names}."}},
    {Bilan::carried_by,
     {"Y portent une action\u00A0: {names}.", "Carrying an action here: {names}."}},
    {Bilan::carried_by_nobody,
     {"Aucune organisation n’y porte d’action.", "No organisation carries an action here."}},
    {Bilan::bars_of_table,
     {"{table} ({n} {n:action|actions})\u00A0: {states}.",
      "{table} ({n} {n:action|actions}): {states}."}},
    {Bilan::bars_count, {"{state}\u00A0: {n}", "{state}: {n}"}},
    {Bilan::bars_not_said, {"état non renseigné\u00A0: {n}", "state not recorded: {n}"}},
    {Bilan::states_counted,
     {"Les actions abandonnées sont comprises dans les totaux et ne comptent jamais comme "
      "«\u00A0sans "
      "porteur\u00A0». «\u00A0Réalisée\u00A0» réunit ce qui est clos et ce qui est pérenne.",
      "Abandoned actions are in the totals and never count as “without a porteur”. “Done” joins "
      "what is closed and what lasts."}},
    {Bilan::to_amend,
     {"Document à compléter et à corriger\u00A0: chaque texte, tableau et note peut être modifié.",
      "A document to complete and correct: every text, table and note can be changed."}},
    {Bilan::table_header, {"Tableau", "Table"}},
    {Bilan::year_header, {"Année", "Year"}},
    {Bilan::meetings_header, {"Réunions", "Meetings"}},
    {Bilan::rhythm_header, {"Rythme", "Rhythm"}},
    {Bilan::slide_of, {"{title} ({n}/{all})", "{title} ({n}/{all})"}},
    {Bilan::sheet_title, {"{kind}\u00A0: {name}", "{kind}: {name}"}},
    {Bilan::unknown_fiche,
     {"--fiches\u00A0: «\u00A0{word}\u00A0» n’est ni un identifiant ni un nom du contrat, ni axes, "
      "objectifs, actions, epci, instances ou organisations",
      "--fiches: “{word}” is neither an id nor a name of the contract, nor axes, objectives, "
      "actions, epci, "
      "instances or organisations"}},
    {Bilan::unknown_fiche_near,
     {"--fiches\u00A0: le contrat n’a pas de «\u00A0{word}\u00A0»\u00A0; vouliez-vous dire "
      "«\u00A0{near}\u00A0»\u00A0?",
      "--fiches: the contract has no “{word}”; did you mean “{near}”?"}},
    {Bilan::unknown_format,
     {"format de rapport inconnu\u00A0: {word} (html, pdf, pptx, odp ou docx)",
      "unknown format of report: {word} (html, pdf, pptx, odp or docx)"}},
    {Bilan::fiches_without_bilan,
     {"--fiches choisit ce que le bilan montre\u00A0: ajoutez --format pptx, odp ou docx (la page "
      "les a "
      "toutes)",
      "--fiches chooses what the bilan shows: add --format pptx, odp or docx (the page has all of "
      "them)"}},
};
static_assert(output_text::is_in_order(bilan_table));

}  // namespace

const output_text::Message& message_of(Bilan key) {
  return bilan_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::headlines
