// A récapitulatif is no « before »: it gathers what it looks back on.
#include <gtest/gtest.h>

#include "network/gaps/carrier_history.hpp"
#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

testing::Lines findings_of(std::string_view rule, const testing::SmallContract& small,
                           const model::WhichTable& table) {
  testing::Lines lines;
  for (const model::Finding& finding : testing::gaps_in(small.contract, table)) {
    if (model::rule_code(finding.rule) == rule)
      lines.push_back(testing::line_of(small.contract, finding));
  }
  return lines;
}

const model::WhichTable of_2021 = model::WhichTable::recapitulatif({2021, 0, 0});

const testing::SmallContract& gathered() {
  static const testing::SmallContract small(R"(
    bilan 2021
    action a porteur=petr
    recapitulatif 2021
    action a porteur=cros
    action b porteur=petr
    bilan 2022
    action a porteur=
    action c porteur=petr)");
  return small;
}

TEST(Recapitulatif, NamesNoCarrierThatALaterTableLost) {
  EXPECT_EQ(findings_of("porteur-perdu", gathered(), 2022),
            testing::Lines{"warning porteur-perdu a | petr, table 0"});
}

TEST(Recapitulatif, KeepsACarrierThatAnEmptyCellWouldLose) {
  const testing::SmallContract small(R"(
    bilan 2021
    action a porteur=petr
    action b porteur=petr
    bilan 2022
    action a porteur=
    action b porteur=
    action c porteur=cd
    recapitulatif 2022
    action a porteur=petr
    action b porteur=)");
  EXPECT_EQ(findings_of("porteur-perdu", small, 2022),
            testing::Lines{"warning porteur-perdu b | petr, table 0"});
}

TEST(Recapitulatif, MissesNoAction) {
  EXPECT_EQ(findings_of("action-absente", gathered(), 2022), testing::Lines{});
}

TEST(Recapitulatif, LosesNothingItself) {
  EXPECT_EQ(findings_of("porteur-perdu", gathered(), of_2021), testing::Lines{});
  EXPECT_EQ(findings_of("action-absente", gathered(), of_2021), testing::Lines{});
}

TEST(Recapitulatif, IsNoneOfTheTablesOfAHistory) {
  const testing::SmallContract& small = gathered();
  model::Scope scope;
  scope.year = 2022;
  const CarrierHistory history = carrier_histories(small.contract, scope)[small.action("a").value];
  ASSERT_TRUE(history.before);
  EXPECT_EQ(history.before->table, 0u);
}

TEST(Recapitulatif, DoesNotBreakARowOfYearsWithoutABeginning) {
  const testing::SmallContract small(R"(
    bilan 2021
    action a etat=non-commence
    recapitulatif 2021
    action a
    bilan 2022
    action a etat=non-commence)");
  EXPECT_EQ(findings_of("action-dormante", small, 2022),
            testing::Lines{"warning action-dormante a | | 2"});
}

TEST(Recapitulatif, IsNotTheLatestTableWhereThereIsABilan) {
  const testing::SmallContract small("bilan 2021\naction a\nrecapitulatif 2022\naction a");
  EXPECT_EQ(model::latest_edition(small.contract)->year, model::WhichTable(2021));
  EXPECT_EQ(model::latest_recapitulatif(small.contract)->year,
            model::WhichTable::recapitulatif({2022, 0, 0}));
}

TEST(Recapitulatif, AloneIsTheLatestTable) {
  const testing::SmallContract small("recapitulatif 2022\naction a");
  EXPECT_EQ(model::latest_edition(small.contract)->year,
            model::WhichTable::recapitulatif({2022, 0, 0}));
}

TEST(Recapitulatif, IsTheFirstWordOfAllTablesTogether) {
  model::Scope whole;
  whole.whole = true;
  const auto rows = model::rows_in_scope(gathered().contract, whole);
  ASSERT_EQ(rows.front().size(), 3u);  // of a
  EXPECT_EQ(rows.front().back()->carrying, model::Carrying::nobody);
}

}  // namespace
}  // namespace maillage::gaps
