#include "output/words/measures/measure_words.hpp"

#include <iterator>

#include "output/text/message.hpp"
#include "output/text/numbers.hpp"

namespace maillage::words {
namespace {

using measures::Layer;
using overview::Limits;
using overview::Source;
using overview::Undefined;

constexpr MeasureWords measure_table[] = {
    {.layer = Layer::actions,
     .name = "density",
     .called = {"densité", "density"},
     .definition = {"liens existants / liens possibles (organisations × actions, ou instances)",
                    "ties / possible ties (organisations × actions, or instances)"},
     .undefined = Undefined::no_row,
     .limits = Limits::falls_with_isolated,
     .source = Source::borgatti_everett_1997},
    {.layer = Layer::actions,
     .name = "density_of_tied",
     .called = {"densité entre organisations actives", "density among active ones"},
     .definition = {"la densité, organisations sans lien non comptées",
                    "the density, organisations without a tie not counted"},
     .undefined = Undefined::no_tie,
     .limits = Limits::leaves_isolated_out,
     .source = Source::borgatti_everett_1997},
    {.layer = Layer::actions,
     .name = "degree_centralization_partners",
     .called = {"centralisation (organisations)", "centralization (organisations)"},
     .definition = {"écart de chaque organisation à la plus liée, sur le plus grand écart possible "
                    "(Borgatti et Everett 1997)\u00A0; 1\u00A0: tout passe par une seule",
                    "distance of each organisation to the most tied one, over the largest possible "
                    "(Borgatti & Everett 1997); 1: all goes through one"},
     .undefined = Undefined::under_two_organisations_or_no_action,
     .limits = Limits::distance_hangs_on_isolated,
     .source = Source::borgatti_everett_1997},
    {.layer = Layer::actions,
     .name = "degree_centralization_actions",
     .called = {"centralisation (actions)", "centralization (actions)"},
     .definition = {"écart de chaque action à la plus liée, sur le plus grand écart possible "
                    "(Borgatti et Everett 1997)",
                    "distance of each action to the most tied one, over the largest possible "
                    "(Borgatti & Everett 1997)"},
     .undefined = Undefined::under_two_actions_or_no_organisation,
     .limits = Limits::none,
     .source = Source::borgatti_everett_1997},
    {.layer = Layer::actions,
     .name = "betweenness_centralization_partners",
     .called = {"centralisation d’intermédiarité (organisations)",
                "betweenness centralization (organisations)"},
     .definition = {"le même écart, de l’intermédiarité des organisations",
                    "the same distance, of the betweenness of organisations"},
     .undefined = Undefined::no_path_by_an_organisation,
     .limits = Limits::not_of_large_networks,
     .source = Source::borgatti_everett_1997},
    {.layer = Layer::actions,
     .name = "betweenness_centralization_actions",
     .called = {"centralisation d’intermédiarité (actions)",
                "betweenness centralization (actions)"},
     .definition = {"le même écart, de l’intermédiarité des actions",
                    "the same distance, of the betweenness of actions"},
     .undefined = Undefined::no_path_by_an_action,
     .limits = Limits::not_of_large_networks,
     .source = Source::borgatti_everett_1997},
    {.layer = Layer::actions,
     .name = "clustering",
     .called = {"fermeture des liens (Robins et Alexander)", "clustering (Robins & Alexander)"},
     .definition =
         {"part des chemins de trois liens qui se referment en carré (Robins et Alexander 2004)",
          "share of paths of three ties that close into a square (Robins & Alexander 2004)"},
     .undefined = Undefined::no_path_of_three,
     .limits = Limits::none,
     .source = Source::robins_alexander_2004},
    {.layer = Layer::actions,
     .name = "components",
     .called = {"morceaux du réseau", "components"},
     .definition = {"morceaux sans lien entre eux, isolés compris",
                    "parts without a tie between them, isolated ones included"},
     .undefined = Undefined::never,
     .limits = Limits::isolated_are_parts},
    {.layer = Layer::actions,
     .name = "fragmentation",
     .called = {"fragmentation", "fragmentation"},
     .definition =
         {"part des paires qu’aucun chemin ne joint (Borgatti 2006)\u00A0; 0\u00A0: tout se tient",
          "share of pairs that no path joins (Borgatti 2006); 0: all hangs together"},
     .undefined = Undefined::under_two_points,
     .limits = Limits::rises_with_isolated,
     .source = Source::borgatti_2006},
    {.layer = Layer::actions,
     .name = "attrition",
     .called = {"portage restant en moyenne, départs au hasard",
                "carrying left on average, random departures"},
     .definition =
         {"part moyenne des actions non abandonnées à qui il reste quelqu’un, quand les "
          "organisations partent une à une au hasard\u00A0: moyenne de d / (d + 1), d leur nombre "
          "par action",
          "mean share of the actions that go on and still have somebody, as organisations leave "
          "one by one at random: mean of d / (d + 1), d their number an action"},
     .undefined = Undefined::no_carrier_said,
     .limits = Limits::all_roles_and_no_replacement,
     .source = Source::memmott_waser_price_2004},
    {.layer = Layer::actions,
     .name = "integrative_gaps",
     .called = {"objectifs liés sans organisation en commun",
                "related objectives without an organisation in common"},
     .definition =
         {"paires d’objectifs liés (même objectif ou axe au-dessus, ou lie_a) qu’aucune "
          "organisation ne travaille ensemble\u00A0; ceux où personne ne travaille n’y comptent "
          "pas",
          "pairs of related objectives (same objective or axis above, or lie_a) that no "
          "organisation works on both of; those nobody works on do not count"},
     .undefined = Undefined::no_two_objectives,
     .limits = Limits::gap_is_no_failing,
     .source = Source::bergsten_2019},
    {.layer = Layer::actions,
     .name = "collaborative_gaps",
     .called = {"organisations d’un même objectif qui ne se croisent pas",
                "organisations on one objective that do not meet"},
     .definition = {"paires d’organisations d’un même objectif qui ne partagent ni action ni "
                    "instance, services d’une même structure à part",
                    "pairs of organisations on one objective that share neither action nor "
                    "instance, an organisation and its services apart"},
     .undefined = Undefined::no_shared_objective,
     .limits = Limits::gap_is_no_failing,
     .source = Source::bergsten_2019},
    {.layer = Layer::carrying,
     .name = "density",
     .undefined = Undefined::no_row,
     .limits = Limits::none,
     .source = Source::borgatti_everett_1997},
    {.layer = Layer::carrying,
     .name = "degree_centralization_partners",
     .undefined = Undefined::under_two_organisations_or_no_action,
     .limits = Limits::none,
     .source = Source::borgatti_everett_1997},
    {.layer = Layer::carrying,
     .name = "herfindahl",
     .called = {"concentration du portage (Herfindahl)", "concentration of carrying (Herfindahl)"},
     .definition =
         {"somme des carrés des parts de chaque porteur (Herfindahl 1950)\u00A0; 1\u00A0: un seul "
          "porte tout",
          "sum of the squared shares of each porteur (Herfindahl 1950); 1: one carries all"},
     .undefined = Undefined::nothing_carried,
     .limits = Limits::each_carrier_counts,
     .source = Source::herfindahl_1950},
    {.layer = Layer::carrying,
     .name = "top_one",
     .called = {"part du premier porteur", "share of the first porteur"},
     .definition = {"part du premier porteur dans le portage",
                    "share of the first porteur in all carrying"},
     .undefined = Undefined::nothing_carried,
     .limits = Limits::first_is_expected},
    {.layer = Layer::carrying,
     .name = "top_three",
     .called = {"part des trois premiers porteurs", "share of the first three porteurs"},
     .definition = {"part des trois premiers porteurs ensemble",
                    "share of the first three porteurs together"},
     .undefined = Undefined::nothing_carried,
     .limits = Limits::none},
    {.layer = Layer::carrying,
     .name = "attrition",
     .undefined = Undefined::no_carrier_said,
     .limits = Limits::orphans_are_nothing,
     .source = Source::memmott_waser_price_2004},
    {.layer = Layer::projection,
     .name = "density",
     .definition = {"paires d’organisations qui partagent une action / toutes les paires",
                    "pairs of organisations that share an action / all pairs"},
     .undefined = Undefined::under_two_organisations,
     .limits = Limits::large_actions_join_all,
     .source = Source::wasserman_faust_1994},
    {.layer = Layer::projection,
     .name = "degree_centralization",
     .called = {"centralisation de degré", "degree centralization"},
     .definition = {"écart de chaque organisation à celle qui a le plus de partenaires, sur le "
                    "plus grand possible (Freeman 1979)",
                    "distance of each organisation to the one with most partners, over the largest "
                    "possible (Freeman 1979)"},
     .undefined = Undefined::under_three_organisations,
     .limits = Limits::as_density_of_joined,
     .source = Source::freeman_1979},
    {.layer = Layer::projection,
     .name = "betweenness_centralization",
     .called = {"centralisation d’intermédiarité", "betweenness centralization"},
     .definition = {"le même écart, de l’intermédiarité (Freeman 1979)",
                    "the same distance, of betweenness (Freeman 1979)"},
     .undefined = Undefined::under_three_organisations,
     .limits = Limits::not_of_large_networks,
     .source = Source::freeman_1979},
    {.layer = Layer::projection,
     .name = "distance_fragmentation",
     .called = {"fragmentation selon la distance", "distance-weighted fragmentation"},
     .definition = {"1 − moyenne de 1/distance entre organisations (Borgatti 2006)\u00A0; 0\u00A0: "
                    "toutes partagent une action deux à deux",
                    "1 − mean of 1/distance between organisations (Borgatti 2006); 0: every two "
                    "share an action"},
     .undefined = Undefined::under_two_organisations,
     .limits = Limits::not_of_large_networks,
     .source = Source::borgatti_2006},
    {.layer = Layer::projection,
     .name = "ei_index",
     .called = {"indice E–I entre types d’organisation", "E–I index between types"},
     .definition = {"(liens entre types − liens dans un type) / tous les liens (Krackhardt et "
                    "Stern 1988)\u00A0; 1\u00A0: entre types seulement",
                    "(ties between types − ties within a type) / all ties (Krackhardt & Stern "
                    "1988); 1: between types only"},
     .undefined = Undefined::no_tie_of_known_types,
     .limits = Limits::read_beside_chance,
     .source = Source::krackhardt_stern_1988},
    {.layer = Layer::projection,
     .name = "ei_expected",
     .called = {"indice E–I attendu au hasard", "E–I index expected by chance"},
     .definition = {"moyenne de cet indice quand les types sont tirés au hasard",
                    "mean of that index when types are drawn at random"},
     .undefined = Undefined::where_index_is,
     .limits = Limits::none,
     .source = Source::krackhardt_stern_1988},
    {.layer = Layer::projection,
     .name = "ei_p_value",
     .called = {"probabilité d’un tel écart au hasard", "probability of such a gap"},
     .definition = {"part des tirages au moins aussi éloignés de cette moyenne",
                    "share of draws at least as far from that mean"},
     .undefined = Undefined::where_index_is,
     .limits = Limits::no_verdict,
     .source = Source::phipson_smyth_2010},
    {.layer = Layer::projection,
     .name = "ei_permutations",
     .called = {"permutations tirées", "permutations drawn"},
     .definition = {"nombre de tirages", "number of draws"},
     .undefined = Undefined::never,
     .limits = Limits::fixed_seed},
    {.layer = Layer::instances,
     .name = "density",
     .undefined = Undefined::no_row,
     .limits = Limits::declared_members_alone,
     .source = Source::borgatti_everett_1997},
    {.layer = Layer::instances,
     .name = "congruence",
     .called = {"porteurs qui siègent là où leur action est suivie",
                "porteurs who sit where their action is followed"},
     .definition = {"part des chemins porteur – action – instance qui la suit où le porteur siège, "
                    "lui, sa structure ou un de ses services",
                    "share of paths porteur – action – instance that follows it where the porteur "
                    "sits, itself, its parent or one of its services"},
     .undefined = Undefined::no_carrier_in_a_remit,
     .limits = Limits::whole_plan_is_remit,
     .source = Source::knoke_2021},
    {.layer = Layer::funding,
     .name = "density",
     .undefined = Undefined::no_row,
     .limits = Limits::named_funders_alone,
     .source = Source::borgatti_everett_1997},
    {.layer = Layer::actions,
     .name = "degree",
     .called = {"part des actions", "share of actions"},
     .definition = {"part des actions auxquelles l’organisation est liée, ou l’inverse",
                    "share of the actions that the organisation is tied to, or the reverse"},
     .undefined = Undefined::no_row,
     .limits = Limits::none,
     .source = Source::borgatti_everett_1997},
    {.layer = Layer::actions,
     .name = "closeness",
     .called = {"proximité", "closeness"},
     .definition =
         {"proximité aux autres par les plus courts chemins, à deux modes (Borgatti et Halgin "
          "2011)",
          "nearness to the others along shortest paths, two-mode (Borgatti & Halgin 2011)"},
     .undefined = Undefined::no_tie,
     .limits = Limits::above_one_in_pieces,
     .source = Source::borgatti_halgin_2011},
    {.layer = Layer::actions,
     .name = "betweenness",
     .called = {"intermédiarité", "betweenness"},
     .definition =
         {"part des plus courts chemins qui passent par là, à deux modes (Borgatti et Halgin 2011)",
          "share of shortest paths that pass there, two-mode (Borgatti & Halgin 2011)"},
     .undefined = Undefined::network_too_small,
     .limits = Limits::not_of_large_networks,
     .source = Source::borgatti_halgin_2011},
    {.layer = Layer::projection,
     .name = "betweenness",
     .definition =
         {"part des plus courts chemins entre organisations qui passent par elle (Freeman 1979)",
          "share of shortest paths between organisations that pass by it (Freeman 1979)"},
     .undefined = Undefined::under_three_organisations,
     .limits = Limits::not_of_large_networks,
     .source = Source::freeman_1979},
    {.layer = Layer::projection,
     .name = "effective_size",
     .called = {"taille effective (Burt)", "effective size (Burt)"},
     .definition = {"partenaires, moins ce qu’ils ont de liens entre eux (Burt 1992)",
                    "partners, less the ties they have among themselves (Burt 1992)"},
     .undefined = Undefined::isolated,
     .limits = Limits::none,
     .source = Source::burt_1992,
     .second_source = Source::borgatti_1997},
    {.layer = Layer::projection,
     .name = "constraint",
     .called = {"contrainte (Burt)", "constraint (Burt)"},
     .definition = {"dépendance envers des partenaires liés entre eux (Burt 1992)\u00A0; "
                    "bas\u00A0: plus de liberté",
                    "dependence on partners tied to each other (Burt 1992); low: more freedom"},
     .undefined = Undefined::isolated,
     .limits = Limits::two_steps_have_no_part,
     .source = Source::burt_1992},
    {.layer = Layer::actions,
     .name = "two_mode_constraint",
     .called = {"contrainte à deux modes", "two-mode constraint"},
     .definition =
         {"dépendance envers des partenaires qui reviennent d’une action à l’autre, à deux modes "
          "(Burt 1992)",
          "dependence on partners who come back from one action to the next, two-mode (Burt 1992)"},
     .undefined = Undefined::isolated,
     .limits = Limits::one_of_one_action,
     .source = Source::burt_1992},
    {.layer = Layer::actions,
     .name = "redundancy",
     .called = {"redondance", "redundancy"},
     .definition = {"part des paires d’organisations de l’action qu’une autre action joint aussi "
                    "(Latapy et al. 2008)",
                    "share of the action’s pairs of organisations that another action joins too "
                    "(Latapy et al. 2008)"},
     .undefined = Undefined::action_of_one,
     .limits = Limits::none,
     .source = Source::latapy_2008},
};

// Whether each stands where network/measures/measure_rows.hpp has it, and has words or takes those of the
// same name above it.
constexpr bool are_words_of_all() {
  if (std::size(measure_table) != std::size(measures::measure_rows)) return false;
  for (std::size_t at = 0; at < std::size(measure_table); ++at) {
    const MeasureWords& row = measure_table[at];
    const measures::MeasureRow& measure = measures::measure_rows[at];
    if (row.layer != measure.layer || row.name != measure.name) return false;
    bool is_called = false, is_defined = false;
    for (std::size_t above = 0; above <= at; ++above) {
      const MeasureWords& other = measure_table[above];
      if (other.name != row.name) continue;
      is_called = is_called || other.called.french != nullptr;
      is_defined =
          is_defined || (other.definition.french != nullptr &&
                         (other.layer == Layer::projection) == (row.layer == Layer::projection));
    }
    if (!is_called || !is_defined) return false;
  }
  return true;
}
static_assert(are_words_of_all());

const char* said_in(const output_text::Message& message, output_text::Language language) {
  return output_text::said(language, message.french, message.english);
}

constexpr output_text::KeyedMessage<MeasureValue> value_table[] = {
    {MeasureValue::undefined, {"non définie", "undefined", "of a measure that has no value there"}},
};
static_assert(output_text::is_in_order(value_table));

}  // namespace

const MeasureWords& words_of(const measures::MeasureRow& row) {
  return measure_table[&row - measures::measure_rows];
}

const output_text::Message& message_of(MeasureValue key) {
  return value_table[static_cast<std::size_t>(key)].message;
}

std::string_view layer_code(measures::Layer layer) {
  switch (layer) {
    case measures::Layer::actions:
      return "actions";
    case measures::Layer::carrying:
      return "carrying";
    case measures::Layer::projection:
      return "projection";
    case measures::Layer::instances:
      return "instances";
    case measures::Layer::funding:
      return "funding";
  }
  return "";
}

std::string_view layer_word(measures::Layer layer, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  switch (layer) {
    case measures::Layer::actions:
      return "organisations × actions";
    case measures::Layer::carrying:
      return french ? "portage" : "carrying";
    case measures::Layer::projection:
      return french ? "organisations liées par des actions" : "organisations joined by actions";
    case measures::Layer::instances:
      return "organisations × instances";
    case measures::Layer::funding:
      return french ? "financement" : "funding";
  }
  return "";
}

std::string measure_word(std::string_view name, output_text::Language language) {
  for (const MeasureWords& row : measure_table) {
    if (row.name == name && row.called.french != nullptr) return said_in(row.called, language);
  }
  return std::string(name);
}

std::string_view measure_definition(std::string_view name, measures::Layer layer,
                                    output_text::Language language) {
  for (const MeasureWords& row : measure_table) {
    if (row.name != name || row.definition.french == nullptr) continue;
    if ((row.layer == Layer::projection) == (layer == Layer::projection)) {
      return said_in(row.definition, language);
    }
  }
  return {};
}

std::string range_words(const measures::Range& range, output_text::Language language) {
  using overview::RangeOf;
  const auto number = [&](double value) {
    return value == 1.125 ? output_text::number_text(value, 3, language)
                          : output_text::plain_number_text(value, language);
  };
  if (!range.high) {
    return output_text::filled(message_of(RangeOf::from_low), language,
                               {{"low", number(range.low)}});
  }
  return output_text::filled(message_of(RangeOf::from_low_to_high), language,
                             {{"low", number(range.low)}, {"high", number(*range.high)}});
}

std::string cited(const MeasureWords& measure) {
  if (!measure.source) return "";
  const std::string first = words_of(*measure.source).cited;
  return measure.second_source ? first + ", " + words_of(*measure.second_source).cited : first;
}

std::string value_text(std::optional<double> value, int decimals, output_text::Language language) {
  return value ? output_text::number_text(*value, decimals, language)
               : output_text::filled(message_of(MeasureValue::undefined), language);
}

std::string value_text(std::optional<double> value, output_text::Language language) {
  return value_text(value, value ? measure_decimals(*value) : 0, language);
}

const measures::Measure* find_measure(const std::vector<measures::Measure>& measures,
                                      measures::Layer layer, std::string_view name) {
  for (const measures::Measure& measure : measures) {
    const bool of_network = measure.subject.kind == model::SubjectKind::contract;
    if (of_network && measure.layer == layer && measure.name == name) return &measure;
  }
  return nullptr;
}

}  // namespace maillage::words
