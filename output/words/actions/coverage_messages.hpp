// What the report says of the coverage of the plan: its objectives or axes against EPCI, types of organisation, instances and tables.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class CoverageWords {
  title,
  nothing_to_cover,
  hangs_nowhere,
  no_action_to_count,
  only_objective_covered,
  only_axis_covered,
  all_objectives_covered,
  all_axes_covered,
  some_objectives_empty,
  some_axes_empty,
  some_objectives_live,
  some_axes_live,
  objectives_not_printed,
  objectives_abandoned,
  axes_abandoned,
  no_row_says_epci,
  each_says_epci,
  some_say_epci,
  counted_with_epci,
  how_to_read,
  objectives_against,
  axes_against,
  epci_columns,
  type_columns,
  instance_columns,
  year_columns,
  no_epci,
  epci_not_recorded,
  epci_caption,
  no_epci_header,
  without_epci,
  no_organisation,
  organisations_not_recorded,
  type_caption,
  no_organisation_header,
  without_organisation,
  types_without_action,
  no_instance,
  instance_caption,
  no_instance_follows,
  follow_whole_plan,
  follow_nothing_here,
  following_not_recorded,
  one_table_only,
  year_caption,
  under_nothing,
  not_printed,
  none_but_abandoned,
  row_and_column,
  row_actions,
  whole_plan,
  total,
  how_counted,
};

const output_text::Message& message_of(CoverageWords key);

}  // namespace maillage::words::actions
