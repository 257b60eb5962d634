// Rules about the leaves of the plan: for each, a contract that raises it and a near miss.
#include <gtest/gtest.h>

#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

const std::string outline_text = R"(
    axe 1
    axe 2
    objectif 1 axe=1
    objectif 1.1 parent=1
    objectif 1.2 parent=1
)";

TEST(ObjectifSansAction, LowestObjectivesAndAxesWithoutObjectives) {
  EXPECT_EQ(
      testing::lines_of("objectif-sans-action", outline_text + R"(
    bilan 2021
    action a objectif=1.1)"),
      (testing::Lines{"warning objectif-sans-action axis 2", "warning objectif-sans-action 1.2"}));
}

TEST(ObjectifSansAction, ATableThatDoesNotPrintTheObjectiveSaysNothingOfIt) {
  const std::string text = R"(
    axe 1
    objectif 1 axe=1 non_imprime=2021
    objectif 2 axe=1
    bilan )";
  EXPECT_EQ(testing::lines_of("objectif-sans-action", text + "2021\naction a objectif=2"),
            testing::Lines{});
  EXPECT_EQ(testing::lines_of("objectif-sans-action", text + "2022\naction a objectif=2"),
            testing::Lines{"warning objectif-sans-action 1"});
}

TEST(ObjectifSansAction, AnAbandonedActionIsARow) {
  EXPECT_EQ(testing::lines_of("objectif-sans-action", outline_text + R"(
    bilan 2021
    action a objectif=1.1
    action b objectif=1.2 etat=abandonne
    action c axe=2)"),
            testing::Lines{});
}

TEST(ObjectifSansPorteur, NoLiveActionHasANamedCarrier) {
  EXPECT_EQ(testing::lines_of("objectif-sans-porteur", outline_text + R"(
    bilan 2021
    action a objectif=1.1
    action b objectif=1.1 porteur=cd?
    action c objectif=1.1 porteur=cd etat=abandonne
    action d objectif=1.2 etat=clos
    action e axe=2 porteur=petr
    action f axe=2)"),
            (testing::Lines{"error objectif-sans-porteur 1.1 | a, b | 2 1",
                            "info objectif-sans-porteur 1.2 | d | 1 0"}));
}

TEST(ObjectifSansPorteur, WhereOneActionDoesNotSayWhoCarriesNothingIsKnown) {
  EXPECT_EQ(testing::lines_of("objectif-sans-porteur", outline_text + R"(
    bilan 2021
    action a objectif=1.1
    action b objectif=1.1 porteur=!
    action c objectif=1.2
    action d axe=2 porteur=petr)"),
            testing::Lines{"error objectif-sans-porteur 1.2 | c | 1 0"});
}

TEST(ObjectifSansPorteur, WhatPersonsCarryIsAnotherQuestionThatHidesNone) {
  EXPECT_EQ(testing::lines_of("objectif-sans-porteur", outline_text + R"(
    bilan 2021
    action a objectif=1.1 porteur=personne
    action b objectif=1.2
    action c axe=2 porteur=petr)"),
            testing::Lines{"error objectif-sans-porteur 1.2 | b | 1 0"});
}

TEST(ObjectifSansPorteur, OnlyAbandonedOrColumnNotRecordedIsNone) {
  EXPECT_EQ(testing::lines_of("objectif-sans-porteur", outline_text + R"(
    bilan 2021
    action a objectif=1.1 etat=abandonne
    action b objectif=1.2 porteur=cd)"),
            testing::Lines{});
  EXPECT_EQ(testing::lines_of("objectif-sans-porteur", outline_text + R"(
    bilan 2021
    action a objectif=1.1)"),
            testing::Lines{});
}

TEST(ObjectifSansAvancement, NoneUnderWayOrDone) {
  EXPECT_EQ(testing::lines_of("objectif-sans-avancement", outline_text + R"(
    bilan 2021
    action a objectif=1.1 etat=non-commence
    action b objectif=1.1 etat=reflexion
    action c objectif=1.1
    action d objectif=1.2 etat=abandonne)"),
            (testing::Lines{"warning objectif-sans-avancement 1.1 | a, b | 1 1 0",
                            "warning objectif-sans-avancement 1.2 | d | 0 0 1"}));
}

TEST(ObjectifSansAvancement, OneUnderWayOrNoStateSaidIsNone) {
  EXPECT_EQ(testing::lines_of("objectif-sans-avancement", outline_text + R"(
    bilan 2021
    action a objectif=1.1 etat=non-commence
    action b objectif=1.1 etat=en-cours
    action c objectif=1.2)"),
            testing::Lines{});
}

TEST(ObjectifSansInstance, InNoRemitByName) {
  EXPECT_EQ(testing::lines_of("objectif-sans-instance", outline_text + R"(
    instance groupe objectifs=1.1
    bilan 2021
    action a objectif=1.2)"),
            (testing::Lines{"warning objectif-sans-instance axis 2",
                            "warning objectif-sans-instance 1.2"}));
}

TEST(ObjectifSansInstance, AncestorOrAxisByNameSuffices) {
  EXPECT_EQ(testing::lines_of("objectif-sans-instance", outline_text + R"(
    instance groupe objectifs=1 axes=2
    bilan 2021
    action a objectif=1.2)"),
            testing::Lines{});
}

TEST(ObjectifSansInstance, OneActionFollowedIsInfo) {
  EXPECT_EQ(testing::lines_of("objectif-sans-instance", outline_text + R"(
    instance groupe axes=2 actions=a
    bilan 2021
    action a objectif=1.2)"),
            (testing::Lines{"warning objectif-sans-instance 1.1",
                            "info objectif-sans-instance 1.2 | groupe"}));
}

TEST(ObjectifSansInstance, AnInstanceWithAGeneralMandateFollowsAll) {
  EXPECT_EQ(testing::lines_of("objectif-sans-instance", outline_text + R"(
    instance groupe axes=2 objectifs=1.1
    instance copil suit=tout
    bilan 2021
    action a objectif=1.2)"),
            testing::Lines{});
}

TEST(ObjectifSansInstance, WithNoInstanceDeclaredSaysNothing) {
  EXPECT_EQ(testing::lines_of("objectif-sans-instance", outline_text + R"(
    bilan 2021
    action a objectif=1.2)"),
            testing::Lines{});
}

TEST(ObjectifSansInstance, NoRemitRecordedAtAllIsOneFinding) {
  EXPECT_EQ(testing::lines_of("objectif-sans-instance", outline_text + R"(
    instance copil membres=petr
    bilan 2021
    action a objectif=1.2)"),
            testing::Lines{"info objectif-sans-instance contract"});
}

}  // namespace
}  // namespace maillage::gaps
