// What the report says of how the tables follow one another, and of each action year by year.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class Evolution {
  title,
  no_table,
  summary_only,
  review_only,
  plan_only,
  done_from_to,
  done_of_all,
  counted_done,
  how_done_counted,
  of_the_actions,
  moved_on,
  kept_state,
  went_back,
  were_abandoned,
  were_taken_up,
  are_new,
  left_the_table,
  state_unsaid_once,
  states_not_comparable,
  carriers_changed,
  carriers_changed_perhaps,
  none_began,
  some_began,
  none_ceased,
  some_ceased,
  named_table,
  year_to_year,
  year_to_table,
  table_to_year,
  table_to_table,
  all_actions_heading,
  no_action,
  all_actions_caption,
  number_header,
  number_in_full,
  states_unsaid,
  carriers_unsaid,
  the_table,
  in_the_table,
  and_partners,
  no_carrier,
  uncertain_as_said,
  numbered_axis,
  action_in_table,
};

const output_text::Message& message_of(Evolution key);

}  // namespace maillage::words::actions
