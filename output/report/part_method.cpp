#include "output/report/making.hpp"

namespace maillage {

ReportPart report_method(ReportMaking& making) {
  return {"methode", making.say("Méthode", "Method"), {}};
}

}  // namespace maillage
