#include "output/report/making.hpp"

namespace maillage {

ReportPart report_governance(ReportMaking& making) {
  return {"gouvernance", making.say("Gouvernance", "Governance"), {}};
}

}  // namespace maillage
