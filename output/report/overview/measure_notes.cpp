#include "output/report/overview/measure_notes.hpp"

#include "output/text/numbers.hpp"

namespace maillage::report::overview {
namespace {

constexpr measures::Range share{0, 1};
constexpr measures::Range from_zero{0, std::nullopt};
constexpr measures::Range both_ways{-1, 1};

struct NoteWords {
  std::string_view name;
  measures::Layer layer;
  MeasuredOf of;
  measures::Range range;
  const char *undefined_french, *undefined_english;
  const char *limits_french, *limits_english;
  const char* source;
};

const char* const no_row_french = "sans organisation ou sans action";
const char* const no_row_english = "without organisation or action";

const std::vector<NoteWords>& all_notes() {
  using enum measures::Layer;
  using enum MeasuredOf;
  static const std::vector<NoteWords> notes = {
      {"density", actions, network, share, no_row_french, no_row_english,
       "baisse quand le contrat nomme beaucoup d’organisations sans action\u00A0; se lit à côté de "
       "la "
       "densité entre organisations actives",
       "falls where the contract names many organisations without an action; read it beside the "
       "density among active ones",
       "Borgatti & Everett 1997"},
      {"density_of_tied", actions, network, share, "sans lien", "without a tie",
       "ne compte pas les organisations isolées\u00A0: à ne pas comparer à la densité",
       "leaves isolated organisations out: not to be compared with the density",
       "Borgatti & Everett 1997"},
      {"degree_centralization_partners", actions, network, share,
       "moins de deux organisations, ou aucune action",
       "fewer than two organisations, or no action",
       "le plus grand écart possible dépend de la présence d’organisations isolées",
       "the largest possible distance depends on whether organisations are isolated",
       "Borgatti & Everett 1997"},
      {"degree_centralization_actions", actions, network, share,
       "moins de deux actions, ou aucune organisation",
       "fewer than two actions, or no organisation", "", "", "Borgatti & Everett 1997"},
      {"betweenness_centralization_partners", actions, network, share,
       "réseau trop petit pour qu’un chemin passe par quelqu’un",
       "network too small for a path to pass by anyone", "non calculée sur de très grands réseaux",
       "not computed on very large networks", "Borgatti & Everett 1997"},
      {"betweenness_centralization_actions", actions, network, share,
       "réseau trop petit pour qu’un chemin passe par une action",
       "network too small for a path to pass by an action",
       "non calculée sur de très grands réseaux", "not computed on very large networks",
       "Borgatti & Everett 1997"},
      {"clustering", actions, network, share, "aucun chemin de trois liens",
       "no path of three ties", "", "", "Robins & Alexander 2004"},
      {"components", actions, network, from_zero, "", "",
       "chaque organisation isolée et chaque action sans organisation compte pour un morceau",
       "each isolated organisation and each action without organisation is a part of its own", ""},
      {"fragmentation", actions, network, share, "moins de deux points", "fewer than two points",
       "monte avec les organisations isolées", "rises with isolated organisations",
       "Borgatti 2006"},
      {"attrition", actions, network, share, "aucune action dont on dise qui la porte",
       "no action of which it is said who carries it",
       "compte porteurs, partenaires et financeurs\u00A0; un départ n’y est jamais remplacé",
       "counts porteurs, partners and funders; nobody who leaves is replaced",
       "Memmott, Waser & Price 2004"},
      {"integrative_gaps", actions, network, from_zero,
       "aucune paire d’objectifs liés travaillés tous deux",
       "no two objectives that hang together are worked on",
       "un écart montre où rien d’écrit ne dit un travail commun, non qu’il en faudrait un",
       "a gap shows where nothing recorded tells of common work, not that there should be",
       "Bergsten et al. 2019"},
      {"collaborative_gaps", actions, network, from_zero,
       "aucun objectif où deux organisations travaillent",
       "no objective that two organisations work on",
       "un écart montre où rien d’écrit ne dit un travail commun, non qu’il en faudrait un",
       "a gap shows where nothing recorded tells of common work, not that there should be",
       "Bergsten et al. 2019"},
      {"density", carrying, network, share, no_row_french, no_row_english, "", "",
       "Borgatti & Everett 1997"},
      {"degree_centralization_partners", carrying, network, share,
       "moins de deux organisations, ou aucune action",
       "fewer than two organisations, or no action", "", "", "Borgatti & Everett 1997"},
      {"herfindahl", carrying, network, share, "rien n’est porté", "nothing is carried",
       "une action portée par trois compte trois fois\u00A0; des actions lourdes et légères pèsent "
       "autant",
       "an action carried by three counts three times; heavy and light actions weigh the same",
       "Herfindahl 1950"},
      {"top_one", carrying, network, share, "rien n’est porté", "nothing is carried",
       "que le premier porteur soit la structure qui anime le contrat est attendu",
       "that the first porteur is the body that runs the contract is to be expected", ""},
      {"top_three", carrying, network, share, "rien n’est porté", "nothing is carried", "", "", ""},
      {"attrition", carrying, network, share, "aucune action dont on dise qui la porte",
       "no action of which it is said who carries it",
       "une action sans porteur compte zéro\u00A0; un départ n’y est jamais remplacé",
       "an action without a porteur counts nothing; nobody who leaves is replaced",
       "Memmott, Waser & Price 2004"},
      {"density", projection, network, share, "moins de deux organisations",
       "fewer than two organisations",
       "une seule action à beaucoup de partenaires lie toutes les paires entre eux\u00A0: dit plus "
       "sur "
       "les grandes actions que sur des liens choisis",
       "one action with many partners joins every pair of them: says more about large actions than "
       "about chosen ties",
       "Wasserman & Faust 1994"},
      {"degree_centralization", projection, network, share, "moins de trois organisations",
       "fewer than three organisations", "même limite que la densité des organisations liées",
       "the same limit as the density of joined organisations", "Freeman 1979"},
      {"betweenness_centralization", projection, network, share, "moins de trois organisations",
       "fewer than three organisations", "non calculée sur de très grands réseaux",
       "not computed on very large networks", "Freeman 1979"},
      {"distance_fragmentation", projection, network, share, "moins de deux organisations",
       "fewer than two organisations", "non calculée sur de très grands réseaux",
       "not computed on very large networks", "Borgatti 2006"},
      {"ei_index", projection, network, both_ways, "aucun lien entre organisations de type connu",
       "no tie between organisations of known type",
       "son étendue dépend de la taille des groupes\u00A0: ne se lit qu’à côté de la valeur au "
       "hasard",
       "its range depends on the sizes of the groups: read only beside its value by chance",
       "Krackhardt & Stern 1988"},
      {"ei_expected", projection, network, both_ways, "quand l’indice ne l’est pas",
       "where the index is not", "", "", "Krackhardt & Stern 1988"},
      {"ei_p_value", projection, network, share, "quand l’indice ne l’est pas",
       "where the index is not",
       "non un verdict\u00A0: la plus petite valeur possible dépend du nombre de tirages",
       "no verdict: the smallest possible value depends on the number of draws",
       "Phipson & Smyth 2010"},
      {"ei_permutations", projection, network, from_zero, "", "",
       "tirages à graine fixe\u00A0: mêmes données, même résultat",
       "drawn from a fixed seed: same data, same result", ""},
      {"density", instances, network, share, no_row_french, no_row_english,
       "ne connaît que les membres et pilotes que le contrat déclare",
       "knows only the members and leads that the contract declares", "Borgatti & Everett 1997"},
      {"congruence", instances, network, share,
       "aucun porteur dans le mandat d’une instance dont "
       "on dise les membres",
       "no porteur in the remit of an instance whose members are said",
       "une instance qui suit tout le plan a toutes les actions dans son mandat",
       "an instance that follows the whole plan has every action in its remit",
       "Knoke et al. 2021"},
      {"density", funding, network, share, no_row_french, no_row_english,
       "ne connaît que les financeurs nommés, non les montants",
       "knows only named funders, no amounts", "Borgatti & Everett 1997"},
      {"degree", actions, each_of_both, share, no_row_french, no_row_english, "", "",
       "Borgatti & Everett 1997"},
      {"closeness",
       actions,
       each_of_both,
       {0, 2},
       "sans lien",
       "without a tie",
       "passe 1 seulement dans un réseau en morceaux\u00A0; pondérée par la part atteinte",
       "above 1 only in a network in pieces; weighted by the share reached",
       "Borgatti & Halgin 2011"},
      {"betweenness", actions, each_of_both, share, "réseau trop petit", "network too small",
       "non calculée sur de très grands réseaux", "not computed on very large networks",
       "Borgatti & Halgin 2011"},
      {"betweenness", projection, each_partner, share, "moins de trois organisations",
       "fewer than three organisations", "non calculée sur de très grands réseaux",
       "not computed on very large networks", "Freeman 1979"},
      {"effective_size",
       projection,
       each_partner,
       {1, std::nullopt},
       "organisation isolée",
       "isolated organisation",
       "",
       "",
       "Burt 1992, Borgatti 1997"},
      {"constraint",
       projection,
       each_partner,
       {0, 1.125},
       "organisation isolée",
       "isolated organisation",
       "les liens à deux pas n’y ont pas de part",
       "ties two steps away have no part in it",
       "Burt 1992"},
      {"two_mode_constraint", actions, each_partner, from_zero, "organisation isolée",
       "isolated organisation", "vaut 1 pour qui n’est que d’une action",
       "is 1 for whoever is in one action only", "Burt 1992"},
      {"redundancy", actions, each_action, share, "action de moins de deux organisations",
       "action of fewer than two organisations", "", "", "Latapy et al. 2008"},
  };
  return notes;
}

}  // namespace

const std::vector<MeasureNote>& measure_notes(output_text::Language language) {
  const auto said = [](output_text::Language in) {
    std::vector<MeasureNote> notes;
    const bool french = in == output_text::Language::french;
    for (const NoteWords& words : all_notes()) {
      notes.push_back({words.name, words.layer, words.of, words.range,
                       french ? words.undefined_french : words.undefined_english,
                       french ? words.limits_french : words.limits_english, words.source});
    }
    return notes;
  };
  static const std::vector<MeasureNote> french = said(output_text::Language::french);
  static const std::vector<MeasureNote> english = said(output_text::Language::english);
  return language == output_text::Language::french ? french : english;
}

std::string range_words(const measures::Range& range, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const auto number = [&](double value) {
    return value == 1.125 ? output_text::number_text(value, 3, language)
                          : output_text::plain_number_text(value, language);
  };
  if (!range.high) return (french ? "à partir de " : "from ") + number(range.low);
  return (french ? "de " : "from ") + number(range.low) + (french ? " à " : " to ") +
         number(*range.high);
}

const std::vector<MeasureSource>& measure_sources() {
  static const std::vector<MeasureSource> sources = {
      {"Borgatti 1997",
       "Borgatti S. P. (1997), “Structural holes: unpacking Burt’s redundancy measures”, "
       "Connections "
       "20(1), 35–38."},
      {"Borgatti 2006",
       "Borgatti S. P. (2006), “Identifying sets of key players in a social network”, "
       "Computational & "
       "Mathematical Organization Theory 12(1), 21–34."},
      {"Bergsten et al. 2019",
       "Bergsten A., Jiren T. S., Leventon J., Dorresteijn I., Schultner J., Fischer J. (2019), "
       "“Identifying governance gaps among interlinked sustainability challenges”, Environmental "
       "Science & Policy 91, 27–38."},
      {"Borgatti & Everett 1997",
       "Borgatti S. P., Everett M. G. (1997), “Network analysis of 2-mode data”, Social Networks "
       "19(3), 243–269."},
      {"Borgatti & Halgin 2011",
       "Borgatti S. P., Halgin D. S. (2011), “Analyzing affiliation networks”, in The SAGE "
       "Handbook "
       "of Social Network Analysis, 417–433."},
      {"Burt 1992",
       "Burt R. S. (1992), Structural Holes: The Social Structure of Competition, Harvard "
       "University Press."},
      {"Davis, Gardner & Gardner 1941",
       "Davis A., Gardner B. B., Gardner M. R. (1941), Deep South, University of Chicago Press."},
      {"Freeman 1979",
       "Freeman L. C. (1979), “Centrality in social networks: conceptual clarification”, Social "
       "Networks 1(3), 215–239."},
      {"Herfindahl 1950",
       "Herfindahl O. C. (1950), Concentration in the Steel Industry, thesis, Columbia "
       "University."},
      {"Hopcroft & Tarjan 1973",
       "Hopcroft J., Tarjan R. (1973), “Algorithm 447: efficient algorithms for graph "
       "manipulation”, "
       "Communications of the ACM 16(6), 372–378."},
      {"Knoke et al. 2021",
       "Knoke D., Diani M., Hollway J., Christopoulos D. (2021), Multimodal Political Networks, "
       "Cambridge University Press."},
      {"Krackhardt & Stern 1988",
       "Krackhardt D., Stern R. N. (1988), “Informal networks and organizational crises: an "
       "experimental simulation”, Social Psychology Quarterly 51(2), 123–140."},
      {"Latapy et al. 2008",
       "Latapy M., Magnien C., Del Vecchio N. (2008), “Basic notions for the analysis of large "
       "two-mode networks”, Social Networks 30(1), 31–48."},
      {"Memmott, Waser & Price 2004",
       "Memmott J., Waser N. M., Price M. V. (2004), “Tolerance of pollination networks to species "
       "extinctions”, Proceedings of the Royal Society B 271, 2605–2611."},
      {"Newman 2001",
       "Newman M. E. J. (2001), “Scientific collaboration networks. II. Shortest paths, weighted "
       "networks, and centrality”, Physical Review E 64, 016132."},
      {"Phipson & Smyth 2010",
       "Phipson B., Smyth G. K. (2010), “Permutation P-values should never be zero”, Statistical "
       "Applications in Genetics and Molecular Biology 9(1), 39."},
      {"Provan & Kenis 2008",
       "Provan K. G., Kenis P. (2008), “Modes of network governance: structure, management, and "
       "effectiveness”, Journal of Public Administration Research and Theory 18(2), 229–252."},
      {"Robins & Alexander 2004",
       "Robins G., Alexander M. (2004), “Small worlds among interlocking directors: network "
       "structure "
       "and distance in bipartite graphs”, Computational & Mathematical Organization Theory 10(1), "
       "69–94."},
      {"Traag, Waltman & van Eck 2019",
       "Traag V. A., Waltman L., van Eck N. J. (2019), “From Louvain to Leiden: guaranteeing "
       "well-connected communities”, Scientific Reports 9, 5233."},
      {"Wasserman & Faust 1994",
       "Wasserman S., Faust K. (1994), Social Network Analysis: Methods and Applications, "
       "Cambridge "
       "University Press."},
  };
  return sources;
}

}  // namespace maillage::report::overview
