// The parts of the report about the actions: who carries them, what covers the plan, what changed.
#pragma once

#include "output/report/blocks/report_context.hpp"

namespace maillage {

ReportPart report_scenario(ReportMaking& making);  // only with `base`
ReportPart report_orphans(ReportMaking& making);
ReportPart report_coverage(ReportMaking& making);
ReportPart report_evolution(ReportMaking& making);
ReportPart report_declared_figures(ReportMaking& making);

}  // namespace maillage
