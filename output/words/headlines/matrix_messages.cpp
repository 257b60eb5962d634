#include "output/words/headlines/matrix_messages.hpp"

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<Matrix> matrix_table[] = {
    {Matrix::nobody_carries,
     {"Aucune organisation ne porte d’action", "No organisation carries an action"}},
    {Matrix::nobody_carries_live,
     {"Aucune organisation ne porte d’action non abandonnée",
      "No organisation carries an action that is not abandoned"}},
    {Matrix::one_carries_all,
     {"Une seule organisation, {organisation}, porte tout ce qui a un porteur\u00A0: {n} "
      "{n:action|actions}",
      "One organisation alone, {organisation}, carries all that has a porteur: {n} "
      "{n:action|actions}"}},
    {Matrix::one_action,
     {"La seule action non abandonnée qui a un porteur en a {carriers}",
      "The only action not abandoned that has a porteur has {carriers}"}},
    {Matrix::one_carries_half,
     {"Une seule organisation, {organisation}, porte au moins la moitié des {n} actions non "
      "abandonnées qui ont un porteur",
      "One organisation alone, {organisation}, carries at least half of the {n} actions not "
      "abandoned that have a porteur"}},
    {Matrix::few_carry_half,
     {"{few} organisations portent au moins la moitié des {n} actions non abandonnées qui ont un "
      "porteur",
      "{few} organisations carry at least half of the {n} actions not abandoned that have a "
      "porteur"}},
    {Matrix::many_carry_half,
     {"Les actions sont réparties\u00A0: il faut {few} organisations pour la moitié des {n} "
      "actions "
      "non abandonnées qui ont un porteur",
      "Actions are spread: it takes {few} organisations for half of the {n} actions not abandoned "
      "that have a porteur"}},
    {Matrix::carriers_not_recorded,
     {"Qui porte les actions n’est pas renseigné", "Who carries the actions is not recorded"}},
    {Matrix::drawn,
     {"Qui fait quoi\u00A0: {organisations} {organisations:organisation|organisations} en ligne, "
      "par type\u202F; {actions} {actions:action|actions} en colonne, par objectif",
      "Who does what: {organisations} {organisations:organisation|organisations} in rows, by type; "
      "{actions} {actions:action|actions} in columns, by objective"}},
    {Matrix::of_sheets, {"feuille {sheet} sur {sheets}", "sheet {sheet} of {sheets}"}},
    {Matrix::carries, {"porte", "carries"}},
    {Matrix::maybe, {"peut-être porteur", "maybe its porteur"}},
    {Matrix::takes_part, {"prend part", "takes part"}},
    {Matrix::funds, {"finance", "funds"}},
    {Matrix::is_target, {"est la cible", "is its target"}},
    {Matrix::carries_letter, {"P", "C"}},
    {Matrix::maybe_letter, {"?", "?"}},
    {Matrix::takes_part_letter, {"p", "t"}},
    {Matrix::funds_letter, {"F", "F"}},
    {Matrix::is_target_letter, {"C", "A", "\"cible\"; \"audience\" in English, for C carries"}},
    {Matrix::carried_total, {"porte, en tout", "carries, in all"}},
    {Matrix::takes_part_total, {"prend part, en tout", "takes part, in all"}},
    {Matrix::funds_total, {"finance, en tout", "funds, in all"}},
    {Matrix::carriers_of_action, {"Porteurs de l’action", "Porteurs of the action"}},
    {Matrix::acting_in_action, {"Organisations dans l’action", "Organisations in the action"}},
    {Matrix::orphan, {"sans porteur", "without a porteur"}},
    {Matrix::no_objective, {"sans objectif", "no objective"}},
    {Matrix::totals_note,
     {"Les totaux d’une organisation comptent les actions non abandonnées de toutes les feuilles.",
      "An organisation’s totals count the actions not abandoned of all sheets."}},
    {Matrix::sheet_title, {"Matrice", "Matrix"}},
    {Matrix::organisation_header, {"organisation", "organisation"}},
    {Matrix::type_header, {"type", "type"}},
    {Matrix::no_type_shares,
     {"Aucune organisation ne partage d’action avec une autre",
      "No organisation shares an action with another"}},
    {Matrix::all_types_share,
     {"Tous les types d’organisations agissent ensemble, deux à deux",
      "Every two types of organisations act together"}},
    {Matrix::types_apart,
     {"{apart} {apart:couple|couples} de types d’organisations sur {couples} ne {apart:partage|"
      "partagent} aucune action",
      "{apart} {apart:pairing|pairings} of types of organisations out of {couples} {apart:shares|"
      "share} no action"}},
    {Matrix::types_drawn,
     {"Quels types agissent ensemble\u00A0: paires d’organisations qui partagent une action "
      "(abandonnées comprises), sur les paires possibles de celles qui agissent",
      "Which types act together: pairs of organisations that share an action (abandoned ones "
      "included), of the pairs possible among those that act"}},
    {Matrix::types_read,
     {"«\u00A03/12\u00A0»\u00A0: 3 paires sur 12 partagent au moins une action. Plus la case est "
      "foncée, plus la part est grande.",
      "“3/12”: 3 pairs of 12 share at least one action. The darker the cell, the greater the "
      "share."}},
    {Matrix::types_idle,
     {"Aucune organisation de ces types n’agit dans ce tableau\u00A0: {types}.",
      "No organisation of these types acts in this table: {types}."}},
    {Matrix::types_meet,
     {"Qui ne se rencontre que par un tiers", "Who meets only through a third"}},
    {Matrix::types_meet_note,
     {"Paires d’organisations qui ne partagent aucune action, mais en partagent chacune avec les "
      "mêmes tierces organisations, toutes d’un même type\u00A0: sans elles, rien ne les relie. "
      "Par des tiers de plusieurs types\u00A0: {n} {n:paire|paires}.",
      "Pairs of organisations that share no action, but each share one with the same third "
      "organisations, all of one type: without these, nothing links them. Through thirds of "
      "several types: {n} {n:pair|pairs}."}},
    {Matrix::types_meet_not_counted,
     {"Qui ne se rencontre que par un tiers n’est pas compté\u00A0: trop d’organisations agissent "
      "ensemble.",
      "Who meets only through a third is not counted: too many organisations act together."}},
    {Matrix::types_header, {"Types", "Types"}},
    {Matrix::through_header, {"ne se rencontrent que par", "meet only through"}},
    {Matrix::pairs_header, {"Paires", "Pairs"}},
    {Matrix::two_types, {"{one} – {other}", "{one} – {other}"}},
    {Matrix::no_pair_possible, {"–", "–", "one organisation of its type has no other to meet"}},
    {Matrix::types_sheet_title, {"Matrice types", "Matrix types"}},
    {Matrix::too_many_for_columns,
     {"les {actions} actions ne tiennent pas en colonnes\u202F: voir la table des liens",
      "the {actions} actions do not fit in columns: see the table of ties"}},
    {Matrix::about_sheet,
     {"qui porte (P), prend part (p), finance (F), est cible (C) de quelle action\u202F; les "
      "abandonnées ne sont pas dans les totaux",
      "who carries (C), takes part in (t), funds (F), is the target (A) of which action; abandoned "
      "ones are not in the totals"}},
    {Matrix::about_types_sheet,
     {"paires d’organisations qui agissent ensemble, par type",
      "pairs of organisations that act together, by type"}},
    {Matrix::heading, {"Qui fait quoi, action par action", "Who does what, action by action"}},
    {Matrix::types_heading, {"Quels types agissent ensemble", "Which types act together"}},
    {Matrix::more_sheets, {"Les autres feuilles de la matrice", "The other sheets of the matrix"}},
    {Matrix::sheets_in_folder,
     {"La matrice a {n} {n:feuille|feuilles}\u00A0: toutes sont dans le dossier "
      "«\u00A0schemas\u00A0», "
      "et en une seule feuille «\u00A0Matrice\u00A0» dans le classeur du dossier "
      "«\u00A0tableaux\u00A0».",
      "The matrix has {n} {n:sheet|sheets}: all are in the folder “schemas”, and as one sheet "
      "“Matrix” in the workbook of the folder “tableaux”."}},
    {Matrix::sheet_number, {"{title}, feuille {sheet}", "{title}, sheet {sheet}"}},
};
static_assert(output_text::is_in_order(matrix_table));

}  // namespace

const output_text::Message& message_of(Matrix key) {
  return matrix_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::headlines
