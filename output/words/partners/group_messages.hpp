// What the report says of organisations that act among themselves, and of those that act with nobody.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Groups {
  heading,
  found,
  undivided,
  groups,
  groups_and_pairs,
  caption,
  group_header,
  number_header,
  organisations_header,
  actions_header,
  group,
  actions_of_group,
  how_common,
  alone_heading,
  none_alone,
  alone,
  name_alone,
  alone_caption,
  alone_actions_header,
  seats_header,
  elsewhere_header,
  alone_actions_of,
  nowhere_else,
};

const output_text::Message& message_of(Groups key);

}  // namespace maillage::words::partners
