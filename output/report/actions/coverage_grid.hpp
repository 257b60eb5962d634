// One coverage table of the report as a heat grid. Internal to the part on coverage.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "network/gaps/coverage.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage::report::actions {

struct CoverageColumn {
  std::size_t at = 0;  // in Coverage::columns
  std::string name;
};

struct CoverageTable {
  std::string id;  // of the grid
  std::string caption;
  std::string nowhere;       // header of the actions that are in no column; empty: not shown
  std::string nowhere_what;  // how a trace calls them
  std::vector<CoverageColumn> columns;  // those shown
};

// Rows of the outline under their axes, then all together. Three things stay apart: « non
// renseigné », an objective without an action to count (« – »), and 0.
blocks::Grid coverage_grid(blocks::ReportMaking& making, const gaps::Coverage& coverage,
                           const CoverageTable& table);

// A number that leads to its rows: "1.1 Renforcer la mobilité, association : 2".
blocks::Run coverage_figure(blocks::ReportMaking& making, std::size_t count,
                            const std::vector<const model::ActionRow*>& rows,
                            const std::string& what);

// An objective of which the table that is read has no row by its print alone: no gap.
bool is_not_printed(const blocks::ReportMaking& making, const model::Subject& subject);

}  // namespace maillage::report::actions
