// The parts of the report about the organisations: who works with whom, who decides, what falls.
#pragma once

#include "output/report/blocks/report_context.hpp"

namespace maillage::report::partners {

blocks::ReportPart report_partnerships(blocks::ReportMaking& making);
blocks::ReportPart report_governance(blocks::ReportMaking& making);
blocks::ReportPart report_fragility(blocks::ReportMaking& making);
blocks::ReportPart report_proposals(blocks::ReportMaking& making);
blocks::ReportPart report_missing(blocks::ReportMaking& making);

}  // namespace maillage::report::partners
