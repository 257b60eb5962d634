// What stands around the parts of the report, on the page and on paper.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::report {

enum class Frame {
  unnamed_contract,
  read_as,
  page_title,
  skip_to_content,
  parts,
  figures_heading,
  figures_summary,
  measure_defined,
  lines,
  cells,
  made_by,
  diagram_alone,
  diagram_as_table,
  diagram_unreadable,
  year_header,
  meetings_header,
  rhythm_header,
  undated_header,
  report,
  sheets,
};

const output_text::Message& message_of(Frame key);

}  // namespace maillage::words::report
