// The page for elected members: what it says of none, one, many and all.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>

#include "output/report/overview/part_page.hpp"
#include "src/solvers/integer_solver.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::overview {
namespace {

testing::ReportLines elected_page(const std::string& text, PageIs is = PageIs::alone,
                                  planning::IntegerSolver solve = {}) {
  testing::SmallReport report(text, output_text::Language::french, std::move(solve));
  testing::ReportLines lines;
  for (const blocks::Block& block :
       report_page_for_elected(report.making, page_rooms[0], is).blocks) {
    testing::add_lines(block, lines);
  }
  return lines;
}

bool says(const testing::ReportLines& lines, const std::string& words) {
  return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
    return line.find(words) != std::string::npos;
  });
}

TEST(PageForElected, OfNoActionSaysSo) {
  const auto lines = elected_page("bilan 2023\n");
  EXPECT_TRUE(says(lines, "le contrat ne décrit aucune action."));
  EXPECT_FALSE(says(lines, "réalisée"));
}

TEST(PageForElected, OneActionWithoutAPorteur) {
  const auto lines = elected_page(
      "bilan 2023\naction a porteur=petr etat=en-cours\naction b porteur= etat=en-cours");
  EXPECT_TRUE(says(lines, "# La moitié des actions n’ont personne pour les porter"));
  EXPECT_TRUE(says(lines, "1 sur 2 actions non abandonnées"));
}

// "?" is no porteur, and what nobody wrote is not known: both are said beside those without one.
TEST(PageForElected, UncertainAndUnrecordedStandBesideTheOrphans) {
  const auto lines = elected_page(
      "bilan 2023\naction a porteur=petr\naction b porteur=\naction c porteur=caf?\n"
      "action d porteur=!");
  EXPECT_TRUE(says(lines, "1 autre a un porteur incertain."));
  EXPECT_TRUE(says(lines, "Pour 1 autre, le porteur n’est pas renseigné."));
}

TEST(PageForElected, EveryActionDone) {
  EXPECT_TRUE(says(elected_page("bilan 2023\naction a porteur=petr etat=realise\n"
                                "action b porteur=petr etat=realise"),
                   "# Toutes les actions sont réalisées en 2023"));
}

TEST(PageForElected, StatesThatNobodyRecordedAreNoZero) {
  const auto lines = elected_page("bilan 2023\naction a porteur=petr");
  EXPECT_TRUE(says(lines, "# L’état des actions n’est pas renseigné"));
  EXPECT_FALSE(says(lines, "Aucune action n’est réalisée"));
}

TEST(PageForElected, PorteursThatNobodyRecordedAreNoZero) {
  EXPECT_TRUE(says(elected_page("bilan 2023\naction a etat=en-cours"),
                   "1 action. Qui la porte n’est pas renseigné."));
  EXPECT_TRUE(says(elected_page("bilan 2023\naction a etat=en-cours\naction b etat=en-cours"),
                   "2 actions. Qui les porte n’est pas renseigné."));
}

// The organigram beside it judges every year of the contract.
TEST(PageForElected, ARhythmThatIsNotKeptIsOfTheYear) {
  const std::string body =
      "contrat debut=2020 fin=2023\ninstance copil rythme=1 reunions=2020-03,2022-03\n";
  EXPECT_TRUE(says(elected_page(body + "bilan 2021\naction a porteur=petr etat=clos"),
                   "# 1 instance s’est réunie moins que promis en 2021"));
  EXPECT_TRUE(says(elected_page(body + "plan\naction a porteur=petr"),
                   "réunie moins que promis au moins une année"));
}

// Of four signatories the one that leads the contract is not to be decided about, nor left out.
TEST(PageForElected, WhatIsToBeDecidedSaysWhatIsButToBeKnown) {
  const auto lines = elected_page(
      "contrat chef=petr\nsignataire petr\nsignataire caf\nsignataire msa\n"
      "bilan 2023\naction a porteur=cd partenaires=ars etat=clos");
  EXPECT_TRUE(says(lines, "- 2 signataires n’ont de rôle dans aucune action (et 1 à savoir) → "));
}

