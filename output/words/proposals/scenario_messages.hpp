// Comments and reasons in the scenario that `plan -o` writes.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::proposals {

enum class Proposal {
  first_line,
  name,
  weights,
  carriers,
  otherwise,
  bodies,
  smallest,
  fewer,
  no_porteur_line,
  abandoned,
  same_carriers,
  same_words,
  group_name,
  to_discuss,
  reasons,
};

const output_text::Message& message_of(Proposal key);

}  // namespace maillage::words::proposals
