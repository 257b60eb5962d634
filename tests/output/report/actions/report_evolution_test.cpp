// The report's part on evolution.
#include <gtest/gtest.h>

#include <set>

#include "output/report/actions/action_parts.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::actions {
namespace {

using testing::find_grid;
using testing::lead_of;
using testing::lines_of;
using testing::lines_under;
using testing::ReportLines;
using testing::rows_of;
using testing::SmallReport;

// 2020 → 2021: a moves on and finds a porteur, b is abandoned, c stays and loses its own, d is new.
constexpr const char* two_reviews =
    "plan\naction a\naction b porteur=petr\n"
    "bilan 2020\naction a etat=reflexion porteur=\naction b etat=en-cours porteur=petr\n"
    "action c etat=en-cours porteur=caf\n"
    "bilan 2021\naction a etat=realise porteur=ars\naction b etat=abandonne porteur=petr\n"
    "action c etat=en-cours porteur=\naction d etat=non-commence porteur=petr";

TEST(ReportEvolution, leadSaysWhatChangedBetweenTheFirstAndLastStates) {
  testing::SmallReport report(two_reviews);
  EXPECT_EQ(
      testing::lead_of(report_evolution(report.making)),
      "> De 2020 à 2021, les actions réalisées passent de 0 sur 3 (0~%) à 1 sur 4 (25~%). "
      "Parmi les actions, 1 a avancé, 1 est restée au même point, 1 a été abandonnée et 1 "
      "est nouvelle. Du plan à 2021, 1 organisation a commencé à porter et aucune n’a cessé de "
      "porter.");
}

TEST(ReportEvolution, countsActionsWhoseStateOneTableLeavesOut) {
  testing::SmallReport report(
      "plan\naction a\nbilan 2020\naction a etat=realise\naction b\n"
      "bilan 2021\naction a etat=realise\naction b etat=en-cours");
  EXPECT_NE(testing::lead_of(report_evolution(report.making))
                .find("Parmi les actions, 1 est restée au même point et 1 est sans état dans l’un "
                      "des deux tableaux."),
            std::string::npos);
}

TEST(ReportEvolution, saysThatAPlanAloneHasNotChanged) {
  testing::SmallReport report("plan\naction a porteur=petr");
  EXPECT_EQ(
      testing::lead_of(report_evolution(report.making)),
      "> Le contrat n’a que son plan, sans bilan~: ce qui a changé ne peut pas encore se dire.");
}

TEST(ReportEvolution, standsWithoutAnyTable) {
  testing::SmallReport report("axe 1");
  EXPECT_EQ(testing::lines_of(report_evolution(report.making)),
            (testing::ReportLines{"> Le contrat n’a aucun tableau d’actions.",
                                  "# Toutes les actions, année par année", "Aucune action."}));
}

TEST(ReportEvolution, countsStatesWithTheirShares) {
  testing::SmallReport report(two_reviews);
  EXPECT_EQ(
      testing::rows_of(report_evolution(report.making), "evolution-etats-par-tableau"),
      (testing::ReportLines{
          "| au tableau | 2 | 3 | 4", "| non commencé | non renseigné | 0 | 1 (25~%)",
          "| réflexion engagée | non renseigné | 1 (33~%) | 0",
          "| en cours | non renseigné | 2 (67~%) | 1 (25~%)",
          "| réalisé | non renseigné | 0 | 1 (25~%)", "| abandonné | non renseigné | 0 | 1 (25~%)",
          "| avec porteur (abandonnées à part) | 1 (50~%) | 2 (67~%) | 2 (50~%)",
          "| sans porteur (abandonnées à part) | 1 (50~%) | 1 (33~%) | 1 (25~%)",
          "| porteur incertain | 0 | 0 | 0", "| organisations qui portent | 1 | 2 | 2"}));
}

TEST(ReportEvolution, movesAddUpToTheActionsOfBothTables) {
  testing::SmallReport report(two_reviews);
  EXPECT_EQ(testing::rows_of(report_evolution(report.making), "evolution-passages-1-2"),
            (testing::ReportLines{"| réflexion engagée | 0 | 0 | 1 | 0",
                                  "| en cours | 0 | 1 | 0 | 1", "| absente | 1 | 0 | 0 | 0"}));
}

TEST(ReportEvolution, namesTheActionsThatMoved) {
  testing::SmallReport report(two_reviews);
  const testing::ReportLines lines =
      testing::lines_under(report_evolution(report.making), "D’un état à l’autre");
  const auto has = [&](const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
  };
  EXPECT_TRUE(has("+ Ont avancé, de 2020 à 2021 (1)"));
  EXPECT_TRUE(has("- a~: réflexion engagée → réalisé"));
  EXPECT_TRUE(has("- b~: en cours → abandonné"));
  EXPECT_TRUE(has("- d~: non commencé"));
}

TEST(ReportEvolution, namesPorteursGainedAndLost) {
  testing::SmallReport report(two_reviews);
  EXPECT_EQ(testing::rows_of(report_evolution(report.making), "evolution-porteurs-par-tableau"),
            (testing::ReportLines{"| du plan à 2020 | 1~: caf | aucune | 0 | 0 | 0",
                                  "| de 2020 à 2021 | 1~: ars | 1~: caf | 1 | 1 | 0",
                                  "| du plan à 2021 | 1~: ars | aucune | 1 | 0 | 0"}));
}

// A table that doesn't say who carries loses nobody: it is passed over.
TEST(ReportEvolution, passesOverATableThatDoesNotSayWhoCarries) {
  testing::SmallReport report(
      "plan\naction a porteur=petr\nbilan 2019\naction a etat=en-cours\n"
      "bilan 2020\naction a porteur=petr");
  EXPECT_EQ(testing::rows_of(report_evolution(report.making), "evolution-porteurs-par-tableau"),
            (testing::ReportLines{"| du plan à 2020 | aucune | aucune | 0 | 0 | 0"}));
}

TEST(ReportEvolution, aPeriodThatEndsWithASummaryNamesIt) {
  testing::SmallReport report(
      "bilan 2020\naction a porteur=petr\nrecapitulatif 2023\naction a porteur=petr");
  const testing::ReportLines rows =
      testing::rows_of(report_evolution(report.making), "evolution-constats-par-tableau");
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows.front().rfind("| de 2020 au récapitulatif de 2023 |", 0), 0u) << rows.front();
}

