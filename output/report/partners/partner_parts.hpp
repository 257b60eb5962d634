// The parts of the report about the organisations: who works with whom, who decides, what falls.
#pragma once

#include "output/report/blocks/report_context.hpp"

namespace maillage {

ReportPart report_partnerships(ReportMaking& making);
ReportPart report_governance(ReportMaking& making);
ReportPart report_fragility(ReportMaking& making);
ReportPart report_missing(ReportMaking& making);

}  // namespace maillage
