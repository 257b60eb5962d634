// What the table fills in, and its money: the end of the report's part on coverage.
#pragma once

#include <vector>

#include "output/report/blocks/report_context.hpp"

namespace maillage::report::actions {

// Nothing where the scope has no live action.
void add_completeness(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks);

// Nothing where the table says nothing of money.
void add_money(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks);

}  // namespace maillage::report::actions
