// What the report says of whom to ask to carry, and whom to invite where.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::proposals {

enum class Asking {
  title,
  to_fill,
  none_to_fill,
  bodies_gain,
  no_table,
  carriers_heading,
  carriers_caption,
  action_header,
  ask_header,
  reasons_header,
  otherwise_header,
  organisation_points,
  nobody,
  invite_heading,
  invite_caption,
  body_header,
  invite_header,
  reason_header,
  nobody_to_invite,
  no_body,
  members_unknown,
  smallest,
};

const output_text::Message& message_of(Asking key);

}  // namespace maillage::words::proposals
