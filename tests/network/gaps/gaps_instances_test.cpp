// Rules about instances: for each, a contract that raises it and a near miss that doesn't.
#include <gtest/gtest.h>

#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

TEST(InstanceSansMembre, SaidToBeEmptyIsGraverThanNotSaid) {
  EXPECT_EQ(testing::lines_of("instance-sans-membre", R"(
    instance copil membres=petr
    instance cotech membres= pilotes=ars
    instance clsm)"),
            (testing::Lines{"warning instance-sans-membre cotech | ars",
                            "info instance-sans-membre clsm"}));
}

TEST(RythmeNonTenu, FewerMeetingsThanPromisedInTheTablesYear) {
  const std::string instances = R"(
    contrat debut=2018-12-20 fin=2023-12-31
    instance copil rythme=2 reunions=2020-03-12,2021
    instance cotech rythme=1 reunions=2021-05
    instance muet rythme=1
    instance libre reunions=2020)";
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", instances + "\n bilan 2021"),
            testing::Lines{"warning rythme-non-tenu copil | | 2021 2 1"});
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", instances + "\n bilan 2020"),
            (testing::Lines{"warning rythme-non-tenu copil | | 2020 2 1",
                            "warning rythme-non-tenu cotech | | 2020 1 0"}));
}

TEST(RythmeNonTenu, YearsThatTheContractCoversInPartAreNotJudged) {
  const std::string text = R"(
    contrat debut=2018-12-20 fin=2023-06
    instance copil rythme=1 reunions=2021
    bilan )";
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", text + "2018"), testing::Lines{});
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", text + "2023"), testing::Lines{});
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", text + "2019"),
            testing::Lines{"warning rythme-non-tenu copil | | 2019 1 0"});
}

TEST(RythmeNonTenu, AContractSignedInJanuaryCoversItsFirstYear) {
  const std::string ends = " fin=2023\n instance copil rythme=1 reunions=2022\n bilan 2020";
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", "contrat debut=2020-01-15" + ends),
            testing::Lines{"warning rythme-non-tenu copil | | 2020 1 0"});
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", "contrat debut=2020-02-01" + ends),
            testing::Lines{});
}

TEST(RythmeNonTenu, WithoutAnyDateOnlyWhatTheSourceSays) {
  const std::string text = R"(
    contrat debut=2019 fin=2023
    instance copil rythme=1 reunions= non_tenues=2020
    bilan )";
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", text + "2020"),
            testing::Lines{"warning rythme-non-tenu copil | | 2020 1 0 1"});
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", text + "2021"), testing::Lines{});
}

TEST(RythmeNonTenu, APromiseBindsFromTheYearItIsMadeIn) {
  const std::string text = R"(
    contrat debut=2019 fin=2024
    instance copil rythme=1 rythme_depuis=2021 reunions=2024
    instance cotech rythme=1 rythme_depuis=2021-06 reunions=2024
    bilan )";
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", text + "2020"), testing::Lines{});
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", text + "2021"),
            testing::Lines{"warning rythme-non-tenu copil | | 2021 1 0"});
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", text + "2022"),
            (testing::Lines{"warning rythme-non-tenu copil | | 2022 1 0",
                            "warning rythme-non-tenu cotech | | 2022 1 0"}));
}

TEST(ReunionsNonDatees, NotOfYearsBeforeThePromise) {
  const std::string text = R"(
    contrat debut=2019 fin=2024
    instance copil rythme=1 rythme_depuis=2021 reunions=
    bilan )";
  EXPECT_EQ(testing::lines_of("reunions-non-datees", text + "2020"), testing::Lines{});
  EXPECT_EQ(testing::lines_of("reunions-non-datees", text + "2022"),
            testing::Lines{"info reunions-non-datees copil | | 2022 2022 1"});
}

TEST(ReunionsNonDatees, AreSaidOfABodyThatPromisedARhythm) {
  const std::string text = R"(
    contrat debut=2019 fin=2023
    instance copil rythme=1 reunions= non_tenues=2020
    instance cotech rythme=1 reunions=2019
    instance muet rythme=1
    instance libre reunions=
    bilan )";
  EXPECT_EQ(testing::lines_of("reunions-non-datees", text + "2021"),
            testing::Lines{"info reunions-non-datees copil | | 2021 2021 1"});
  EXPECT_EQ(testing::lines_of("reunions-non-datees", text + "2020"), testing::Lines{});
}

