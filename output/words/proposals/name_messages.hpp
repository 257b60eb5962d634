// Names in a row, as `plan` writes them.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::proposals {

enum class Names {
  and_others,
};

const output_text::Message& message_of(Names key);

}  // namespace maillage::words::proposals
