// What the drawing of the network year by year says.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class YearNetwork {
  moved,
  only_lost,
  only_gained,
  same,
  drawn,
  summary,
  first_panel,
  panel,
  kept,
  gained,
  lost,
  apart,
  left_out,
};

const output_text::Message& message_of(YearNetwork key);

}  // namespace maillage::words::headlines
