// GeoJSON as it comes: what is kept of a feature, and what is told of one that no map can be made of.
#include "src/readers/geography/contours_reader.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/draft_text.hpp"

namespace maillage::readers {
namespace {

// "line:column codes names rings", then the faults.
std::string contours_read(const std::string& text) {
  model::Draft draft;
  text::Faults faults;
  read_contours("e.geojson", text, draft, faults);
  std::string said;
  for (const model::DraftContour& each : draft.contours) {
    said += std::to_string(each.place.line) + ":" + std::to_string(each.place.column);
    for (const model::Text& code : each.codes) said += " " + code.value;
    for (const model::Text& name : each.names) said += " «" + name.value + "»";
    for (const text::GeoRing& ring : each.rings) {
      said += " |";
      for (const text::GeoPoint& point : ring) {
        said += " " + std::to_string(static_cast<int>(point.longitude)) + "," +
                std::to_string(static_cast<int>(point.latitude));
      }
    }
    said += "\n";
  }
  return said + testing::faults_text(faults);
}

std::string collection(const std::string& features) {
  return "{\"type\": \"FeatureCollection\", \"features\": [\n" + features + "\n]}";
}

std::string feature(const std::string& geometry, const std::string& properties = "{}") {
  return "{\"type\": \"Feature\", \"geometry\": " + geometry + ", \"properties\": " + properties +
         "}";
}

const std::string triangle = R"({"type": "Polygon", "coordinates": [[[1,2],[3,2],[3,4],[1,2]]]})";

TEST(ContoursReader, PolygonsAndTheirHolesWithWhatNamesThem) {
  EXPECT_EQ(
      contours_read(collection(
          feature(triangle, R"({"nom": "CC A", "code_siren": "200 000 016", "pop": 5})") + ",\n " +
          feature(R"({"coordinates": [[[[0,0],[9,0],[9,9]],[[1,1],[2,1],[2,2]]]],)"
                  R"( "type": "MultiPolygon"})",
                  R"({"EPCI": 200000016, "NOM_EPCI": "é"})"))),
      "2:1 200000016 «CC A» | 1,2 3,2 3,4\n"
      "3:2 200000016 «é» | 0,0 9,0 9,9 | 1,1 2,1 2,2\n");
}

TEST(ContoursReader, TheIdOfAFeatureMayBeItsCode) {
  EXPECT_EQ(contours_read("\xEF\xBB\xBF" +
                          collection(R"({"id": "200000016", "geometry": )" + triangle + "}")),
            "2:1 200000016 | 1,2 3,2 3,4\n");
}

TEST(ContoursReader, WhatIsNoAreaIsToldOnceAndTheRestKept) {
  const std::string point = feature(R"({"type": "Point", "coordinates": [1, 2]})");
  EXPECT_EQ(
      contours_read(collection(point + ",\n" + feature(triangle) + ",\n" + feature("null") + ",\n" +
                               feature(R"({"type": "GeometryCollection", "geometries": []})"))),
      "3:1 | 1,2 3,2 3,4\n(warning) e.geojson:2:1 contour_left_out no-area 3\n");
}

TEST(ContoursReader, RingsAndPositionsAreChecked) {
  EXPECT_EQ(contours_read(collection(
                feature(R"({"type": "Polygon", "coordinates": [[[1,2],[3,4],[1,2]]]})"))),
            "(warning) e.geojson:2:69 contour_left_out short-ring 1\n");
  EXPECT_EQ(contours_read(collection(
                feature(R"({"type": "Polygon", "coordinates": [[[1,2],[3],[3,4],[1,2]]]})"))),
            "(warning) e.geojson:2:76 contour_left_out no-position 1\n");
  EXPECT_EQ(contours_read(collection(
                feature(R"({"type": "Polygon", "coordinates": [[[1,2],[3,null],[3,4],[5,6]]]})"))),
            "(warning) e.geojson:2:76 contour_left_out no-position 1\n");
  // As deep as the other kind has it.
  EXPECT_EQ(contours_read(collection(
                feature(R"({"type": "MultiPolygon", "coordinates": [[[1,2],[3,2],[3,4]]]})"))),
            "(warning) e.geojson:2:113 contour_left_out no-position 1\n");
}

TEST(ContoursReader, MetresAreNoDegrees) {
  EXPECT_EQ(contours_read(collection(feature(triangle) + ",\n" +
                                     feature(R"({"type": "Polygon", "coordinates": )"
                                             R"([[[880000.5,6850000],[880001,1],[2,2]]]})"))),
            "(warning) e.geojson:3:70 contours_unread off-the-globe\n");
}

TEST(ContoursReader, WhatIsNoCollectionIsNotDrawn) {
  EXPECT_EQ(contours_read("{\"type\":\n \"FeatureCollection\", x"),
            "(warning) e.geojson:2:23 contours_unread malformed\n");
  EXPECT_EQ(contours_read(""), "(warning) e.geojson:1:1 contours_unread malformed\n");
  EXPECT_EQ(contours_read(feature(triangle)),
            "(warning) e.geojson contours_unread no-collection\n");
  EXPECT_EQ(contours_read(collection(feature(triangle) + " ] 1")),
            "(warning) e.geojson:2:118 contours_unread malformed\n");
}

TEST(ContoursReader, CapsOnDepthSizeAndNumber) {
  EXPECT_EQ(contours_read(std::string(100000, '[')),
            "(warning) e.geojson:1:17 contours_unread too-deep\n");
  EXPECT_EQ(contours_read(std::string(largest_contours + 1, ' ')),
            "(warning) e.geojson contours_unread too-large\n");
  std::string many = feature(triangle);
  for (std::size_t i = 0; i < most_contours; ++i) many += "," + feature(triangle);
  EXPECT_NE(contours_read(collection(many)).find("contours_unread too-many-shapes\n"),
            std::string::npos);
}

}  // namespace
}  // namespace maillage::readers
