// What the report says of the fields that a table fills in.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class Filled {
  heading,
  note,
  caption,
  field_header,
  filled_header,
  share_header,
  to_complete_header,
  all_missing,
  nearly_all_missing,
  by_axis_caption,
  by_carrier_caption,
  carrier_header,
  lacks_most_header,
  lacks,
  lacks_nothing,
};

const output_text::Message& message_of(Filled key);

}  // namespace maillage::words::actions
