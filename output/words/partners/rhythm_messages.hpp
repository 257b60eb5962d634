// What the report says of the meetings that instances promised and held.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Rhythm {
  heading,
  none_promised,
  a_year,
  promise,
  promise_since,
  held_not_recorded,
  none_dated,
  no_whole_year,
  broken_in,
  source_says,
  also_none_dated_in,
  kept_in,
  also_kept_in,
  year_kept,
  year_broken,
  year_said_broken,
  year_nothing_yet,
  year_not_whole,
  year_nothing_promised,
  meetings_of,
  how_counted,
  what_counts,
  others_calendar,
  without_meeting,
  meetings_not_recorded,
};

const output_text::Message& message_of(Rhythm key);

}  // namespace maillage::words::partners