TEST(PageForElected, ColumnsThatNobodyFilledInAreNamed) {
  EXPECT_TRUE(
      says(elected_page("bilan 2023\naction a etat=en-cours"), "Concerne~: colonne «~porteur~»."));
}

TEST(PageForElected, SaysOnWhichSideOfTheYearBeforeItIs) {
  const auto lines = elected_page(
      "bilan 2022\naction a porteur=petr etat=en-cours\naction b porteur=cd etat=en-cours\n"
      "bilan 2023\naction a porteur=petr etat=realise\naction b porteur= etat=en-cours");
  EXPECT_TRUE(says(lines, "- Mieux~: 1 action réalisée sur 2, contre 0 sur 2."));
  EXPECT_TRUE(
      says(lines, "- Moins bien~: 1 action sans porteur sur 2 non abandonnées, contre 0 sur 2."));
  EXPECT_FALSE(says(lines, "non commencée"));
}

TEST(PageForElected, NoneIsAWord) {
  const auto lines = elected_page(
      "bilan 2022\naction a porteur= etat=non-commence\naction b porteur=cd etat=en-cours\n"
      "bilan 2023\naction a porteur=cd etat=en-cours\naction b porteur=cd etat=en-cours\n");
  EXPECT_TRUE(says(lines, "- Mieux~: aucune action non commencée sur 2, contre 1 sur 2."));
  EXPECT_TRUE(
      says(lines, "- Mieux~: aucune action sans porteur sur 2 non abandonnées, contre 1 sur 2."));
}

TEST(PageForElected, NoneAgainstNoneIsNoComparison) {
  const std::string year =
      "action a porteur=petr etat=en-cours\naction b porteur=petr etat=en-cours\n";
  const auto lines = elected_page("bilan 2022\n" + year + "bilan 2023\n" + year);
  EXPECT_TRUE(says(lines, "# Rien de mieux ni de moins bien qu’au tableau précédent (bilan 2022)"));
  EXPECT_TRUE(says(lines, "- Sans changement~: toujours aucune action réalisée."));
  EXPECT_TRUE(says(lines, "- Sans changement~: toujours aucune action sans porteur."));
  EXPECT_TRUE(says(lines, "- Sans changement~: 1 organisation porte une action."));
  EXPECT_FALSE(says(lines, "contre"));
  EXPECT_FALSE(says(lines, "auparavant"));
}

TEST(PageForElected, ActionsAbandonedSinceAreNoStandstill) {
  const auto lines = elected_page(
      "bilan 2022\naction a porteur=petr etat=en-cours\naction b porteur=petr etat=en-cours\n"
      "bilan 2023\naction a porteur=petr etat=abandonne\naction b porteur=petr etat=abandonne\n");
  EXPECT_FALSE(says(lines, "Rien de mieux ni de moins bien"));
  EXPECT_TRUE(says(lines, "- Autrement~: 2 actions abandonnées sur 2, contre 0 sur 2."));
}

// "?" is no porteur known: where that stands, nobody may read that none is without one.
TEST(PageForElected, AnUncertainPorteurIsNotCalledOne) {
  const auto twice = [](const std::string& year) {
    return elected_page("bilan 2022\n" + year + "bilan 2023\n" + year);
  };
  const auto nobody = twice("action a porteur=? etat=en-cours\n");
  EXPECT_FALSE(says(nobody, "aucune action sans porteur"));
  EXPECT_TRUE(says(nobody, "1 action, sans porteur ni autre organisation connue."));
  EXPECT_TRUE(says(twice("action a porteur=? partenaires=cd etat=en-cours\n"),
                   "1 organisation qui agit, aucun porteur connu."));
}

// Who could carry what is behind actions that nobody carries, not one whose porteur is uncertain.
TEST(PageForElected, WhoCouldCarryIsOfTheActionsThatNobodyCarries) {
  const auto lines = elected_page(
      "partenaire caf nom=CAF\npartenaire ars nom=ARS\nbilan 2022\n"
      "action a porteur=caf etat=en-cours\naction b porteur=ars etat=en-cours\nbilan 2023\n"
      "action a porteur=? etat=en-cours\naction b porteur= etat=en-cours",
      PageIs::alone, solvers::integer_solver());
  EXPECT_TRUE(says(lines, "demander~: ARS"));
  EXPECT_FALSE(says(lines, "CAF («"));
}

