// What the pieces of the part on what is missing between organisations share. Internal to
// output/report/partners/part_missing*.cpp.
#pragma once

#include <vector>

#include "network/collaboration/governance_gaps.hpp"
#include "output/report/blocks/cells.hpp"

namespace maillage {

// part_missing_meetings.cpp: whom to introduce, whom to phone; nothing without a solver.
std::vector<Block> introduction_blocks(ReportMaking& making, const GovernanceGaps& gaps);
std::vector<Block> reach_blocks(ReportMaking& making);

// part_missing_strength.cpp
std::vector<Block> attrition_blocks(ReportMaking& making);
std::vector<Block> congruence_blocks(ReportMaking& making);

}  // namespace maillage
