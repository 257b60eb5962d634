// What the pieces of the part on what is missing between organisations share. Internal to
// output/report/partners/part_missing*.cpp.
#pragma once

#include <vector>

#include "network/collaboration/governance_gaps.hpp"
#include "output/report/blocks/cells.hpp"

namespace maillage::report::partners {

// part_missing_meetings.cpp: whom to introduce, whom to phone; nothing without a solver.
std::vector<blocks::Block> introduction_blocks(blocks::ReportMaking& making,
                                               const collaboration::GovernanceGaps& gaps);
std::vector<blocks::Block> reach_blocks(blocks::ReportMaking& making);

// part_missing_strength.cpp
std::vector<blocks::Block> attrition_blocks(blocks::ReportMaking& making);
std::vector<blocks::Block> congruence_blocks(blocks::ReportMaking& making);

}  // namespace maillage::report::partners
