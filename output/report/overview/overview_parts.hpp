// The parts of the report that stand before and after the others: essentials, sheets, method.
#pragma once

#include "output/report/blocks/report_context.hpp"

namespace maillage {

ReportPart report_essentials(ReportMaking& making);
ReportPart report_fiches(ReportMaking& making);
ReportPart report_method(ReportMaking& making);

}  // namespace maillage
