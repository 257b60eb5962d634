#include "output/words/partners/map_messages.hpp"

namespace maillage::words::partners {
namespace {

constexpr output_text::KeyedMessage<Maps> map_table[] = {
    {Maps::heading, {"Qui agit avec qui", "Who acts with whom"}},
    {Maps::pairs_drawn,
     {"{n} {n:organisation|organisations}, {pairs} {pairs:paire qui partage|paires qui partagent} "
      "au moins une action, {alone} sans action partagée{alone:|, listée à part|, listées à part}.",
      "{n} {n:organisation|organisations}, {pairs} {pairs:pair that shares|pairs that share} at "
      "least one action, {alone} sharing none{alone:|, listed apart|, listed apart}."}},
    {Maps::strongest_drawn,
     {"Trop de liens pour se lire ensemble\u00A0: le schéma trace les plus forts, {n} sur "
      "{all}\u00A0; les fiches les ont tous.",
      "Too many ties to be read together: the diagram draws the strongest, {n} of {all}; the "
      "fiches have them all."}},
    {Maps::drawn_in_groups,
     {"Trop de liens pour se lire ensemble\u00A0: le schéma montre des groupes et compte les "
      "paires dans "
      "chacun et de l’un à l’autre\u00A0; les fiches les ont toutes.",
      "Too many ties to be read together: the diagram shows groups and counts the pairs within "
      "each and "
      "from one to another; the fiches have them all."}},
    {Maps::most_tied,
     {"La paire la plus liée\u00A0: {a} et {b} ({n} actions).",
      "The most tied pair: {a} and {b} ({n} actions).", "{n} is two at least"}},
    {Maps::pairs_caption,
     {"Organisations qui partagent une action, les plus liées d’abord",
      "Organisations that share an action, the most tied first"}},
    {Maps::acts_with_header, {"Agit avec", "Acts with"}},
    {Maps::shared_header, {"Actions partagées", "Shared actions"}},
    {Maps::shared_by, {"actions que partagent {a} et {b}", "actions shared by {a} and {b}"}},
    {Maps::how_shared,
     {"actions que l’une et l’autre portent, financent, ou auxquelles elles prennent part",
      "actions that both carry, fund or take part in"}},
    {Maps::more_pairs,
     {"Le tableau donne les {n} paires les plus liées sur {all}\u00A0; les autres se lisent dans "
      "les fiches et dans la liste des actions.",
      "The table gives the {n} most tied pairs of {all}; the others are read in the fiches and in "
      "the list of actions."}},
    {Maps::carrying_heading, {"Qui porte quoi", "Who carries what"}},
    {Maps::carrying_caption,
     {"Actions, état et organisations", "Actions, state and organisations"}},
    {Maps::joins_header, {"Prennent part", "Take part"}},
    {Maps::no_other, {"aucune autre", "no other", "organisation takes part"}},
};
static_assert(output_text::is_in_order(map_table));

}  // namespace

const output_text::Message& message_of(Maps key) {
  return map_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::partners
