// The sheet of an action: what it is, year by year, what is found about it, whom to ask.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class Sheet {
  action,
  by_action,
  state_and_carriers,
  not_in_table,
  in_no_table,
  objective,
  axis,
  serves_too,
  number,
  dates,
  priority,
  budget,
  funders,
  targets,
  territories,
  followed_by,
  indicator,
  participation,
  not_filled_in,
  years,
  table_header,
  state_header,
  carriers_header,
  partners_header,
  absent,
  not_said,
  findings_heading,
  finding,
  finding_detail,
  accepted,
  no_finding,
  ask_heading,
  ask_candidate,
  ask_nobody,
  ask_caution,
  neighbours_heading,
  same_objective,
  same_axis,
  same_carriers,
  in_whole_page,
};

const output_text::Message& message_of(Sheet key);

}  // namespace maillage::words::headlines
