// The table of rules in the part on method. Internal to output/report/overview/part_method*.cpp.
#pragma once

#include "output/blocks/blocks.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage::report::overview {

// The table of rules under its heading, one row a rule with the id "regle-" and its code: what it looks
// for, the threshold in force, how many findings it made in the scope. Behind it the findings that the
// contract accepts, with their reasons.
std::vector<blocks::Block> method_rules(blocks::ReportMaking& making);

}  // namespace maillage::report::overview
