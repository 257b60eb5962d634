// Beside each measure: when it is undefined, what it does not say, and its range.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::overview {

// Behind the header “Non définie”.
enum class Undefined {
  never,
  no_row,
  no_tie,
  under_two_organisations_or_no_action,
  under_two_actions_or_no_organisation,
  no_path_by_an_organisation,
  no_path_by_an_action,
  network_too_small,
  no_path_of_three,
  under_two_points,
  no_carrier_said,
  no_two_objectives,
  no_shared_objective,
  nothing_carried,
  under_two_organisations,
  under_three_organisations,
  no_tie_of_known_types,
  where_index_is,
  no_carrier_in_a_remit,
  isolated,
  action_of_one,
};

enum class Limits {
  none,
  falls_with_isolated,
  leaves_isolated_out,
  distance_hangs_on_isolated,
  not_of_large_networks,
  isolated_are_parts,
  rises_with_isolated,
  all_roles_and_no_replacement,
  gap_is_no_failing,
  each_carrier_counts,
  first_is_expected,
  orphans_are_nothing,
  large_actions_join_all,
  as_density_of_joined,
  read_beside_chance,
  no_verdict,
  fixed_seed,
  declared_members_alone,
  whole_plan_is_remit,
  named_funders_alone,
  above_one_in_pieces,
  two_steps_have_no_part,
  one_of_one_action,
};

enum class RangeOf {
  from_low,
  from_low_to_high,
};

const output_text::Message& message_of(Undefined key);
const output_text::Message& message_of(Limits key);
const output_text::Message& message_of(RangeOf key);

}  // namespace maillage::words::overview
