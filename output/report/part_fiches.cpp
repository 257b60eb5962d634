#include "output/report/making.hpp"

namespace maillage {

ReportPart report_fiches(ReportMaking& making) {
  return {"fiches", making.say("Fiches", "Sheets"), {}};
}

}  // namespace maillage
