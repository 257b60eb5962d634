#include "output/report/making.hpp"

namespace maillage {

ReportPart report_partnerships(ReportMaking& making) {
  return {"partenariats", making.say("Partenariats", "Partnerships"), {}};
}

}  // namespace maillage
