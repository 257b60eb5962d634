#include "output/report/making.hpp"

namespace maillage {

ReportPart report_orphans(ReportMaking& making) {
  return {"sans-porteur", making.say("Actions sans porteur", "Actions without a porteur"), {}};
}

}  // namespace maillage