TEST(ReportEvolution, findingsAreClosedNewOrPersisting) {
  testing::SmallReport report(
      "bilan 2020\naction a porteur=\naction b porteur=petr\naction c porteur=\n"
      "bilan 2021\naction a porteur=ars\naction b porteur=\naction c porteur=");
  const testing::ReportLines rows =
      testing::rows_of(report_evolution(report.making), "evolution-constats-par-regle");
  ASSERT_FALSE(rows.empty());
  EXPECT_EQ(rows.front(), "| Actions sans porteur | 1 | 1 | 1 | 0");
}

TEST(ReportEvolution, everyActionOfTheContractHasItsRow) {
  testing::SmallReport report(two_reviews);
  const blocks::ReportPart part = report_evolution(report.making);
  const blocks::Grid* grid = testing::find_grid(part.blocks, "toutes-les-actions");
  ASSERT_NE(grid, nullptr);
  std::set<std::string> ids;
  for (const blocks::GridRow& row : grid->rows) ids.insert(row.cells.front().prose.front().anchor);
  EXPECT_EQ(ids, (std::set<std::string>{"action-a", "action-b", "action-c", "action-d"}));
  EXPECT_EQ(testing::rows_of(part, "toutes-les-actions").front(),
            "| a | non renseigné | au tableau · sans porteur | réflexion engagée · sans porteur | "
            "réalisé · ars");
}

TEST(ReportEvolution, tellsAnAbsentActionFromOneWithoutState) {
  testing::SmallReport report(
      "bilan 2020\naction a etat=en-cours\naction b\nbilan 2021\naction b etat=clos");
  EXPECT_EQ(
      testing::rows_of(report_evolution(report.making), "toutes-les-actions"),
      (testing::ReportLines{"| a | non renseigné | en cours · porteur non renseigné | absente",
                            "| b | non renseigné | état non renseigné · porteur non renseigné | "
                            "réalisé, clos · porteur non renseigné"}));
}

// A state's tone never stands without its word.
TEST(ReportEvolution, cellsHaveTheToneOfTheirState) {
  testing::SmallReport report(two_reviews);
  const blocks::ReportPart part = report_evolution(report.making);
  const blocks::Grid* grid = testing::find_grid(part.blocks, "toutes-les-actions");
  ASSERT_NE(grid, nullptr);
  const std::vector<blocks::GridCell>& cells = grid->rows.front().cells;
  EXPECT_EQ(cells[cells.size() - 2].tone, blocks::Tone::reflection);
  EXPECT_EQ(cells.back().tone, blocks::Tone::done);
}

}  // namespace
}  // namespace maillage::report::actions
