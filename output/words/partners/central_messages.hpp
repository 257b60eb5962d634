// What the report says of who is central, and in what sense.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Central {
  heading,
  actions,
  actions_header,
  others,
  others_header,
  passage,
  passage_header,
  near,
  near_header,
  joins,
  joins_header,
  actions_of,
  others_of,
  measure_of,
  first,
  first_with_equals,
  nobody,
  no_merit,
  too_large,
  all_organisations,
  caption,
};

const output_text::Message& message_of(Central key);

}  // namespace maillage::words::partners
