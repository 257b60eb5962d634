// What cells and names in a row say, all over the report.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::report {

enum class Cells {
  not_recorded,
  none,
  uncertain,
  uncertain_as_said,
  percent,
  part_of,
  actions,
  organisations,
  instances,
  and_the_last,
  and_others,
  separator,
  whole_period,
  on_axis,
};

const output_text::Message& message_of(Cells key);

}  // namespace maillage::words::report