TEST(PageForElected, OneActionIsNoneOfSeveral) {
  const std::string abandoned = "action b porteur=petr etat=abandonne\n";
  const auto lines = elected_page("bilan 2023\n" + abandoned + "action a porteur= etat=en-cours");
  EXPECT_TRUE(says(lines, "# La seule action non abandonnée n’a pas de porteur"));
  EXPECT_TRUE(says(lines, "Concerne~: a. "));
  EXPECT_FALSE(says(lines, "1 sur 1"));
  EXPECT_TRUE(
      says(elected_page("bilan 2023\n" + abandoned + "action a porteur=\naction c porteur="),
           "# Aucune action n’a de porteur"));
  EXPECT_TRUE(says(elected_page("bilan 2023\naction a porteur=petr etat=en-cours"),
                   "# L’action n’est pas réalisée en 2023"));
}

TEST(PageForElected, WhereNobodyIsLeftToCompareNothingIsSaid) {
  const auto lines = elected_page(
      "bilan 2022\naction a porteur=petr etat=abandonne\n"
      "bilan 2023\naction a porteur=petr etat=abandonne");
  EXPECT_FALSE(says(lines, "0 sur 0"));
  EXPECT_FALSE(says(lines, "sans porteur"));
}

TEST(PageForElected, CountsOrphansAmongTheLiveEverywhere) {
  const auto lines = elected_page(
      "bilan 2022\naction a porteur=petr etat=en-cours\naction b porteur= etat=en-cours\n"
      "bilan 2023\naction a porteur=petr etat=en-cours\naction b porteur= etat=en-cours\n"
      "action c porteur= etat=abandonne\naction d porteur= etat=realise");
  EXPECT_TRUE(says(lines, "2 sur 3 actions non abandonnées, dont 1 déjà réalisée. À porter~: b. "));
  EXPECT_TRUE(says(lines, "- 1 action non réalisée n’a pas de porteur → "));
  EXPECT_TRUE(says(lines, "# Mieux et moins bien qu’au tableau précédent (bilan 2022)"));
  EXPECT_TRUE(says(lines, "2 actions sans porteur sur 3 non abandonnées, contre 1 sur 2."));
}

TEST(PageForElected, ThreeFindingsHaveThreeConsequences) {
  const auto lines = elected_page(
      "axe 1\nobjectif 1.1 axe=1\nobjectif 1.2 axe=1\nbilan 2023\n"
      "action a objectif=1.1 porteur= etat=non-commence\naction b porteur=petr etat=en-cours");
  const auto told = std::count_if(lines.begin(), lines.end(), [](const std::string& line) {
    return line.find("Rien ne dit qui fait cette partie") != std::string::npos;
  });
  EXPECT_EQ(told, 1);
}

TEST(PageForElected, ATitleCountsWhatItsFindingNames) {
  const auto lines = elected_page(
      "signataire cd\nsignataire ars\nbilan 2023\naction a porteur=petr etat=en-cours");
  EXPECT_TRUE(says(lines, "# 2 signataires n’ont de rôle dans aucune action"));
  EXPECT_TRUE(says(lines, "- 2 signataires n’ont de rôle dans aucune action → "));
}

TEST(PageForElected, WithoutAnEarlierTableComparesNothing) {
  EXPECT_TRUE(says(elected_page("bilan 2023\naction a porteur=petr"), "rien à comparer"));
}

TEST(PageForElected, AloneLeadsNowhere) {
  testing::SmallReport report("bilan 2023\naction a porteur= etat=en-cours");
  for (const blocks::Block& block :
       report_page_for_elected(report.making, page_rooms[0], PageIs::alone).blocks) {
    if (const auto* paragraph = std::get_if<blocks::Paragraph>(&block.content)) {
      for (const blocks::Run& run : paragraph->prose) EXPECT_EQ(run.anchor, "") << run.text;
    }
  }
}

}  // namespace
}  // namespace maillage::report::overview
