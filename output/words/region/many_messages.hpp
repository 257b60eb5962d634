// What is said of a run itself: where contracts are many, or what it says has nowhere to go.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::region {

enum class Many {
  too_deep,
  without_plan,
  stopped,
  progress,
  killed,
  empty_list,
  folder_wanted,
  output_lost,
  no_page,
};

const output_text::Message& message_of(Many key);

}  // namespace maillage::words::region
