// What falls if a porteur leaves: the worst in the title, a bar each.
#include "output/diagrams/departures.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::diagrams {
namespace {

std::vector<drawing::Diagram> departures_of(const std::string& table) {
  const testing::SmallContract made(
      "partenaire petr nom=Le_PETR\npartenaire caf nom=La_CAF\nbilan 2023\n" + table);
  model::Scope scope;
  scope.year = 2023;
  const study::Study study(made.contract, scope);
  return departure_diagrams(study, output_text::Language::french);
}

TEST(DepartureDiagram, TheTitleNamesWhoseDepartureLeavesMostWithoutAPorteur) {
  const auto drawn = departures_of(
      "action a porteur=petr\naction b porteur=petr\naction c porteur=petr,caf\n"
      "action d porteur=caf\naction e porteur=\n");
  ASSERT_EQ(drawn.size(), 1u);
  EXPECT_EQ(drawn[0].name, "departs-2023");
  const testing::Picture picture(drawn[0]);
  picture.expect_words("Si Le PETR part, 2 actions n’ont plus de porteur");
  picture.expect_words("actions qui gardent d’autres porteurs");
  picture.expect_node("partenaire caf", "La CAF");
  EXPECT_EQ(picture.svg.find("non nommés"), std::string::npos);  // the legend has what is drawn
}

TEST(DepartureDiagram, WhereEachActionKeepsAPorteurItSaysSo) {
  const auto drawn = departures_of("action c porteur=petr,caf\n");
  ASSERT_EQ(drawn.size(), 1u);
  testing::Picture(drawn[0]).expect_words("Aucun départ ne laisserait une action sans porteur");
}

TEST(DepartureDiagram, NobodyCarriesNothingIsDrawn) {
  EXPECT_TRUE(departures_of("action c porteur=\n").empty());
}

}  // namespace
}  // namespace maillage::diagrams
