// What the table fills in, and its money: the end of the report's part on coverage.
#pragma once

#include <vector>

#include "output/report/blocks/report_context.hpp"

namespace maillage {

// Nothing where the scope has no live action.
void add_completeness(ReportMaking& making, std::vector<Block>& blocks);

// Nothing where the table says nothing of money.
void add_money(ReportMaking& making, std::vector<Block>& blocks);

}  // namespace maillage
