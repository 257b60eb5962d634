// What rows of a table of actions say in the report.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::report {

enum class Rows {
  joins_header,
  dates_header,
  priority_header,
  budget_header,
  funders_header,
  targets_header,
  participation_header,
  others_unnamed,
  none_abandoned,
  actual,
  planned_and_actual,
};

const output_text::Message& message_of(Rows key);

}  // namespace maillage::words::report
