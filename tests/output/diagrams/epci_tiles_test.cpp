// EPCI as tiles: what each lacks, and that what is not recorded is no lack.
#include "output/diagrams/epci_tiles.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

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
  picture.expect_node("partenaire cc-b", "ne porte aucune action");
}

TEST(EpciTiles, ASingleEpciIsNotOneOfSeveral) {
  const std::string one = "axe 1\nobjectif 1.1 axe=1\npartenaire cc-a nom=CC_A\nepci cc-a\n";
  const EpciDrawn without =
      epcis_drawn(one + "referent cc-a depuis=2020 jusqua=2021\nbilan 2023\n");
  EXPECT_EQ(without.title, "L’EPCI n’a pas de référent");
  Picture(without.sheets[0]).expect_words("Ce que le plan donne à l’EPCI");
  EXPECT_EQ(epcis_drawn(one + "referent cc-a depuis=2020\nbilan 2023\n"
                              "action a objectif=1.1 territoires=cc-a etat=abandonne\n"
                              "action b objectif=1.1 territoires=\n")
                .title,
            "L’EPCI n’est nommé par aucune action");
}

TEST(EpciTiles, WithReferentsTheTitleSaysWhomNoActionNames) {
  EXPECT_EQ(
      epcis_drawn(two_epcis + "referent cc-a depuis=2020\nreferent cc-b depuis=2020\nbilan 2023\n"
                              "action a objectif=1.1 porteur=cc-a territoires=cc-a\n")
          .title,
      "1 EPCI sur 2 n’est nommé par aucune action");
  const EpciDrawn drawn = epcis_drawn(two_epcis +
                                      "bilan 2023\naction a objectif=1.1 territoires=cc-a\n"
                                      "action b objectif=1.2 territoires=cc-a\n");
  const Picture picture(drawn.sheets.at(0));
  picture.expect_node("partenaire cc-a", "aucun objectif sans action qui le nomme");
  picture.expect_node("partenaire cc-b", "aucune action ne le nomme");
}

// Two EPCI that both have a référent, and as many objectives as letters: which of them have an action for
// cc-a and which for cc-b ("ab", "a", "b").
std::string title_where(const std::vector<std::string>& objectives) {
  std::string text =
      "axe 1\npartenaire cc-a nom=CC_A\npartenaire cc-b nom=CC_B\nepci cc-a\nepci cc-b\n"
      "referent cc-a depuis=2020\nreferent cc-b depuis=2020\n";
  std::string actions;
  for (std::size_t i = 0; i < objectives.size(); ++i) {
    const std::string id = "1." + std::to_string(i + 1);
    text += "objectif " + id + " axe=1\n";
    for (const char each : objectives[i]) {
      actions += "action " + std::string(1, each) + std::to_string(i) + " objectif=" + id +
                 " porteur=cc-a territoires=cc-" + each + "\n";
    }
  }
  return epcis_drawn(text + "bilan 2023\n" + actions).title;
}

TEST(EpciTiles, WhereEachIsNamedTheTitleSaysWhoIsLeastCovered) {
  EXPECT_EQ(title_where({"ab", "a", "a"}),
            "CC B est l’EPCI le moins couvert\u00A0: 2 objectifs sur 3 sans action pour lui");
  EXPECT_EQ(title_where({"ab", "a"}),
            "CC B est l’EPCI le moins couvert\u00A0: 1 objectif sur 2 sans action pour lui");
}

TEST(EpciTiles, WhereAllAreAsLittleCoveredTheTitleNamesNone) {
  EXPECT_EQ(title_where({"a", "b", "ab"}), "Pour chaque EPCI, 1 objectif sur 3 est sans action");
  EXPECT_EQ(title_where({"a", "b", "a", "b"}),
            "Pour chaque EPCI, 2 objectifs sur 4 sont sans action");
}

TEST(EpciTiles, OfSeveralLeastCoveredTheTitleSaysHowMany) {
  EXPECT_EQ(
      epcis_drawn(two_epcis + "partenaire cc-c nom=CC_C\nepci cc-c\nreferent cc-a depuis=2020\n"
                              "referent cc-b depuis=2020\nreferent cc-c depuis=2020\nbilan 2023\n"
                              "action a objectif=1.1 porteur=cc-a territoires=cc-a,cc-b,cc-c\n"
                              "action b objectif=1.2 porteur=cc-a territoires=cc-a\n")
          .title,
      "2 EPCI sur 3 sont les moins couverts\u00A0: 1 objectif sur 2 sans action pour eux");
}

TEST(EpciTiles, WhereNothingIsMissingTheTitleSaysSo) {
  EXPECT_EQ(title_where({"ab", "ab"}), "Rien de ce qui est renseigné ne manque aux EPCI (2)");
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
