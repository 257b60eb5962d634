// The report told as a story: its part, and the bar that leads through it on the page.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class Story {
  title,
  lead,
  note,
  step_of,
  decide_note,
  begin,
  previous,
  next,
  leave,
};

const output_text::Message& message_of(Story key);

}  // namespace maillage::words::headlines
