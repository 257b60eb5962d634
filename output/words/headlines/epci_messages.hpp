// What the drawing of the EPCI says.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class EpciWords {
  without_referent,
  only_without_referent,
  without_action,
  only_without_action,
  least_covered,
  several_least_covered,
  each_as_little,
  nothing_known,
  all_have,
  drawn,
  drawn_on_map,
  no_contour,
  contours_of_none,
  contours_outside,
  lacks,
  summary,
  referent,
  no_referent,
  referents_not_recorded,
  covers,
  covered_by_none,
  coverage_not_recorded,
  objectives_without,
  no_objective_without,
  carries,
  carries_none,
};

const output_text::Message& message_of(EpciWords key);

}  // namespace maillage::words::headlines
