// What `plan` says of thematic groups that could be set up.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::proposals {

enum class Groups {
  title,
  unfollowed,
  unfollowed_carried,
  unfollowed_alone,
  communities,
  shared,
  many_partners,
  none,
};

const output_text::Message& message_of(Groups key);

}  // namespace maillage::words::proposals
