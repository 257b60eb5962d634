// EPCI as tiles: what each lacks, and that what is not recorded is no lack.
#include "output/diagrams/epci_tiles.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::diagrams {
namespace {

using testing::Picture;
using testing::SmallContract;

struct EpciDrawn {
  std::vector<drawing::Diagram> sheets;
  std::string title;
};

EpciDrawn epcis_drawn(const std::string& text) {
  const SmallContract made(text);
  model::Scope scope;
  scope.year = 2023;
  const study::Study study(made.contract, scope);
  return {epci_diagrams(study, output_text::Language::french),
          epci_title(study, output_text::Language::french)};
}

const std::string two_epcis = R"(
axe 1
objectif 1.1 axe=1
objectif 1.2 axe=1
partenaire cc-a nom=CC_A
partenaire cc-b nom=CC_B
epci cc-a
epci cc-b
)";

TEST(EpciTiles, WhoHasNoReferentIsInTheTitleAndOnItsTile) {
  const EpciDrawn drawn = epcis_drawn(two_epcis +
                                      "referent cc-a depuis=2020\nbilan 2023\n"
                                      "action a objectif=1.1 porteur=cc-a territoires=cc-a\n"
                                      "action b objectif=1.2 porteur=cc-a territoires=cc-b\n");
  EXPECT_EQ(drawn.title, "1 EPCI sur 2 n’a pas de référent");
  ASSERT_EQ(drawn.sheets.size(), 1u);
  EXPECT_EQ(drawn.sheets[0].name, "epci-2023");
  const Picture picture(drawn.sheets[0]);
  picture.expect_node("partenaire cc-a", "✓ un référent");
  picture.expect_node("partenaire cc-a", "1 action le nomme");
  picture.expect_node("partenaire cc-a", "porte 2 actions");
  picture.expect_node("partenaire cc-b", "✗ pas de référent");
  picture.expect_node("partenaire cc-b", "porte 0 action");
}

TEST(EpciTiles, WithReferentsTheTitleSaysWhomNoActionNames) {
  EXPECT_EQ(
      epcis_drawn(two_epcis + "referent cc-a depuis=2020\nreferent cc-b depuis=2020\nbilan 2023\n"
                              "action a objectif=1.1 porteur=cc-a territoires=cc-a\n")
          .title,
      "1 EPCI sur 2 n’est nommé par aucune action");
}

TEST(EpciTiles, WhereEachIsNamedTheTitleSaysOfHowManyObjectivesNot) {
  EXPECT_EQ(
      epcis_drawn(two_epcis + "referent cc-a depuis=2020\nreferent cc-b depuis=2020\nbilan 2023\n"
                              "action a objectif=1.1 porteur=cc-a territoires=cc-a,cc-b\n"
                              "action b objectif=1.2 porteur=cc-a territoires=cc-a\n")
          .title,
      "Un EPCI a jusqu’à 1 objectif sur 2 sans action qui le nomme");
}

TEST(EpciTiles, WhatIsNotRecordedIsNoLack) {
  const EpciDrawn drawn =
      epcis_drawn(two_epcis + "bilan 2023\naction a objectif=1.1 porteur=cc-a\n");
  EXPECT_EQ(drawn.title, "Rien ne dit ce que chaque EPCI reçoit du plan (2 EPCI)");
  ASSERT_EQ(drawn.sheets.size(), 1u);
  const Picture picture(drawn.sheets[0]);
  picture.expect_node("partenaire cc-a", "référents non renseignés");
  EXPECT_EQ(picture.svg.find("pas de référent"), std::string::npos);
}

TEST(EpciTiles, NoneWithoutEpci) {
  EXPECT_TRUE(epcis_drawn("bilan 2023\naction a porteur=x\n").sheets.empty());
}

}  // namespace
}  // namespace maillage::diagrams
