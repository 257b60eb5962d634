// What the report says beside the maps of partnerships.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Maps {
  heading,
  pairs_drawn,
  strongest_drawn,
  drawn_in_groups,
  most_tied,
  pairs_caption,
  acts_with_header,
  shared_header,
  shared_by,
  how_shared,
  more_pairs,
  carrying_heading,
  carrying_caption,
  joins_header,
  no_other,
};

const output_text::Message& message_of(Maps key);

}  // namespace maillage::words::partners
