// Rules about EPCI and about declared figures: what raises them and near misses.
#include <gtest/gtest.h>

#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

TEST(EpciSansReferent, JudgedInTheTablesYear) {
  const std::string text = R"(
    epci cc-a
    epci cc-b
    referent cc-a depuis=2019 jusqua=2020
    referent cc-b depuis=2020-06
    bilan )";
  EXPECT_EQ(testing::lines_of("epci-sans-referent", text + "2020"), testing::Lines{});
  EXPECT_EQ(testing::lines_of("epci-sans-referent", text + "2021"),
            testing::Lines{"warning epci-sans-referent epci cc-a"});
  EXPECT_EQ(testing::lines_of("epci-sans-referent", text + "2019"),
            testing::Lines{"warning epci-sans-referent epci cc-b"});
}

TEST(EpciSansReferent, NoneRecordedAtAllIsOneFinding) {
  EXPECT_EQ(testing::lines_of("epci-sans-referent", R"(
    epci cc-a
    epci cc-b
    bilan 2021)"),
            testing::Lines{"info epci-sans-referent contract"});
  EXPECT_EQ(testing::lines_of("epci-sans-referent", "bilan 2021"), testing::Lines{});
}

TEST(EpciSansAction, NeitherCoveredNorCarrying) {
  EXPECT_EQ(testing::lines_of("epci-sans-action", R"(
    epci cc-a
    epci cc-b
    epci cc-c
    partenaire mairie territoire=cc-c
    bilan 2021
    action a territoires=cc-a
    action b territoires=cc-b etat=abandonne
    action c porteur=mairie)"),
            (testing::Lines{"warning epci-sans-action epci cc-b",
                            "info epci-sans-action epci cc-c | c"}));
}

TEST(EpciSansAction, CouncilItsServiceOrACollectiveCarries) {
  EXPECT_EQ(testing::lines_of("epci-sans-action", R"(
    epci cc-a
    epci cc-b
    epci cc-c
    epci cc-d
    partenaire pole parent=cc-b
    partenaire office parent=pole
    partenaire quatre type=collectif regroupe=cc-c
    bilan 2021
    action a porteur=cc-a
    action b porteur=office
    action c porteur=quatre
    action d territoires=cc-d)"),
            testing::Lines{});
}

TEST(EpciSansAction, NeedsTerritoriesRecorded) {
  EXPECT_EQ(testing::lines_of("epci-sans-action", R"(
    epci cc-a
    bilan 2021
    action a)"),
            testing::Lines{});
}

TEST(ChiffreDiscordant, DeclaredComputedAndTheNearestReading) {
  EXPECT_EQ(testing::lines_of("chiffre-discordant", R"(
    chiffre c annee=2021 quoi=actions porteur=aucun valeur=9
    bilan 2021
    action a porteur=petr
    action b
    action c porteur=?)"),
            testing::Lines{"warning chiffre-discordant c | | 9 1 2 | uncertain-is-nobody"});
}

TEST(ChiffreDiscordant, AnotherReadingThatAgreesMakesItInfo) {
  EXPECT_EQ(testing::lines_of("chiffre-discordant", R"(
    chiffre c annee=2021 quoi=actions porteur=aucun valeur=2
    bilan 2021
    action a porteur=petr
    action b
    action c porteur=?)"),
            testing::Lines{"info chiffre-discordant c | | 2 1 2 | uncertain-is-nobody"});
}

TEST(ChiffreDiscordant, AgreeingNotComputableAndOtherTablesAreNone) {
  EXPECT_EQ(testing::lines_of("chiffre-discordant", R"(
    chiffre juste annee=2021 quoi=actions valeur=1
    chiffre ailleurs annee=2020 quoi=actions valeur=7
    chiffre dehors quoi=hors-donnees valeur=7
    bilan 2020
    action a
    bilan 2021
    action a)"),
            testing::Lines{});
}

TEST(ChiffreDiscordant, FigureOfTheWholeContractSpeaksOfEveryTable) {
  EXPECT_EQ(testing::lines_of("chiffre-discordant", R"(
    chiffre c annee=tout quoi=actions valeur=5
    bilan 2020
    action a
    bilan 2021
    action b)"),
            testing::Lines{"warning chiffre-discordant c | | 5 2"});
}

}  // namespace
}  // namespace maillage::gaps
