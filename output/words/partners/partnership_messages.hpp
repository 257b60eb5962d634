// What the report says first of who works with whom.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Partnerships {
  title,
  nobody_tied,
  acting,
  acting_in_pairs,
  none_shares,
  several_share,
  tied_counted,
  how_tied,
  most_present,
  most_present_counted,
  how_present,
  partners_not_recorded,
};

const output_text::Message& message_of(Partnerships key);

}  // namespace maillage::words::partners
