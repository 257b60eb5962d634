#include "output/words/overview/computation_messages.hpp"

namespace maillage::words::overview {
namespace {

constexpr output_text::KeyedMessage<Computation> computation_table[] = {
    {Computation::cutpoints, {"points de coupure", "cutpoints"}},
    {Computation::cutpoints_is,
     {"organisation ou action dont le départ couperait le réseau en morceaux, avec ce qu’elle "
      "détacherait",
      "an organisation or action whose removal would split the network, with what it would cut "
      "off"}},
    {Computation::cutpoints_limits,
     {"un point à regarder, non une faute\u00A0: la structure qui anime le contrat en est presque "
      "toujours un",
      "a place to look at, not a fault: the body that runs the contract nearly always is one"}},
    {Computation::departure, {"effet d’un départ", "effect of a departure"}},
    {Computation::departure_is,
     {"ce qui n’aurait plus personne si une organisation partait avec ses services\u00A0: actions, "
      "objectifs, quorums, partenaires",
      "what would have nobody if an organisation left with its services: actions, objectives, "
      "quorums, partners"}},
    {Computation::departure_limits,
     {"rien n’est redistribué et aucun successeur n’est supposé\u00A0: ce n’est pas une prévision",
      "nothing is redistributed and no successor is supposed: it is no forecast"}},
    {Computation::key_players,
     {"organisations qui ensemble rapprochent les autres", "key players"}},
    {Computation::key_players_is,
     {"choix pas à pas des organisations dont le retrait éloigne le plus les autres",
      "stepwise choice of the organisations whose removal leaves the others farthest apart"}},
    {Computation::key_players_limits,
     {"le meilleur groupe n’est pas garanti\u00A0; non calculé au-delà de 500 organisations",
      "the best set is not assured; not computed beyond 500 organisations"}},
    {Computation::layers, {"couches de liens", "multiplexity"}},
    {Computation::layers_is,
     {"nombre de couches qui lient deux organisations\u00A0: actions, instances, financement",
      "number of layers that join two organisations: actions, instances, funding"}},
    {Computation::layers_limits,
     {"les couches ne sont jamais mêlées\u00A0: siéger ensemble n’est pas agir ensemble",
      "layers are never mixed: sitting together is not acting together"}},
    {Computation::tie_weight, {"poids d’un lien", "weight of a tie"}},
    {Computation::tie_weight_is,
     {"pour deux organisations, somme sur leurs actions communes de 1 / (nombre d’organisations de "
      "l’action − 1)",
      "for two organisations, sum over their shared actions of 1 / (number of the action’s "
      "organisations − 1)"}},
    {Computation::tie_weight_limits,
     {"une action à deux pèse plus qu’une action à vingt",
      "an action of two weighs more than one of twenty"}},
    {Computation::groups, {"groupes d’organisations", "groups of organisations"}},
    {Computation::groups_is,
     {"organisations qui partagent plus d’actions entre elles que le hasard n’en donnerait "
      "(modularité)",
      "organisations that share more actions among themselves than chance would give "
      "(modularity)"}},
    {Computation::groups_limits,
     {"une suggestion de groupes de travail\u00A0: d’autres découpages peuvent être aussi bons",
      "a suggestion of working groups: other cuts can be as good"}},
    {Computation::meetings, {"rencontres et appels proposés", "meetings and calls proposed"}},
    {Computation::meetings_is,
     {"le plus petit nombre de paires d’organisations qui relie tous les objectifs liés sans "
      "organisation en commun\u00A0; le plus petit nombre d’organisations par lesquelles chaque "
      "autre est jointe (ensemble dominant)",
      "the fewest pairs of organisations that join all related objectives without an "
      "organisation in common; the fewest organisations through which each other is reached "
      "(dominating set)"}},
    {Computation::meetings_limits,
     {"exact, à égalité dans l’ordre du contrat\u00A0; un écart n’est pas un manquement",
      "exact, equal ones in the contract’s order; a gap is no failing"}},
    {Computation::significant_ties, {"liens significatifs", "significant ties"}},
    {Computation::significant_ties_is,
     {"non cherchés\u00A0: dans un tableau de cette taille aucune paire ne se détache du hasard "
      "une fois corrigé le nombre de paires",
      "not looked for: in a table of this size no pair stands out from chance once the number of "
      "pairs is corrected for"}},
    {Computation::significant_ties_limits,
     {"deux organisations qui partagent une action la partagent, rien de plus",
      "two organisations that share an action share it, no more"}},
};
static_assert(output_text::is_in_order(computation_table));

}  // namespace

const output_text::Message& message_of(Computation key) {
  return computation_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::overview
