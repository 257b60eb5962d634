// The parts of the report that stand before and after the others: essentials, sheets,
// method, all actions and findings.
#pragma once

#include "output/report/blocks/report_context.hpp"

namespace maillage::report::overview {

blocks::ReportPart report_essentials(blocks::ReportMaking& making);
blocks::ReportPart report_fiches(blocks::ReportMaking& making);
// The page's alone.
blocks::ReportPart report_explorer(blocks::ReportMaking& making);
blocks::ReportPart report_method(blocks::ReportMaking& making);

}  // namespace maillage::report::overview
