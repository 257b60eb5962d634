#include "output/report/making.hpp"

namespace maillage {

ReportPart report_fragility(ReportMaking& making) {
  return {"fragilite", making.say("Fragilité", "Fragility"), {}};
}

}  // namespace maillage
