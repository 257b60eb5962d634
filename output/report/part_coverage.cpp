#include "output/report/making.hpp"

namespace maillage {

ReportPart report_coverage(ReportMaking& making) {
  return {"couverture", making.say("Couverture", "Coverage"), {}};
}

}  // namespace maillage
