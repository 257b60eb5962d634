// What the drawing of gaps and introductions says.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class GapWords {
  meetings_join,
  worked_apart,
  objectives_lack,
  epcis_lack,
  both_lack,
  drawn,
  introduce,
  apart,
  left_objective,
  right_objective,
  organisation,
  where,
  both_sit,
  to_seat,
  in_common,
  off_remit,
  meeting_tie,
};

const output_text::Message& message_of(GapWords key);

}  // namespace maillage::words::headlines
