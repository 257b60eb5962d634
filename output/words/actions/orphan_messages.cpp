#include "output/words/actions/orphan_messages.hpp"

namespace maillage::words::actions {
namespace {

constexpr output_text::KeyedMessage<Orphans> orphans_table[] = {
    {Orphans::title, {"Actions sans porteur", "Actions without a porteur"}},
    {Orphans::nothing_described,
     {"Aucune action n’est décrite {where}.", "No action is described {where}."}},
    {Orphans::carriers_unsaid,
     {"{where}, aucune ligne ne dit qui porte les actions\u00A0: celles qui n’ont pas de porteur "
      "ne peuvent pas être comptées.",
      "{where}, no row says who carries the actions: those without a porteur cannot be counted."}},
    {Orphans::none_without,
     {"{where}, aucune action n’est sans porteur.", "{where}, no action is without a porteur."}},
    {Orphans::none_said_without,
     {"{where}, aucune action n’est dite sans porteur.",
      "{where}, no action is said to be without a porteur."}},
    {Orphans::some_without,
     {"{where}, {orphans} {n:action|actions} sur {all} {n:n’a|n’ont} pas de porteur.",
      "{where}, {orphans} of {all} actions {n:has|have} no porteur.",
      "{orphans}: the count {n}, which leads to its rows"}},
    {Orphans::some_without_of_live,
     {"{where}, {orphans} {n:action|actions} sur {all} non abandonnées {n:n’a|n’ont} pas de "
      "porteur.",
      "{where}, {orphans} of {all} actions not abandoned {n:has|have} no porteur."}},
    {Orphans::accepted,
     {"{n} {n:d’entre elles est acceptée|d’entre elles sont acceptées} ainsi, avec un motif\u00A0: "
      "{actions}.",
      "{n} of them {n:is|are} accepted so, with a reason: {actions}."}},
    {Orphans::never_carried,
     {"{n:Elle n’en a eu dans aucun tableau|Aucune n’en a eu dans un tableau précédent}.",
      "{n:It had none|None of them had one} in an earlier table."}},
    {Orphans::all_carried_before,
     {"{n:Elle en avait|Toutes en avaient} un auparavant.",
      "{n:It|All of them} had one in an earlier table."}},
    {Orphans::some_carried_before,
     {"{never} {never:n’en a|n’en ont} jamais eu dans les tableaux, {lost} {lost:en avait|en "
      "avaient} un auparavant.",
      "In earlier tables, {lost} had one; {never} never did."}},
    {Orphans::uncertain_apart,
     {"{n} {n:action a|actions ont} un porteur incertain.",
      "{n} {n:action has|actions have} an uncertain porteur."}},
    {Orphans::carried_by_persons,
     {"{n} {n:est portée|sont portées} par une personne dont la structure n’est pas dite.",
      "{n} {n:is|are} carried by a person whose organisation is not said."}},
    {Orphans::not_recorded_apart,
     {"{n} {n:action n’a|actions n’ont} pas de porteur renseigné\u00A0: on ne sait pas si {n:elle "
      "en a|elles en ont} un.",
      "{n} {n:action has|actions have} no porteur recorded: whether {n:it has|they have} one is "
      "not known."}},
    {Orphans::abandoned_apart,
     {"{n} {n:action abandonnée|actions abandonnées} sans porteur sûr {n:n’est pas comptée|ne sont "
      "pas comptées}.",
      "{n} abandoned {n:action|actions} without a sure porteur {n:is|are} not counted."}},
    {Orphans::without, {"sans porteur", "without a porteur"}},
    {Orphans::without_in_key_figures, {"actions sans porteur", "actions without a porteur"}},
    {Orphans::abandoned_in_key_figures,
     {"abandonnées sans porteur (hors compte)", "abandoned without one (not counted)"}},
    {Orphans::counted_actions, {"actions {where}\u00A0: {n}", "actions {where}: {n}"}},
    {Orphans::counted_carried,
     {"actions avec porteur {where}\u00A0: {n}", "actions with a porteur {where}: {n}"}},
    {Orphans::counted_without,
     {"actions sans porteur, abandonnées non comprises, {where}\u00A0: {n}",
      "actions without a porteur, abandoned ones left out, {where}: {n}"}},
    {Orphans::counted_uncertain,
     {"actions au porteur incertain {where}\u00A0: {n}",
      "actions with an uncertain porteur {where}: {n}"}},
    {Orphans::counted_persons,
     {"actions portées par une personne {where}\u00A0: {n}",
      "actions carried by a person {where}: {n}"}},
    {Orphans::counted_not_recorded,
     {"actions au porteur non renseigné {where}\u00A0: {n}",
      "actions whose porteur is not recorded {where}: {n}"}},
    {Orphans::counted_abandoned,
     {"actions abandonnées sans porteur sûr {where}\u00A0: {n}",
      "abandoned actions without a sure porteur {where}: {n}"}},
    {Orphans::how_counted,
     {"lignes du tableau dont la cellule «\u00A0porteur\u00A0» est lue ainsi",
      "rows of the table whose cell “porteur” reads so"}},
    {Orphans::whom_to_ask_note,
     {"À qui le demander\u00A0: les organisations des autres actions du même objectif, celles qui "
      "en portent le plus d’abord\u00A0; à défaut, de l’objectif au-dessus, puis de l’axe. C’est "
      "une piste tirée des tableaux, non un engagement de leur part.",
      "Whom to ask: the organisations of the other actions of the same objective, those that carry "
      "most first; failing that, of the objective above, then of the axis. It is a lead taken from "
      "the tables, no commitment on their side."}},
    {Orphans::without_caption,
     {"Actions sans porteur {where}", "Actions without a porteur {where}"}},
    {Orphans::without_since_header, {"Sans porteur", "Without a porteur"}},
    {Orphans::carried_before_header, {"Portée avant par", "Carried before by"}},
    {Orphans::named_by_row_header, {"Nommés par la ligne", "Named by the row"}},
    {Orphans::whom_to_ask_header, {"À qui le demander", "Whom to ask"}},
    {Orphans::cell_says_header, {"La cellule dit", "The cell says"}},
    {Orphans::uncertain_header, {"Incertain", "Uncertain"}},
    {Orphans::uncertain_heading, {"Porteur incertain", "Uncertain porteur"}},
    {Orphans::none_uncertain,
     {"Aucune action n’a un porteur incertain {where}.",
      "No action has an uncertain porteur {where}."}},
    {Orphans::uncertain_caption,
     {"Actions au porteur incertain {where}", "Actions with an uncertain porteur {where}"}},
    {Orphans::persons_note,
     {"Quelqu’un porte ces actions, mais le tableau ne nomme qu’une personne, qui n’est pas "
      "reprise\u00A0: à demander, de quelle organisation elle est. Ce ne sont pas des actions sans "
      "porteur.",
      "Somebody carries these actions, but the table names a person only, who is not taken over: "
      "to ask, of which organisation. They are no actions without a porteur."}},
    {Orphans::persons_caption,
     {"{rule} {where}", "{rule} {where}", "{rule}: what rule porteur-personne is called"}},
    {Orphans::abandoned_heading,
     {"Actions abandonnées sans porteur sûr", "Abandoned actions without a sure porteur"}},
    {Orphans::abandoned_note,
     {"Une action abandonnée ne manque de personne\u00A0: elle n’est pas comptée.",
      "An abandoned action lacks nobody: it is not counted."}},
    {Orphans::abandoned_caption,
     {"Actions abandonnées sans porteur sûr {where}",
      "Abandoned actions without a sure porteur {where}"}},
    {Orphans::not_recorded_list,
     {"Les actions dont le porteur n’est pas renseigné ({n})",
      "The actions whose porteur is not recorded ({n})"}},
    {Orphans::not_recorded_caption,
     {"Actions dont le porteur n’est pas renseigné {where}",
      "Actions whose porteur is not recorded {where}"}},
};
static_assert(output_text::is_in_order(orphans_table));

}  // namespace

const output_text::Message& message_of(Orphans key) {
  return orphans_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::actions
