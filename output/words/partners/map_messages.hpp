// What the report says beside the maps of partnerships.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Maps {
  heading,
  pairs_title,
  pairs_drawn,
  strongest_drawn,
  most_tied,
  pairs_caption,
  organisation_header,
  acts_with_header,
  shared_header,
  which_header,
  shared_by,
  how_shared,
  more_pairs,
  carrying_heading,
  carrying_title,
  carrying_caption,
  action_header,
  state_header,
  carriers_header,
  joins_header,
  no_other,
};

const output_text::Message& message_of(Maps key);

}  // namespace maillage::words::partners
