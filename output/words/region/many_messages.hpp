// What is said of the run where contracts are many.
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
  unknown_format,
};

const output_text::Message& message_of(Many key);

}  // namespace maillage::words::region
