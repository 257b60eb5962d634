#include "output/words/measures/measure_definitions.hpp"

#include <array>

namespace maillage::words {
namespace {

struct Definition {
  std::string_view name;
  const char* french;
  const char* english;
};

// Of the layers that join organisations to actions (or instances).
constexpr std::array two_mode = {
    Definition{"density",
               "liens existants / liens possibles (organisations × actions, ou instances)",
               "ties / possible ties (organisations × actions, or instances)"},
    Definition{"density_of_tied", "la densité, organisations sans lien non comptées",
               "the density, organisations without a tie not counted"},
    Definition{"degree_centralization_partners",
               "écart de chaque organisation à la plus liée, sur le plus grand écart possible "
               "(Borgatti et Everett 1997) ; 1 : tout passe par une seule",
               "distance of each organisation to the most tied one, over the largest possible "
               "(Borgatti & Everett 1997); 1: all goes through one"},
    Definition{"degree_centralization_actions",
               "écart de chaque action à la plus liée, sur le plus grand écart possible (Borgatti "
               "et Everett 1997)",
               "distance of each action to the most tied one, over the largest possible (Borgatti "
               "& Everett 1997)"},
    Definition{"betweenness_centralization_partners",
               "le même écart, de l’intermédiarité des organisations",
               "the same distance, of the betweenness of organisations"},
    Definition{"betweenness_centralization_actions",
               "le même écart, de l’intermédiarité des actions",
               "the same distance, of the betweenness of actions"},
    Definition{"clustering",
               "part des chemins de trois liens qui se referment en carré (Robins et Alexander "
               "2004)",
               "share of paths of three ties that close into a square (Robins & Alexander 2004)"},
    Definition{"components", "morceaux sans lien entre eux, isolés compris",
               "parts without a tie between them, isolated ones included"},
    Definition{"fragmentation",
               "part des paires qu’aucun chemin ne joint (Borgatti 2006) ; 0 : tout se tient",
               "share of pairs that no path joins (Borgatti 2006); 0: all hangs together"},
    Definition{"herfindahl",
               "somme des carrés des parts de chaque porteur (Herfindahl 1950) ; 1 : un seul porte "
               "tout",
               "sum of the squared shares of each porteur (Herfindahl 1950); 1: one carries all"},
    Definition{"top_one", "part du premier porteur dans le portage",
               "share of the first porteur in all carrying"},
    Definition{"top_three", "part des trois premiers porteurs ensemble",
               "share of the first three porteurs together"},
    Definition{"degree", "part des actions auxquelles l’organisation est liée, ou l’inverse",
               "share of the actions that the organisation is tied to, or the reverse"},
    Definition{"closeness",
               "proximité aux autres par les plus courts chemins, à deux modes (Borgatti et Halgin "
               "2011)",
               "nearness to the others along shortest paths, two-mode (Borgatti & Halgin 2011)"},
    Definition{"betweenness",
               "part des plus courts chemins qui passent par là, à deux modes (Borgatti et Halgin "
               "2011)",
               "share of shortest paths that pass there, two-mode (Borgatti & Halgin 2011)"},
    Definition{"attrition",
               "part moyenne des actions non abandonnées à qui il reste quelqu’un, quand les "
               "organisations partent une à une au hasard : moyenne de d / (d + 1), d leur nombre "
               "par action",
               "mean share of the actions that go on and still have somebody, as organisations "
               "leave one by one at random: mean of d / (d + 1), d their number an action"},
    Definition{
        "integrative_gaps",
        "paires d’objectifs liés (même objectif ou axe au-dessus, ou lie_a) qu’aucune "
        "organisation ne travaille ensemble ; ceux où personne ne travaille n’y comptent pas",
        "pairs of objectives that hang together (same objective or axis above, or lie_a) "
        "that no organisation works on both of; those nobody works on do not count"},
    Definition{"collaborative_gaps",
               "paires d’organisations d’un même objectif qui ne partagent ni action ni instance, "
               "services d’une même structure à part",
               "pairs of organisations on one objective that share neither action nor instance, an "
               "organisation and its services apart"},
    Definition{"congruence",
               "part des chemins porteur – action – instance qui la suit où le porteur siège, lui, "
               "sa structure ou un de ses services",
               "share of paths porteur – action – instance that follows it where the porteur sits, "
               "itself, its parent or one of its services"},
    Definition{"two_mode_constraint",
               "dépendance envers des partenaires qui reviennent d’une action à l’autre, à deux "
               "modes (Burt 1992)",
               "dependence on partners who come back from one action to the next, two-mode (Burt "
               "1992)"},
    Definition{"redundancy",
               "part des paires d’organisations de l’action qu’une autre action joint aussi "
               "(Latapy et al. 2008)",
               "share of the action’s pairs of organisations that another action joins too "
               "(Latapy et al. 2008)"},
};

// Of organisations joined by shared actions.
constexpr std::array projection = {
    Definition{"density", "paires d’organisations qui partagent une action / toutes les paires",
               "pairs of organisations that share an action / all pairs"},
    Definition{"degree_centralization",
               "écart de chaque organisation à celle qui a le plus de partenaires, sur le plus "
               "grand possible (Freeman 1979)",
               "distance of each organisation to the one with most partners, over the largest "
               "possible (Freeman 1979)"},
    Definition{"betweenness_centralization", "le même écart, de l’intermédiarité (Freeman 1979)",
               "the same distance, of betweenness (Freeman 1979)"},
    Definition{"distance_fragmentation",
               "1 − moyenne de 1/distance entre organisations (Borgatti 2006) ; 0 : toutes "
               "partagent une action deux à deux",
               "1 − mean of 1/distance between organisations (Borgatti 2006); 0: every two share "
               "an action"},
    Definition{"ei_index",
               "(liens entre types − liens dans un type) / tous les liens (Krackhardt et Stern "
               "1988) ; 1 : entre types seulement",
               "(ties between types − ties within a type) / all ties (Krackhardt & Stern 1988); "
               "1: between types only"},
    Definition{"ei_expected", "moyenne de cet indice quand les types sont tirés au hasard",
               "mean of that index when types are drawn at random"},
    Definition{"ei_p_value", "part des tirages au moins aussi éloignés de cette moyenne",
               "share of draws at least as far from that mean"},
    Definition{"ei_permutations", "nombre de tirages", "number of draws"},
    Definition{"betweenness",
               "part des plus courts chemins entre organisations qui passent par elle (Freeman "
               "1979)",
               "share of shortest paths between organisations that pass by it (Freeman 1979)"},
    Definition{"effective_size", "partenaires, moins ce qu’ils ont de liens entre eux (Burt 1992)",
               "partners, less the ties they have among themselves (Burt 1992)"},
    Definition{"constraint",
               "dépendance envers des partenaires liés entre eux (Burt 1992) ; bas : plus de "
               "liberté",
               "dependence on partners tied to each other (Burt 1992); low: more freedom"},
};

}  // namespace

std::string_view measure_definition(std::string_view name, measures::Layer layer,
                                    output_text::Language language) {
  const auto look_up = [&](const auto& definitions) -> std::string_view {
    for (const Definition& each : definitions) {
      if (each.name == name)
        return language == output_text::Language::french ? each.french : each.english;
    }
    return {};
  };
  return layer == measures::Layer::projection ? look_up(projection) : look_up(two_mode);
}

}  // namespace maillage::words
