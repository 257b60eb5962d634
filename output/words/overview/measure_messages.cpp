#include "output/words/overview/measure_messages.hpp"

namespace maillage::words::overview {
namespace {

constexpr output_text::KeyedMessage<Undefined> undefined_table[] = {
    {Undefined::never, {"jamais", "never"}},
    {Undefined::no_row, {"sans organisation ou sans action", "without organisation or action"}},
    {Undefined::no_tie, {"sans lien", "without a tie"}},
    {Undefined::under_two_organisations_or_no_action,
     {"moins de deux organisations, ou aucune action",
      "fewer than two organisations, or no action"}},
    {Undefined::under_two_actions_or_no_organisation,
     {"moins de deux actions, ou aucune organisation",
      "fewer than two actions, or no organisation"}},
    {Undefined::no_path_by_an_organisation,
     {"réseau trop petit pour qu’un chemin passe par quelqu’un",
      "network too small for a path to pass by anyone"}},
    {Undefined::no_path_by_an_action,
     {"réseau trop petit pour qu’un chemin passe par une action",
      "network too small for a path to pass by an action"}},
    {Undefined::network_too_small, {"réseau trop petit", "network too small"}},
    {Undefined::no_path_of_three, {"aucun chemin de trois liens", "no path of three ties"}},
    {Undefined::under_two_points, {"moins de deux points", "fewer than two points"}},
    {Undefined::no_carrier_said,
     {"aucune action dont on dise qui la porte", "no action of which it is said who carries it"}},
    {Undefined::no_two_objectives,
     {"aucune paire d’objectifs liés travaillés tous deux",
      "no two related objectives are worked on"}},
    {Undefined::no_shared_objective,
     {"aucun objectif où deux organisations travaillent",
      "no objective that two organisations work on"}},
    {Undefined::nothing_carried, {"rien n’est porté", "nothing is carried"}},
    {Undefined::under_two_organisations,
     {"moins de deux organisations", "fewer than two organisations"}},
    {Undefined::under_three_organisations,
     {"moins de trois organisations", "fewer than three organisations"}},
    {Undefined::no_tie_of_known_types,
     {"aucun lien entre organisations de type connu",
      "no tie between organisations of known type"}},
    {Undefined::where_index_is,
     {"quand l’indice ne l’est pas", "where the index is not",
      "behind “Non définie”: where the E-I index is undefined too"}},
    {Undefined::no_carrier_in_a_remit,
     {"aucun porteur dans le mandat d’une instance dont on dise les membres",
      "no porteur in the remit of an instance whose members are said"}},
    {Undefined::isolated, {"organisation isolée", "isolated organisation"}},
    {Undefined::action_of_one,
     {"action de moins de deux organisations", "action of fewer than two organisations"}},
};
static_assert(output_text::is_in_order(undefined_table));

constexpr output_text::KeyedMessage<Limits> limits_table[] = {
    {Limits::none, {"–", "–"}},
    {Limits::falls_with_isolated,
     {"baisse quand le contrat nomme beaucoup d’organisations sans action\u00A0; se lit à côté de "
      "la densité entre organisations actives",
      "falls where the contract names many organisations without an action; read it beside the "
      "density among active ones"}},
    {Limits::leaves_isolated_out,
     {"ne compte pas les organisations isolées\u00A0: à ne pas comparer à la densité",
      "leaves isolated organisations out: not to be compared with the density"}},
    {Limits::distance_hangs_on_isolated,
     {"le plus grand écart possible dépend de la présence d’organisations isolées",
      "the largest possible distance depends on whether organisations are isolated"}},
    {Limits::not_of_large_networks,
     {"non calculée sur de très grands réseaux", "not computed on very large networks"}},
    {Limits::isolated_are_parts,
     {"chaque organisation isolée et chaque action sans organisation compte pour un morceau",
      "each isolated organisation and each action without organisation is a part of its own"}},
    {Limits::rises_with_isolated,
     {"monte avec les organisations isolées", "rises with isolated organisations"}},
    {Limits::all_roles_and_no_replacement,
     {"compte porteurs, partenaires et financeurs\u00A0; un départ n’y est jamais remplacé",
      "counts porteurs, partners and funders; nobody who leaves is replaced"}},
    {Limits::gap_is_no_failing,
     {"un écart montre où rien d’écrit ne dit un travail commun, non qu’il en faudrait un",
      "a gap shows where nothing recorded tells of common work, not that there should be"}},
    {Limits::each_carrier_counts,
     {"une action portée par trois compte trois fois\u00A0; des actions lourdes et légères pèsent "
      "autant",
      "an action carried by three counts three times; heavy and light actions weigh the same"}},
    {Limits::first_is_expected,
     {"que le premier porteur soit la structure qui anime le contrat est attendu",
      "that the first porteur is the body that runs the contract is to be expected"}},
    {Limits::orphans_are_nothing,
     {"une action sans porteur compte zéro\u00A0; un départ n’y est jamais remplacé",
      "an action without a porteur counts nothing; nobody who leaves is replaced"}},
    {Limits::large_actions_join_all,
     {"une seule action à beaucoup de partenaires lie toutes les paires entre eux\u00A0: dit plus "
      "sur les grandes actions que sur des liens choisis",
      "one action with many partners joins every pair of them: says more about large actions than "
      "about chosen ties"}},
    {Limits::as_density_of_joined,
     {"même limite que la densité des organisations liées",
      "the same limit as the density of joined organisations"}},
    {Limits::read_beside_chance,
     {"son étendue dépend de la taille des groupes\u00A0: ne se lit qu’à côté de la valeur au "
      "hasard",
      "its range depends on the sizes of the groups: read only beside its value by chance"}},
    {Limits::no_verdict,
     {"non un verdict\u00A0: la plus petite valeur possible dépend du nombre de tirages",
      "no verdict: the smallest possible value depends on the number of draws"}},
    {Limits::fixed_seed,
     {"tirages à graine fixe\u00A0: mêmes données, même résultat",
      "drawn from a fixed seed: same data, same result"}},
    {Limits::declared_members_alone,
     {"ne connaît que les membres et pilotes que le contrat déclare",
      "knows only the members and leads that the contract declares"}},
    {Limits::whole_plan_is_remit,
     {"une instance qui suit tout le plan a toutes les actions dans son mandat",
      "an instance that follows the whole plan has every action in its remit"}},
    {Limits::named_funders_alone,
     {"ne connaît que les financeurs nommés, non les montants",
      "knows only named funders, no amounts"}},
    {Limits::above_one_in_pieces,
     {"passe 1 seulement dans un réseau en morceaux\u00A0; pondérée par la part atteinte",
      "above 1 only in a network in pieces; weighted by the share reached"}},
    {Limits::two_steps_have_no_part,
     {"les liens à deux pas n’y ont pas de part", "ties two steps away have no part in it"}},
    {Limits::one_of_one_action,
     {"vaut 1 pour qui n’est que d’une action", "is 1 for whoever is in one action only"}},
};
static_assert(output_text::is_in_order(limits_table));

constexpr output_text::KeyedMessage<RangeOf> range_of_table[] = {
    {RangeOf::from_low, {"à partir de {low}", "from {low}"}},
    {RangeOf::from_low_to_high, {"de {low} à {high}", "from {low} to {high}"}},
};
static_assert(output_text::is_in_order(range_of_table));

}  // namespace

const output_text::Message& message_of(Undefined key) {
  return undefined_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& message_of(Limits key) {
  return limits_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& message_of(RangeOf key) {
  return range_of_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::overview
