#include "output/words/proposals/group_messages.hpp"

namespace maillage::words::proposals {
namespace {

constexpr output_text::KeyedMessage<Groups> groups_table[] = {
    {Groups::title, {"Groupes thématiques possibles", "Possible thematic groups"}},
    {Groups::unfollowed,
     {"Objectifs qu’aucune instance ne suit par son nom, et qui y porte des actions",
      "Objectives that no instance follows, and who carries actions there"}},
    {Groups::unfollowed_carried,
     {"{objectives}\u00A0: {n} {n:action non abandonnée|actions non abandonnées}\u202F; "
      "porteurs\u00A0: "
      "{porteurs}",
      "{objectives}: {n} {n:action|actions} not abandoned; porteurs: {porteurs}"}},
    {Groups::unfollowed_alone,
     {"{objectives}\u00A0: {n} {n:action non abandonnée|actions non abandonnées}\u202F; aucun "
      "porteur",
      "{objectives}: {n} {n:action|actions} not abandoned; no porteur"}},
    {Groups::communities,
     {"Organisations qui partagent surtout des actions entre elles (communautés de Leiden\u202F; "
      "pilote et noms collectifs à part)",
      "Organisations that mostly share actions with each other (Leiden communities; lead and "
      "collective names apart)"}},
    {Groups::shared,
     {"{objective}\u00A0: {n} {n:action commune|actions communes}",
      "{objective}: {n} {n:action|actions} shared"}},
    {Groups::many_partners,
     {"Une action à nombreux partenaires fait une communauté à elle seule\u00A0: c’est un endroit "
      "où regarder.",
      "An action with many partners makes a community by itself: it is a place to look at."}},
    {Groups::none,
     {"Aucun\u00A0: tout est suivi, et personne ne se détache.",
      "None: all is followed, and nobody stands out."}},
};
static_assert(output_text::is_in_order(groups_table));

}  // namespace

const output_text::Message& message_of(Groups key) {
  return groups_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::proposals
