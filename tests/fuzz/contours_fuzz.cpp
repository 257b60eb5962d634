// Any bytes as GeoJSON: no crash; shapes of three points or more on the globe, or a warning that says why
// there are none.
#include <string_view>

#include "src/readers/geography/contours_reader.hpp"
#include "tests/fuzz/required.hpp"

using maillage::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = maillage::text_of(data, size);
  maillage::model::Draft draft;
  maillage::text::Faults faults;
  maillage::readers::read_contours("f.geojson", text, draft, faults);
  for (const maillage::text::Fault& fault : faults) {
    require(fault.severity == maillage::text::FaultSeverity::warning);
    require(fault.kind != maillage::text::FaultKind::contours_unread || draft.contours.empty());
  }
  for (const maillage::model::DraftContour& each : draft.contours) {
    require(each.place.line >= 1 && each.place.column >= 1 && !each.rings.empty());
    for (const maillage::text::GeoRing& ring : each.rings) {
      require(ring.size() >= 3);
      for (const maillage::text::GeoPoint& point : ring) {
        require(point.longitude >= -180 && point.longitude <= 180);
        require(point.latitude >= -90 && point.latitude <= 90);
      }
    }
  }
  return 0;
}