TEST(ReunionsNonDatees, OfARecapitulatifForAllYearsThatAreOver) {
  const testing::SmallContract small(R"(
    contrat debut=2018-12 fin=2023-12
    instance copil rythme=1 reunions=
    bilan 2022
    bilan 2023
    recapitulatif 2023)");
  testing::Lines lines;
  for (const model::Finding& finding :
       testing::gaps_in(small.contract, model::latest_recapitulatif(small.contract)->year)) {
    if (finding.rule == model::Rule::reunions_non_datees) {
      lines.push_back(testing::line_of(small.contract, finding));
    }
  }
  EXPECT_EQ(lines, testing::Lines{"info reunions-non-datees copil | | 2019 2023 1"});
}

TEST(RythmeNonTenu, LessThanOneAYearIsJudgedOverSeveral) {
  const std::string text = R"(
    contrat debut=2019 fin=2023
    instance copil rythme=0.5 reunions=2020-03
    bilan )";
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", text + "2019"), testing::Lines{});
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", text + "2021"), testing::Lines{});
  EXPECT_EQ(testing::lines_of("rythme-non-tenu", text + "2022"),
            testing::Lines{"warning rythme-non-tenu copil | | 2022 0.5 0"});
}

TEST(RythmeNonTenu, PlanJudgesTheYearsKnownToBeOver) {
  const testing::SmallContract small(R"(
    contrat debut=2018-12 fin=2023-12
    instance copil rythme=1 reunions=2019-03
    instance cotech reunions=2022-02
    plan
    bilan 2020)");
  testing::Lines lines;
  for (const model::Finding& finding : testing::gaps_in(small.contract, std::nullopt)) {
    if (finding.rule == model::Rule::rythme_non_tenu)
      lines.push_back(testing::line_of(small.contract, finding));
  }
  EXPECT_EQ(lines, (testing::Lines{"warning rythme-non-tenu copil | | 2020 1 0",
                                   "warning rythme-non-tenu copil | | 2021 1 0"}));
}

TEST(InstanceSansPorteur, NoCarrierOfItsRemitSitsOnIt) {
  EXPECT_EQ(testing::lines_of("instance-sans-porteur", R"(
    axe 1
    objectif 1.1 axe=1
    instance groupe axes=1 membres=petr
    bilan 2021
    action a objectif=1.1 porteur=cd,ars
    action b objectif=1.1 porteur=petr etat=abandonne)"),
            testing::Lines{"warning instance-sans-porteur groupe | cd, ars | 1"});
}

TEST(InstanceSansPorteur, ServiceOnItWholePlanOrMembersNotSaidIsNone) {
  EXPECT_EQ(testing::lines_of("instance-sans-porteur", R"(
    partenaire mds parent=cd
    axe 1
    objectif 1.1 axe=1
    instance groupe objectifs=1.1 membres=petr pilotes=mds
    instance copil suit=tout membres=petr
    instance muet axes=1
    bilan 2021
    action a objectif=1.1 porteur=cd)"),
            testing::Lines{});
}

TEST(InstanceSansPorteur, RowMayNameTheInstance) {
  EXPECT_EQ(testing::lines_of("instance-sans-porteur", R"(
    instance clsm membres=petr
    bilan 2021
    action a porteur=cd instances=clsm)"),
            testing::Lines{"warning instance-sans-porteur clsm | cd | 1"});
}

TEST(SignataireHorsCopil, NeitherMemberNorLeadOfAStrategicInstance) {
  EXPECT_EQ(testing::lines_of("signataire-hors-copil", R"(
    partenaire mds parent=cd
    signataire petr
    signataire cd
    signataire ars
    signataire caf
    instance copil niveau=strategique membres=mds pilotes=petr invites=caf
    instance cotech membres=ars)"),
            (testing::Lines{"warning signataire-hors-copil ars | copil",
                            "info signataire-hors-copil caf | copil"}));
}

TEST(SignataireHorsCopil, NeedsAStrategicInstanceWithMembersSaid) {
  EXPECT_EQ(testing::lines_of("signataire-hors-copil", R"(
    signataire ars
    instance copil niveau=strategique pilotes=petr
    instance cotech membres=petr)"),
            testing::Lines{});
}

}  // namespace
}  // namespace maillage::gaps
