#include "output/report/overview/measure_notes.hpp"

#include "output/text/numbers.hpp"

namespace maillage::report::overview {
namespace {

constexpr measures::Range share{0, 1};
constexpr measures::Range from_zero{0, std::nullopt};
constexpr measures::Range both_ways{-1, 1};
constexpr measures::Range up_to_two{0, 2};
constexpr measures::Range from_one{1, std::nullopt};
constexpr measures::Range up_to_nine_eighths{0, 1.125};

}  // namespace

const std::vector<MeasureNote>& measure_notes() {
  using enum measures::Layer;
  using enum MeasuredOf;
  using words::overview::Limits, words::overview::Source, words::overview::Undefined;
  static const std::vector<MeasureNote> notes = {
      {"density", actions, network, share, Undefined::no_row, Limits::falls_with_isolated,
       Source::borgatti_everett_1997},
      {"density_of_tied", actions, network, share, Undefined::no_tie, Limits::leaves_isolated_out,
       Source::borgatti_everett_1997},
      {"degree_centralization_partners", actions, network, share,
       Undefined::under_two_organisations_or_no_action, Limits::distance_hangs_on_isolated,
       Source::borgatti_everett_1997},
      {"degree_centralization_actions", actions, network, share,
       Undefined::under_two_actions_or_no_organisation, Limits::none,
       Source::borgatti_everett_1997},
      {"betweenness_centralization_partners", actions, network, share,
       Undefined::no_path_by_an_organisation, Limits::not_of_large_networks,
       Source::borgatti_everett_1997},
      {"betweenness_centralization_actions", actions, network, share,
       Undefined::no_path_by_an_action, Limits::not_of_large_networks,
       Source::borgatti_everett_1997},
      {"clustering", actions, network, share, Undefined::no_path_of_three, Limits::none,
       Source::robins_alexander_2004},
      {"components", actions, network, from_zero, Undefined::never, Limits::isolated_are_parts},
      {"fragmentation", actions, network, share, Undefined::under_two_points,
       Limits::rises_with_isolated, Source::borgatti_2006},
      {"attrition", actions, network, share, Undefined::no_carrier_said,
       Limits::all_roles_and_no_replacement, Source::memmott_waser_price_2004},
      {"integrative_gaps", actions, network, from_zero, Undefined::no_two_objectives,
       Limits::gap_is_no_failing, Source::bergsten_2019},
      {"collaborative_gaps", actions, network, from_zero, Undefined::no_shared_objective,
       Limits::gap_is_no_failing, Source::bergsten_2019},
      {"density", carrying, network, share, Undefined::no_row, Limits::none,
       Source::borgatti_everett_1997},
      {"degree_centralization_partners", carrying, network, share,
       Undefined::under_two_organisations_or_no_action, Limits::none,
       Source::borgatti_everett_1997},
      {"herfindahl", carrying, network, share, Undefined::nothing_carried,
       Limits::each_carrier_counts, Source::herfindahl_1950},
      {"top_one", carrying, network, share, Undefined::nothing_carried, Limits::first_is_expected},
      {"top_three", carrying, network, share, Undefined::nothing_carried, Limits::none},
      {"attrition", carrying, network, share, Undefined::no_carrier_said,
       Limits::orphans_are_nothing, Source::memmott_waser_price_2004},
      {"density", projection, network, share, Undefined::under_two_organisations,
       Limits::large_actions_join_all, Source::wasserman_faust_1994},
      {"degree_centralization", projection, network, share, Undefined::under_three_organisations,
       Limits::as_density_of_joined, Source::freeman_1979},
      {"betweenness_centralization", projection, network, share,
       Undefined::under_three_organisations, Limits::not_of_large_networks, Source::freeman_1979},
      {"distance_fragmentation", projection, network, share, Undefined::under_two_organisations,
       Limits::not_of_large_networks, Source::borgatti_2006},
      {"ei_index", projection, network, both_ways, Undefined::no_tie_of_known_types,
       Limits::read_beside_chance, Source::krackhardt_stern_1988},
      {"ei_expected", projection, network, both_ways, Undefined::where_index_is, Limits::none,
       Source::krackhardt_stern_1988},
      {"ei_p_value", projection, network, share, Undefined::where_index_is, Limits::no_verdict,
       Source::phipson_smyth_2010},
      {"ei_permutations", projection, network, from_zero, Undefined::never, Limits::fixed_seed},
      {"density", instances, network, share, Undefined::no_row, Limits::declared_members_alone,
       Source::borgatti_everett_1997},
      {"congruence", instances, network, share, Undefined::no_carrier_in_a_remit,
       Limits::whole_plan_is_remit, Source::knoke_2021},
      {"density", funding, network, share, Undefined::no_row, Limits::named_funders_alone,
       Source::borgatti_everett_1997},
      {"degree", actions, each_of_both, share, Undefined::no_row, Limits::none,
       Source::borgatti_everett_1997},
      {"closeness", actions, each_of_both, up_to_two, Undefined::no_tie,
       Limits::above_one_in_pieces, Source::borgatti_halgin_2011},
      {"betweenness", actions, each_of_both, share, Undefined::network_too_small,
       Limits::not_of_large_networks, Source::borgatti_halgin_2011},
      {"betweenness", projection, each_partner, share, Undefined::under_three_organisations,
       Limits::not_of_large_networks, Source::freeman_1979},
      {"effective_size", projection, each_partner, from_one, Undefined::isolated, Limits::none,
       Source::burt_1992, Source::borgatti_1997},
      {"constraint", projection, each_partner, up_to_nine_eighths, Undefined::isolated,
       Limits::two_steps_have_no_part, Source::burt_1992},
      {"two_mode_constraint", actions, each_partner, from_zero, Undefined::isolated,
       Limits::one_of_one_action, Source::burt_1992},
      {"redundancy", actions, each_action, share, Undefined::action_of_one, Limits::none,
       Source::latapy_2008},
  };
  return notes;
}

std::string range_words(const measures::Range& range, output_text::Language language) {
  using words::overview::RangeOf;
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

std::string cited(const MeasureNote& note) {
  if (!note.source) return "";
  const std::string first = words_of(*note.source).cited;
  return note.second_source ? first + ", " + words_of(*note.second_source).cited : first;
}

}  // namespace maillage::report::overview
