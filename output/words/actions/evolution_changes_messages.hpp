// What the report says of porteurs gained and lost, and of findings closed and opened, from table to table.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class Moves {
  fewer_than_two,
  carriers_caption,
  begin_header,
  cease_header,
  find_header,
  lose_header,
  change_header,
  counted_finding,
  counted_losing,
  counted_changing,
  found_list,
  lost_list,
  changed_list,
  organisations,
  from_to,
  uncertain,
  findings_heading,
  findings_note,
  steps_caption,
  rules_caption,
  closed_header,
  new_header,
  persisting_header,
  not_comparable_header,
  not_comparable_in_full,
  counted_closed,
  counted_new,
  counted_persisting,
  counted_not_comparable,
  how_counted,
  rule_in_period,
  severity_header,
  closed_list,
  new_list,
  persisting_list,
};

const output_text::Message& message_of(Moves key);

}  // namespace maillage::words::actions
