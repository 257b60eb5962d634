#include "output/words/actions/completeness_messages.hpp"

namespace maillage::words::actions {
namespace {

constexpr output_text::KeyedMessage<Filled> filled_table[] = {
    {Filled::heading, {"Ce qui est renseigné", "What is filled in"}},
    {Filled::note,
     {"Une colonne remplie n’est pas une action réussie\u00A0: ce tableau dit sur combien "
      "d’actions reposent les autres chiffres, rien de leur qualité.",
      "A column filled in is no action that succeeds: this table says on how many actions the "
      "other figures rest, nothing of their quality."}},
    {Filled::caption,
     {"Champ par champ, actions non abandonnées", "Field by field, actions not abandoned"}},
    {Filled::field_header, {"Champ", "Field"}},
    {Filled::filled_header, {"Renseigné", "Filled in"}},
    {Filled::share_header, {"Part", "Share"}},
    {Filled::to_complete_header, {"À compléter", "To complete"}},
    {Filled::all_missing, {"toutes\u00A0: colonne jamais remplie", "all: never filled in"}},
    {Filled::nearly_all_missing, {"presque toutes", "nearly all"}},
    {Filled::by_axis_caption, {"Ce qui est renseigné, par axe", "Filled in, by axis"}},
    {Filled::by_carrier_caption,
     {"Ce qui est renseigné des actions de chaque porteur\u00A0: à qui le demander",
      "Filled in of the actions of each porteur: whom to ask"}},
    {Filled::carrier_header, {"Porteur", "Porteur"}},
    {Filled::lacks_most_header, {"Manque le plus", "Lacks most"}},
    {Filled::lacks, {"{field}\u00A0: {actions}", "{field}: {actions}"}},
    {Filled::lacks_nothing, {"rien", "nothing"}},
};
static_assert(output_text::is_in_order(filled_table));

}  // namespace

const output_text::Message& message_of(Filled key) {
  return filled_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::actions
