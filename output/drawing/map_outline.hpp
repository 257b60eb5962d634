// Borders of places on a sheet: degrees become points, a border keeps the points that are seen at that
// size, and words get a place within it.
#pragma once

#include <optional>
#include <vector>

#include "network/text/geo_rings.hpp"
#include "output/drawing/canvas.hpp"

namespace maillage::drawing {

using MapOutline = std::vector<std::vector<CanvasPoint>>;  // rings, as of a Shape

// Degrees to points: the equirectangular projection whose standard parallel is the mean latitude of
// what is shown (J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987,
// p. 90). Lengths along it are true, and over a territory of 200 km wrong by less than two hundredths.
class MapProjection {
 public:
  // What is to be seen as a whole: one point at least.
  explicit MapProjection(const std::vector<const text::GeoRings*>& shown);

  double aspect() const { return width_ / height_; }  // width by height, from 1/8 to 8
  void fit(const Rect& room);                         // in its middle, as large as it has room
  CanvasPoint of(const text::GeoPoint& point) const;

 private:
  double west_ = 0, north_ = 0, narrowing_ = 1;
  double width_ = 0, height_ = 0;  // in degrees of latitude
  double scale_ = 1, left_ = 0, top_ = 0;
};

// A ring with the fewest of its points that Douglas and Peucker's rule keeps: no point left out is
// farther than `tolerance` from the line drawn (D. H. Douglas, T. K. Peucker, "Algorithms for the
// reduction of the number of points required to represent a digitized line", Cartographica 10, 1973,
// p. 112–122). Every 500th point is kept whatever it is, so that no border takes longer than
// O(500 n). May leave fewer than three points: then there is nothing to see.
std::vector<CanvasPoint> simplified(const std::vector<CanvasPoint>& ring, double tolerance);

// The rings on the sheet, simplified, without those too small to be seen; a dot where all are.
MapOutline outline_of(const text::GeoRings& rings, const MapProjection& projection,
                      double tolerance);

// What of the outline stands in the room: each ring cut by the four sides (I. E. Sutherland,
// G. W. Hodgman, "Reentrant polygon clipping", Communications of the ACM 17, 1974, p. 32–42).
MapOutline clipped(const MapOutline& outline, const Rect& room);

// The middle of a box of that size that no border crosses and the outline encloses, farthest from the
// border of those tried; none: it has no room.
std::optional<CanvasPoint> place_within(const MapOutline& outline, double width, double height);

}  // namespace maillage::drawing
