#include "output/report/making.hpp"

namespace maillage {

ReportPart report_declared_figures(ReportMaking& making) {
  return {
      "chiffres", making.say("Chiffres déclarés et calculés", "Declared and computed figures"), {}};
}

}  // namespace maillage
