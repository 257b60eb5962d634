// Diagrams of the report as blocks.
#pragma once

#include <string>
#include <vector>

#include "output/report/blocks/report_context.hpp"

namespace maillage::report::blocks {

// The picture of that name, under a title and told in a sentence; no blocks if it was not drawn. Its
// file stands beside the report, in "schemas".
std::vector<Block> picture_blocks(const ReportMaking& making, const std::string& name,
                                  const std::string& title, const std::string& summary);

// The names of a diagram's sheets that were drawn: "matrice-2023", "matrice-2023-feuille-2"…
std::vector<std::string> sheets_of(const ReportMaking& making, const std::string& name);

}  // namespace maillage::report::blocks
