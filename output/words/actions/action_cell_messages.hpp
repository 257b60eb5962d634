// What the parts of the report on actions share: headers, and what a cell says of a row.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class ActionCell {
  action_header,
  actions_header,
  actions,
  state_header,
  objective_header,
  axis_header,
  table_header,
  period_header,
  finding_header,
  subject_header,
  shown_by_header,
  before_header,
  after_header,
  difference_header,
  nobody,
  none,
  plan,
  carrier_uncertain,
  carrier_not_recorded,
  under_nothing,
  the_contract,
  nothing_to_quote,
  quoted,
  labelled,
  with_count,
  beside,
  from_to,
  new_findings,
  no_finding,
  carriers_gained_and_lost,
};

const output_text::Message& message_of(ActionCell key);

}  // namespace maillage::words::actions
