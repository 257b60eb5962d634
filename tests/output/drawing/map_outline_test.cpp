// Borders on a sheet: what the projection, Douglas and Peucker's rule and the clipping promise.
#include "output/drawing/map_outline.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace maillage::drawing {
namespace {

TEST(MapProjection, ADegreeOfLongitudeIsAsLongAsTheCosineOfTheMeanLatitude) {
  const text::GeoRings square = {{{10, 59}, {12, 59}, {12, 61}, {10, 61}}};
  MapProjection projection({&square});
  EXPECT_NEAR(projection.aspect(), std::cos(60 * 3.14159265358979 / 180), 1e-9);
  projection.fit({0, 0, 300, 200});
  // Two degrees of latitude are 200 points, two of longitude 100; in the middle of the room.
  EXPECT_NEAR(projection.of({10, 61}).x, 100, 1e-6);
  EXPECT_NEAR(projection.of({10, 61}).y, 0, 1e-6);
  EXPECT_NEAR(projection.of({12, 59}).x, 200, 1e-6);
  EXPECT_NEAR(projection.of({12, 59}).y, 200, 1e-6);
}

TEST(MapProjection, APointAndALineHaveRoomToo) {
  const text::GeoRings point = {{{3, 45}, {3, 45}, {3, 45}}}, line = {{{3, 45}, {3, 46}, {3, 47}}};
  for (const text::GeoRings* each : {&point, &line}) {
    MapProjection projection({each});
    projection.fit({0, 0, 100, 100});
    const CanvasPoint at = projection.of({3, 45});
    EXPECT_TRUE(at.x >= 0 && at.x <= 100 && at.y >= 0 && at.y <= 100.001);
  }
}

double farthest_from(const std::vector<CanvasPoint>& points, const std::vector<CanvasPoint>& ring) {
  double farthest = 0;
  for (const CanvasPoint& each : points) {
    double nearest = 1e9;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const CanvasPoint &a = ring[i], &b = ring[(i + 1) % ring.size()];
      for (int step = 0; step <= 200; ++step) {
        const double t = step / 200.0;
        nearest = std::min(
            nearest, std::hypot(a.x + t * (b.x - a.x) - each.x, a.y + t * (b.y - a.y) - each.y));
      }
    }
    farthest = std::max(farthest, nearest);
  }
  return farthest;
}

TEST(Simplified, PointsOnALineGoAndCornersStay) {
  const auto less =
      simplified({{0, 0}, {5, 0.1}, {10, 0}, {10, 5}, {10, 10}, {0, 10}, {0, 4}}, 0.5);
  ASSERT_EQ(less.size(), 4u);
  EXPECT_EQ(less[1].x, 10);
  EXPECT_EQ(less[2].y, 10);
}

TEST(Simplified, NoPointIsFartherFromTheLineThanTheTolerance) {
  std::vector<CanvasPoint> ring;
  for (int i = 0; i < 3000; ++i) {
    const double angle = i * 2 * 3.14159265358979 / 3000;
    const double radius = 100 + 8 * std::sin(9 * angle) + std::sin(211 * angle);
    ring.push_back({radius * std::cos(angle), radius * std::sin(angle)});
  }
  const auto less = simplified(ring, 0.5);
  EXPECT_LT(less.size(), ring.size() / 3);
  EXPECT_LE(farthest_from(ring, less), 0.51);
}

TEST(Simplified, ALongBorderTakesNoQuadraticTime) {
  // Each point is the farthest from the line between those that are left: the rule's worst case.
  std::vector<CanvasPoint> ring;
  for (int i = 0; i < 200000; ++i)
    ring.push_back({i * 1.0, (i % 2 == 0 ? 1.0 : -1.0) * (200000 - i)});
  EXPECT_EQ(simplified(ring, 0.5).size(), ring.size());
}

TEST(OutlineOf, WhatIsTooSmallToBeSeenGoesAndNeverAll) {
  const text::GeoRings rings = {{{0, 0}, {1, 0}, {1, 1}, {0, 1}},
                                {{0.5, 0.5}, {0.501, 0.5}, {0.501, 0.501}}};
  MapProjection projection({&rings});
  projection.fit({0, 0, 100, 100});
  EXPECT_EQ(outline_of(rings, projection, 0.4).size(), 1u);
  EXPECT_EQ(outline_of({rings[1]}, projection, 0.4).size(), 1u);
}

TEST(Clipped, OnlyWhatStandsInTheRoomIsLeft) {
  const MapOutline across = {{{-10, -10}, {5, -10}, {5, 20}, {-10, 20}}};
  const MapOutline cut = clipped(across, {0, 0, 10, 10});
  ASSERT_EQ(cut.size(), 1u);
  for (const CanvasPoint& each : cut[0]) {
    EXPECT_TRUE(each.x >= 0 && each.x <= 5 && each.y >= 0 && each.y <= 10);
  }
  EXPECT_TRUE(clipped({{{20, 20}, {30, 20}, {30, 30}}}, {0, 0, 10, 10}).empty());
}

TEST(PlaceWithin, WordsStandWhereNoBorderCrossesThem) {
  const MapOutline corner = {{{0, 0}, {100, 0}, {100, 20}, {20, 20}, {20, 100}, {0, 100}}};
  const auto across = place_within(corner, 60, 10);
  ASSERT_TRUE(across);
  EXPECT_TRUE(across->x - 30 >= 0 && across->x + 30 <= 100);
  EXPECT_TRUE(across->y - 5 >= 0 && across->y + 5 <= 20);
  EXPECT_FALSE(place_within(corner, 60, 30));
  // Not in a hole.
  const MapOutline ring = {{{0, 0}, {100, 0}, {100, 100}, {0, 100}},
                           {{30, 30}, {70, 30}, {70, 70}, {30, 70}}};
  const auto beside = place_within(ring, 20, 20);
  ASSERT_TRUE(beside);
  EXPECT_FALSE(beside->x > 20 && beside->x < 80 && beside->y > 20 && beside->y < 80);
  EXPECT_FALSE(place_within(ring, 40, 40));
}

}  // namespace
}  // namespace maillage::drawing
