// What the report says of the actions without a porteur of the table that it reads.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class Orphans {
  title,
  nothing_described,
  carriers_unsaid,
  none_without,
  none_said_without,
  some_without,
  some_without_of_live,
  accepted,
  never_carried,
  all_carried_before,
  some_carried_before,
  uncertain_apart,
  carried_by_persons,
  not_recorded_apart,
  abandoned_apart,
  without,
  without_in_key_figures,
  abandoned_in_key_figures,
  counted_actions,
  counted_carried,
  counted_without,
  counted_uncertain,
  counted_persons,
  counted_not_recorded,
  counted_abandoned,
  how_counted,
  whom_to_ask_note,
  without_caption,
  without_since_header,
  carried_before_header,
  named_by_row_header,
  whom_to_ask_header,
  cell_says_header,
  uncertain_header,
  uncertain_heading,
  none_uncertain,
  uncertain_caption,
  persons_note,
  persons_caption,
  abandoned_heading,
  abandoned_note,
  abandoned_caption,
  not_recorded_list,
  not_recorded_caption,
};

const output_text::Message& message_of(Orphans key);

}  // namespace maillage::words::actions
