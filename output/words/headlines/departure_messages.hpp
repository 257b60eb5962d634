// What the drawing of departures says.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class DepartureWords {
  nobody_missed,
  one_leaves,
  drawn,
  drawn_first,
  without,
  unnamed,
  fewer
};

const output_text::Message& message_of(DepartureWords key);

}  // namespace maillage::words::headlines
