#include "output/report/making.hpp"

namespace maillage {

ReportPart report_essentials(ReportMaking& making) {
  return {"essentiel", making.say("L'essentiel", "In short"), {}};
}

}  // namespace maillage
