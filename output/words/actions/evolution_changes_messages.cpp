#include "output/words/actions/evolution_changes_messages.hpp"

namespace maillage::words::actions {
namespace {

constexpr output_text::KeyedMessage<Moves> moves_table[] = {
    {Moves::fewer_than_two,
     {"Moins de deux tableaux disent qui porte.", "Fewer than two tables say who carries."}},
    {Moves::carriers_caption,
     {"Organisations qui commencent ou cessent de porter, et actions dont le porteur change",
      "Organisations that begin or cease to carry, and actions whose porteur changes"}},
    {Moves::begin_header, {"Commencent à porter", "Begin to carry"}},
    {Moves::cease_header, {"Ne portent plus", "Carry no more"}},
    {Moves::find_header, {"Actions qui trouvent un porteur", "Actions that find a porteur"}},
    {Moves::lose_header, {"Actions qui perdent leur porteur", "Actions that lose theirs"}},
    {Moves::change_header, {"Actions qui en changent", "Actions that change it"}},
    {Moves::counted_finding,
     {"actions qui trouvent un porteur, {period}", "actions that find a porteur, {period}"}},
    {Moves::counted_losing,
     {"actions qui perdent leur porteur, {period}", "actions that lose their porteur, {period}"}},
    {Moves::counted_changing,
     {"actions dont les porteurs changent, {period}", "actions whose porteurs change, {period}"}},
    {Moves::found_list,
     {"Actions qui ont trouvé un porteur, {period} ({n})",
      "Actions that found a porteur, {period} ({n})"}},
    {Moves::lost_list,
     {"Actions qui ont perdu leur porteur, {period} ({n})",
      "Actions that lost their porteur, {period} ({n})"}},
    {Moves::changed_list,
     {"Actions dont les porteurs ont changé, {period} ({n})",
      "Actions whose porteurs changed, {period} ({n})"}},
    {Moves::organisations, {"{n}\u00A0: {names}", "{n}: {names}"}},
    {Moves::from_to,
     {"{action}\u00A0: {before} → {after}", "{action}: {before} → {after}",
      "{before}, {after}: who carries it"}},
    {Moves::uncertain, {"incertain", "uncertain", "of a porteur"}},
    {Moves::findings_heading,
     {"Constats fermés, nouveaux, persistants", "Findings closed, new and persisting"}},
    {Moves::findings_note,
     {"Un constat fermé a été réparé entre les deux tableaux\u00A0; ce qui disparaît parce que "
      "l’action a quitté le tableau, a été abandonnée ou que la colonne n’est plus remplie n’est "
      "pas compté comme fermé.",
      "A closed finding was mended between the two tables; what disappears because the action left "
      "the table, was abandoned or the column is no longer filled in does not count as closed."}},
    {Moves::steps_caption, {"Constats d’un tableau au suivant", "Findings from table to table"}},
    {Moves::rules_caption, {"Constats par règle, {period}", "Findings by rule, {period}"}},
    {Moves::closed_header, {"Fermés", "Closed"}},
    {Moves::new_header, {"Nouveaux", "New"}},
    {Moves::persisting_header, {"Persistants", "Persisting"}},
    {Moves::not_comparable_header, {"Non comparables", "Not comparable"}},
    {Moves::not_comparable_in_full,
     {"d’un seul côté parce que l’autre tableau n’a pas l’action, l’a abandonnée ou ne renseigne "
      "pas la colonne",
      "on one side only because the other table lacks the action, has it abandoned or does not "
      "fill in the column"}},
    {Moves::counted_closed,
     {"{of}\u00A0: constats fermés", "{of}: findings closed",
      "{of}: a period, or a rule and a period"}},
    {Moves::counted_new, {"{of}\u00A0: constats nouveaux", "{of}: new findings"}},
    {Moves::counted_persisting, {"{of}\u00A0: constats persistants", "{of}: persisting findings"}},
    {Moves::counted_not_comparable, {"{of}\u00A0: non comparables", "{of}: not comparable"}},
    {Moves::how_counted,
     {"un constat est le même d’un tableau à l’autre si la règle et le sujet le sont",
      "a finding is the same in two tables if its rule and subject are"}},
    {Moves::rule_in_period, {"{rule}, {period}", "{rule}, {period}"}},
    {Moves::severity_header, {"Gravité", "Severity"}},
    {Moves::closed_list, {"Constats fermés, {period}", "Findings closed, {period}"}},
    {Moves::new_list, {"Constats nouveaux, {period}", "New findings, {period}"}},
    {Moves::persisting_list, {"Constats persistants, {period}", "Persisting findings, {period}"}},
};
static_assert(output_text::is_in_order(moves_table));

}  // namespace

const output_text::Message& message_of(Moves key) {
  return moves_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::actions
