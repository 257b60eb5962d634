#include "output/words/actions/orphan_row_messages.hpp"

namespace maillage::words::actions {
namespace {

constexpr output_text::KeyedMessage<OrphanRow> orphan_row_table[] = {
    {OrphanRow::gathered,
     {"\u00A0; {table}\u00A0: {carriers}", "; {table}: {carriers}",
      "after what a table says: another that looks back on it names a porteur"}},
    {OrphanRow::since_tables,
     {"{since} ({n}\u00A0{n:tableau|tableaux})", "{since} ({n}\u00A0{n:table|tables})",
      "{since}: \"depuis 2021\""}},
    {OrphanRow::uncertain_since,
     {"{action}\u00A0: porteur incertain {since}", "{action}: porteur uncertain {since}"}},
    {OrphanRow::without_since,
     {"{action}\u00A0: sans porteur {since}", "{action}: without a porteur {since}"}},
    {OrphanRow::person_since,
     {"{action}\u00A0: {person} {since}", "{action}: {person} {since}",
      "{person}: \"une personne, structure non dite\""}},
    {OrphanRow::how_counted,
     {"tableaux de suite qui le disent, jusqu’à celui-ci\u00A0; un tableau sans cette action, ou "
      "qui ne renseigne pas les porteurs, n’interrompt pas la suite",
      "tables in a row that say so, up to this one; a table that lacks the action or records no "
      "porteurs does not break the row"}},
    {OrphanRow::then_said,
     {"{before}, puis {said} ({table})", "{before}, then {said} ({table})",
      "{before}: who was named last; {said}: what a later table says with a doubt"}},
    {OrphanRow::named_in_doubt,
     {"{organisation} (avec un doute)", "{organisation} (with a doubt)"}},
    {OrphanRow::named_as_funder, {"{organisation} (finance)", "{organisation} (funds)"}},
    {OrphanRow::nobody_named, {"personne de nommé", "nobody named"}},
    {OrphanRow::carries_nearby,
     {"{organisation} porte {n} {n:action|actions} de {part} {where}",
      "{organisation} carries {n} {n:action|actions} of {part} {where}"}},
    {OrphanRow::takes_part_nearby,
     {"{organisation} prend part à {n} {n:action|actions} de {part} {where}",
      "{organisation} takes part in {n} {n:action|actions} of {part} {where}"}},
    {OrphanRow::under_no_objective,
     {"rattachée à aucun objectif\u00A0: pas d’action voisine",
      "under no objective: no neighbouring action"}},
    {OrphanRow::done_already, {"réalisée\u00A0: rien à demander", "done: nothing to ask"}},
    {OrphanRow::nobody_nearby,
     {"personne sur une action voisine", "nobody on a neighbouring action"}},
    {OrphanRow::within_part,
     {"plus largement, {part}\u00A0: {organisations}", "more widely, {part}: {organisations}"}},
    {OrphanRow::with_carried,
     {"{organisation} (porte {carried})", "{organisation} (carries {carried})",
      "counts of actions, which lead to their rows"}},
    {OrphanRow::with_joined,
     {"{organisation} (prend part à {joined})", "{organisation} (takes part in {joined})"}},
    {OrphanRow::with_carried_and_joined,
     {"{organisation} (porte {carried}, prend part à {joined})",
      "{organisation} (carries {carried}, takes part in {joined})"}},
    {OrphanRow::and_others, {"{organisations} et {others}", "{organisations} and {others}"}},
    {OrphanRow::others, {"{n} {n:autre|autres}", "{n} {n:other|others}"}},
};
static_assert(output_text::is_in_order(orphan_row_table));

}  // namespace

const output_text::Message& message_of(OrphanRow key) {
  return orphan_row_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::actions
