// The parts of the report about the actions: who carries them, what covers the plan, what changed.
#pragma once

#include "output/report/blocks/report_context.hpp"

namespace maillage::report::actions {

blocks::ReportPart report_scenario(blocks::ReportMaking& making);  // only with `base`
blocks::ReportPart report_orphans(blocks::ReportMaking& making);
blocks::ReportPart report_coverage(blocks::ReportMaking& making);
blocks::ReportPart report_evolution(blocks::ReportMaking& making);
blocks::ReportPart report_declared_figures(blocks::ReportMaking& making);

}  // namespace maillage::report::actions
