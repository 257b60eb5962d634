// What the report says of actions without a porteur, table by table.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class OrphanYears {
  heading,
  caption,
  carried_header,
  without_header,
  abandoned_header,
  not_recorded_header,
  person_header,
  carrier_cell_header,
  carrier_by_now_header,
  no_longer_there,
  abandoned_without,
  uncertain_as_said,
  no_carrier,
  without_list,
  by_objective_caption,
  without_and_uncertain_list,
  none_recorded,
  none_without,
};

const output_text::Message& message_of(OrphanYears key);

}  // namespace maillage::words::actions
