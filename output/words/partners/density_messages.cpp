#include "output/words/partners/density_messages.hpp"

namespace maillage::words::partners {
namespace {

constexpr output_text::KeyedMessage<Density> density_table[] = {
    {Density::heading, {"Densité et centralisation", "Density and centralization"}},
    {Density::what_it_is,
     {"La densité est la part des liens organisation–action possibles qui existent\u00A0; la "
      "centralisation va de 0, quand toutes les organisations ont autant d’actions, à 1, quand une "
      "seule est partout. Aucun seuil ne dit ce qu’elles devraient être\u00A0: elles se lisent "
      "d’un tableau à l’autre. Toutes les actions y comptent, abandonnées comprises.",
      "Density is the share of possible ties organisation–action that exist; centralization goes "
      "from 0, where all organisations have as many actions, to 1, where one is everywhere. No "
      "threshold says what they should be: they are read from one table to the next. All actions "
      "count, abandoned ones too."}},
    {Density::tables_caption,
     {"Densité et centralisation, tableau par tableau",
      "Density and centralization, table by table"}},
    {Density::axes_caption,
     {"Densité et centralisation par axe, {where}", "Density and centralization by axis, {where}"}},
    {Density::not_comparable,
     {"Ces tableaux ne se comparent pas tous. {n:Ne nomme|Ne nomment} que qui porte ou finance les "
      "actions\u00A0: {tables}\u00A0; les autres nomment aussi qui y prend part. Moins de liens "
      "n’y veut pas dire "
      "moins de partenaires.",
      "Not all of these tables compare. {n:One names|Some name} only who carries or funds actions: "
      "{tables}; the others also who takes part. Fewer ties there does not mean fewer partners."}},
    {Density::actions, {"actions", "actions"}},
    {Density::tied_header, {"organisations liées", "organisations tied"}},
    {Density::tied, {"organisations liées à une action", "organisations tied to an action"}},
    {Density::carriers, {"porteurs", "porteurs"}},
    {Density::ties_header, {"liens", "ties"}},
    {Density::ties, {"liens organisation–action", "ties organisation–action"}},
    {Density::partners_header, {"partenaires dits", "partners said"}},
    {Density::partners_full,
     {"actions non abandonnées dont les partenaires sont renseignés",
      "actions not abandoned whose partners are filled in"}},
    {Density::density_header, {"densité", "density"}},
    {Density::of_tied_header, {"entre liées", "among tied"}},
    {Density::of_tied_full,
     {"densité entre les seules organisations liées à une action",
      "density among organisations tied to an action"}},
    {Density::centralization_header, {"centralisation", "centralization"}},
    {Density::centralization_full,
     {"centralisation de degré des organisations", "degree centralization of organisations"}},
    {Density::passage_header, {"de passage", "of passage"}},
    {Density::passage_full,
     {"centralisation d’intermédiarité des organisations",
      "betweenness centralization of organisations"}},
    {Density::first_header, {"1er porteur", "first porteur"}},
    {Density::first_full,
     {"part du premier porteur dans le portage", "share of the first porteur"}},
    {Density::first_three_header, {"3 premiers", "first three"}},
    {Density::first_three_full,
     {"part des trois premiers porteurs dans le portage", "share of the first three porteurs"}},
    {Density::axis, {"axe {id} – {name}", "axis {id} – {name}"}},
    {Density::what_of, {"{what} – {table}", "{what} – {table}", "{what}: a count or a measure"}},
    {Density::density_computed,
     {"{definition}\u00A0: {ties} / ({organisations} × {actions})",
      "{definition}: {ties} / ({organisations} × {actions})"}},
    {Density::not_computed, {"non calculé", "not computed"}},
};
static_assert(output_text::is_in_order(density_table));

}  // namespace

const output_text::Message& message_of(Density key) {
  return density_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::partners
