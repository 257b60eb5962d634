#include "output/report/making.hpp"

namespace maillage {

ReportPart report_evolution(ReportMaking& making) {
  return {"evolution", making.say("Évolution", "Evolution"), {}};
}

}  // namespace maillage
