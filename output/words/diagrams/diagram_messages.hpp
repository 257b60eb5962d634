// What diagrams say of what they show: counts, sheets that follow, headings with a number in them.
// Words alone are in output/words/diagram_words.hpp.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::diagrams {

enum class DiagramMessage {
  counts_and_states,
  actions,
  orphans,
  uncertain,
  by_person,
  carrier_not_recorded,
  carriers_not_recorded,
  carriers,
  states_not_recorded,
  done,
  under_way,
  reflection,
  not_begun,
  abandoned,
  without_state,
  governance_counts,
  sharing_actions,
  sharing_instances,
  ties_drawn,
  one_to,
  carried,
  maybe,
  taken_part,
  funded,
  sits,
  sheet_number,
  axis_named,
  axis_heading,
  objective_named,
  promise_since,
  abandoned_alone,
  others,
  groups_drawn,
  group_around,
  other_groups,
  group_counts,
  no_live_action,
  none_without_carrier,
  none_said_without_carrier,
  none_but_uncertain,
  none_but_uncertain_or_unsaid,
};

const output_text::Message& message_of(DiagramMessage key);

}  // namespace maillage::words::diagrams
