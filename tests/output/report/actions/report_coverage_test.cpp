// The report's part on coverage, as blocks.
#include <gtest/gtest.h>

#include <algorithm>

#include "output/report/actions/action_parts.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::actions {
namespace {

const std::string text = R"(
    axe 1
    objectif 1.1 axe=1
    objectif 1.2 axe=1
    objectif 1.3 axe=1
    partenaire petr type=petr
    partenaire asso type=association
    partenaire mairie type=commune
    epci cc-a
    epci cc-b
    instance groupe objectifs=1.1
    instance copil suit=tout
    instance muette
    bilan 2020
    action a porteur=petr
    bilan 2021
    action a objectif=1.1 porteur=petr territoires=cc-a
    action b objectif=1.1 porteur=asso
    action c objectif=1.2 porteur=asso
    action d objectif=1.3 porteur=asso etat=abandonne)";

blocks::ReportPart part_of(const std::string& contract,
                           output_text::Language language = output_text::Language::french) {
  testing::SmallReport report(contract, language);
  return report_coverage(report.making);
}

TEST(ReportCoverage, LeadTellsEmptyObjectivesFromAbandonedOnes) {
  EXPECT_EQ(
      testing::lead_of(part_of(text)),
      "> 2 objectifs sur 3 ont au moins une action non abandonnée en 2021. 1 objectif n’a plus que "
      "des actions abandonnées. Les EPCI couverts ne sont renseignés que pour 1 des 3 actions non "
      "abandonnées.");
}

TEST(ReportCoverage, NoObjectiveIsCoveredWhereAllActionsAreAbandoned) {
  EXPECT_EQ(testing::lead_of(part_of("objectif 1.1\npartenaire petr type=petr\nbilan 2021\n"
                                     "action a objectif=1.1 porteur=petr etat=abandonne")),
            "> 1 objectif n’a plus que des actions abandonnées.");
}

TEST(ReportCoverage, WhatTheTableDoesNotPrintIsNotWithoutAction) {
  std::string unprinted = text;
  unprinted += "\n    objectif 1.4 axe=1 non_imprime=2021";
  EXPECT_EQ(
      testing::lead_of(part_of(unprinted)),
      "> 2 objectifs sur 3 ont au moins une action non abandonnée en 2021. Le tableau n’imprime "
      "pas 1 objectif~: il n’en dit rien. 1 objectif n’a plus que des actions abandonnées. Les "
      "EPCI couverts ne sont renseignés que pour 1 des 3 actions non abandonnées.");
  const testing::ReportLines rows = testing::rows_of(part_of(unprinted), "couverture-epci");
  EXPECT_NE(std::find(rows.begin(), rows.end(), "| 1.4 | non imprimé | – | – | –"), rows.end());
}

TEST(ReportCoverage, NotRecordedNoneAndZeroAreThreeThings) {
  EXPECT_EQ(testing::rows_of(part_of(text), "couverture-epci"),
            (testing::ReportLines{
                "| axe 1", "| 1.1 | 2 | 1 | 0 | 1", "| 1.2 | 1 | non renseigné | non renseigné | 1",
                "| 1.3 | aucune (1 abandonnée) | – | – | –", "| Ensemble | 3 | 1 | 0 | 2"}));
}

TEST(ReportCoverage, TypesInNoActionAreNamedBelow) {
  const blocks::ReportPart part = part_of(text);
  EXPECT_EQ(testing::rows_of(part, "couverture-types"),
            (testing::ReportLines{"| axe 1", "| 1.1 | 2 | 1 | 1 | 0", "| 1.2 | 1 | 1 | 0 | 0",
                                  "| 1.3 | aucune (1 abandonnée) | – | – | –",
                                  "| Ensemble | 3 | 2 | 1 | 0"}));
  EXPECT_EQ(testing::lines_under(part, "Objectifs × types d’organisation").back(),
            "Présents dans le contrat, mais dans aucune action~: commune et EPCI (Codecom).");
}

TEST(ReportCoverage, InstancesWithoutARemitOrWithTheWholePlanAreNamed) {
  EXPECT_EQ(testing::lines_under(part_of(text), "Objectifs × instances"),
            (testing::ReportLines{"| axe 1", "| 1.1 | 2 | 2", "| 1.2 | 1 | 0",
                                  "| 1.3 | aucune (1 abandonnée) | –", "| Ensemble | 3 | 2",
                                  "Suit tout le plan~: copil.",
                                  "Ce que suit cette instance n’est pas renseigné~: muette."}));
}

TEST(ReportCoverage, TableThatRecordsNoObjectiveIsNotZero) {
  EXPECT_EQ(testing::rows_of(part_of(text), "couverture-annees")[1],
            "| 1.1 | 2 | non renseigné | 2");
}

TEST(ReportCoverage, EachNumberLeadsToAsManyRows) {
  testing::SmallReport report(text);
  const blocks::ReportPart part = report_coverage(report.making);
  const blocks::Grid* grid = testing::find_grid(part.blocks, "couverture-types");
  ASSERT_NE(grid, nullptr);
  const blocks::GridCell& actions = grid->rows[1].cells[1];
  ASSERT_TRUE(actions.prose.front().trace);
  EXPECT_EQ(report.making.traces()[actions.prose.front().trace->value].places.size(), 2u);
}

TEST(ReportCoverage, HeatIsAShareOfTheLargestNumber) {
  testing::SmallReport report(text);
  const blocks::ReportPart part = report_coverage(report.making);
  const blocks::Grid* grid = testing::find_grid(part.blocks, "couverture-instances");
  ASSERT_NE(grid, nullptr);
  EXPECT_EQ(grid->rows[1].cells[2].heat, 1.0);
  EXPECT_EQ(grid->rows[2].cells[2].heat, 0.0);
  EXPECT_FALSE(grid->rows[3].cells[2].heat);
}

TEST(ReportCoverage, PlanOfAxesOnlyAndOneTable) {
  const blocks::ReportPart part = part_of("axe 1\naxe 2\nplan\naction a axe=1 porteur=petr");
  EXPECT_EQ(testing::lead_of(part), "> 1 axe sur 2 n’a aucune action dans le plan.");
  EXPECT_EQ(
      testing::lines_under(part, "Axes × années"),
      testing::ReportLines{"Le contrat n’a qu’un tableau~: il n’y a pas d’années à comparer."});
}

TEST(ReportCoverage, TableThatHangsActionsOnNothingIsNotAnEmptyPlan) {
  EXPECT_EQ(
      testing::lead_of(part_of("axe 1\nplan\naction a porteur=petr")),
      "> Aucune action n’est rattachée à un objectif ou à un axe dans le plan~: la couverture "
      "des objectifs n’est pas renseignée.");
}

TEST(ReportCoverage, EmptyContractSaysSo) { EXPECT_EQ(testing::lines_of(part_of("")).size(), 1u); }

}  // namespace
}  // namespace maillage::report::actions
