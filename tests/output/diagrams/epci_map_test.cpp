// The EPCI in their borders: every one has its number, what has no border is named, what is nobody's is
// counted.
#include "output/diagrams/epci_map.hpp"

#include <gtest/gtest.h>

#include <string>

#include "output/diagrams/epci_tiles.hpp"
#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::diagrams {
namespace {

using testing::node_group;
using testing::occurrences;

std::string map_drawn(const std::string& text) {
  const testing::SmallContract made(
      "axe 1\nobjectif 1.1 axe=1\npartenaire cc-a nom=CC_A\npartenaire cc-b nom=CC_B\nepci cc-a\n"
      "epci cc-b\n" +
      text + "bilan 2023\naction x objectif=1.1 porteur=cc-a territoires=cc-a\n");
  model::Scope scope;
  scope.year = 2023;
  const study::Study study(made.contract, scope);
  const auto sheets = epci_diagrams(study, output_text::Language::french);
  return sheets.empty() ? "" : sheets[0].svg;
}

const std::string square_a = "contour cc-a anneau=0/45,1/45,1/46,0/46\n";

TEST(EpciMap, EachBorderHasItsNumberAndItsNameAndTheListBelowTheSame) {
  const std::string svg = map_drawn(square_a + "contour cc-b anneau=1/45,2/45,2/46,1/46\n");
  EXPECT_NE(node_group(svg, "partenaire cc-a #contour").find("<path d=\"M"), std::string::npos);
  // Named by no action: marked as its tile is.
  EXPECT_EQ(node_group(svg, "partenaire cc-a #contour").find("stroke-dasharray"),
            std::string::npos);
  EXPECT_NE(node_group(svg, "partenaire cc-b #contour").find("stroke-dasharray"),
            std::string::npos);
  EXPECT_NE(node_group(svg, "partenaire cc-b").find("2 · CC B"), std::string::npos);
  EXPECT_EQ(occurrences(svg, ">CC A<"), 1u);
  EXPECT_NE(svg.find("Contours de epci.geojson"), std::string::npos);
  EXPECT_EQ(svg.find("Sans contour"), std::string::npos);
}

TEST(EpciMap, OneWithoutABorderIsNamedAndABorderOfNoneIsPaleAndCounted) {
  const std::string svg = map_drawn(square_a + "contour - anneau=1/45,2/45,2/46,1/46\n");
  EXPECT_NE(svg.find("Sans contour dans epci.geojson\u00A0: CC B"), std::string::npos) << svg;
  EXPECT_NE(svg.find("1 contour n’est d’aucun EPCI du contrat"), std::string::npos);
  EXPECT_EQ(occurrences(svg, "<path "), 2u);
}

TEST(EpciMap, AFileOfTheWholeCountryShowsTheTerritory) {
  const std::string svg = map_drawn(
      square_a + "contour - anneau=8/42,9/42,9/43,8/43\ncontour - anneau=1/45,2/45,2/46\n");
  EXPECT_NE(svg.find("2 contours ne sont d’aucun EPCI du contrat"), std::string::npos);
  EXPECT_NE(svg.find("1 contour hors du cadre"), std::string::npos);
}

TEST(EpciMap, ASmallOneHasItsNumberBesideIt) {
  const std::string svg = map_drawn(
      "contour cc-a anneau=0/45,9/45,9/49,0/49\n"
      "contour cc-b anneau=9.5/45,9.52/45,9.52/45.02\n");
  EXPECT_NE(svg.find(">2</tspan>"), std::string::npos);
  EXPECT_EQ(occurrences(svg, "<path "), 3u);  // and the line to it
}

TEST(EpciMap, TilesAloneWhereNoBorderIsOfTheContract) {
  EXPECT_EQ(map_drawn("contour - anneau=1/45,2/45,2/46,1/46\n"), "");
  EXPECT_EQ(map_drawn(""), "");
}

}  // namespace
}  // namespace maillage::diagrams
