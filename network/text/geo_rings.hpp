// What a place on earth looks like on a map: the rings of its border, as the territory's file gives
// them ([contrat].contours).
#pragma once

#include <vector>

namespace maillage::text {

// Degrees of WGS 84: longitude from −180 to 180, latitude from −90 to 90.
struct GeoPoint {
  double longitude = 0, latitude = 0;

  friend bool operator==(const GeoPoint&, const GeoPoint&) = default;
};

// A closed line of three points or more; the first is not said again at the end.
using GeoRing = std::vector<GeoPoint>;

// Outer rings and holes alike: a point is inside where an odd number of them goes round it.
using GeoRings = std::vector<GeoRing>;

}  // namespace maillage::text
