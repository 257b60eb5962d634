// The tables that the page filters: every action, every finding.
#include <gtest/gtest.h>

#include "output/report/overview/overview_parts.hpp"
#include "output/report/page/explore_data.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::overview {
namespace {

constexpr const char* two_reviews = R"(objectif 1.1
bilan 2020
action a objectif=1.1 porteur= etat=non-commence
action b objectif=1.1 porteur=ars etat=en-cours
bilan 2021
action a objectif=1.1 porteur= etat=non-commence
action b objectif=1.1 porteur=ars etat=en-cours)";

TEST(ReportExplorer, everyActionStandsWithWhatIsFoundAndSinceWhen) {
  testing::SmallReport report(two_reviews);
  const testing::ReportLines rows =
      testing::rows_of(report_explorer(report.making), "explorer-actions");
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].rfind("| a | 1.1 | non commencé | aucun | Actions sans porteur", 0), 0u);
  EXPECT_EQ(rows[0].substr(rows[0].rfind("|")), "| 2020");
  EXPECT_EQ(rows[1].substr(rows[1].rfind("|")), "| ");
}

TEST(ReportExplorer, everyFindingHasARowThatTheScriptKnows) {
  testing::SmallReport report(two_reviews);
  const blocks::ReportPart part = report_explorer(report.making);
  const blocks::Grid* grid = testing::find_grid(part.blocks, "explorer-constats");
  ASSERT_NE(grid, nullptr);
  ASSERT_EQ(grid->rows.size(), report.study.analysis().findings.size());
  EXPECT_EQ(grid->rows.front().id, "constat-1");
  EXPECT_EQ(testing::text_of(grid->rows.front().cells[1].prose), "a");
}

TEST(ReportExplorer, theDataSaysOfEachActionWhatItIsFilteredBy) {
  testing::SmallReport report(
      "epci cc-a\nbilan 2021\naction a porteur= territoires=cc-a\naction b porteur=ars");
  const std::string data = page::explore_data(report.making);
  EXPECT_NE(data.find(R"("acts":[[0,[0],2021],[1,[],0]])"), std::string::npos) << data;
  EXPECT_NE(data.find(R"(["action-sans-porteur",)"), std::string::npos);
}

}  // namespace
}  // namespace maillage::report::overview
