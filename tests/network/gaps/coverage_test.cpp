// Coverage tables and counts by state, drawn as text: one line a part of the plan, "–" where
// nothing is recorded.
#include "network/gaps/coverage.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

// "1.1: 2 (0) | 1 – 0": actions, those in no column, then the cells.
testing::Lines drawn(const testing::SmallContract& small, const model::Scope& scope,
                     CoverageBy by) {
  testing::Lines lines;
  for (const CoverageRow& row : cover(small.contract, scope, by).rows) {
    std::ostringstream line;
    line << testing::name_of(small.contract, row.subject) << ": " << row.actions << " ("
         << row.unplaced << ") |";
    for (const std::optional<std::uint32_t>& cell : row.cells) {
      line << " " << (cell ? std::to_string(*cell) : "–");
    }
    lines.push_back(line.str());
  }
  return lines;
}

model::Scope year(int value) {
  model::Scope scope;
  scope.year = value;
  return scope;
}

model::Scope whole() {
  model::Scope scope;
  scope.whole = true;
  return scope;
}

const std::string text = R"(
    axe 1
    axe 2
    objectif 1.1 axe=1
    objectif 1.2 axe=1
    partenaire petr type=petr
    partenaire asso type=association
    partenaire futur type=commune pressenti
    epci cc-a
    epci cc-b
    instance groupe objectifs=1.1
    instance copil suit=tout
    instance muet
    bilan 2020
    action a objectif=1.1 porteur=petr
    action b objectif=1.1
    bilan 2021
    action a objectif=1.1 porteur=petr partenaires=asso,asso territoires=cc-a,cc-b etat=clos
    action b objectif=1.2 porteur=asso etat=en-cours
    action c objectif=1.2 territoires=cc-b etat=abandonne
    action d axe=1 territoires=cc-a
    action e)";

TEST(Coverage, ByEpci) {
  const testing::SmallContract small(text);
  EXPECT_EQ(drawn(small, year(2021), CoverageBy::epci),
            (testing::Lines{"axis 1: 1 (0) | 1 0", "1.1: 1 (0) | 1 1", "1.2: 1 (1) | 0 0",
                            "axis 2: 0 (0) | 0 0", "contract: 1 (1) | 0 0"}));
}

TEST(Coverage, ColumnThatNoRowFillsIsNotRecordedRatherThanZero) {
  const testing::SmallContract small(text);
  EXPECT_EQ(drawn(small, year(2020), CoverageBy::epci),
            (testing::Lines{"1.1: 2 (2) | – –", "1.2: 0 (0) | – –", "axis 2: 0 (0) | – –"}));
}

TEST(Coverage, ByPartnerTypeOfCurrentOrganisations) {
  const testing::SmallContract small(text);
  EXPECT_EQ(cover(small.contract, year(2021), CoverageBy::partner_type).columns,
            (std::vector<std::uint32_t>{static_cast<std::uint32_t>(model::PartnerType::association),
                                        static_cast<std::uint32_t>(model::PartnerType::codecom),
                                        static_cast<std::uint32_t>(model::PartnerType::petr)}));
  EXPECT_EQ(drawn(small, year(2021), CoverageBy::partner_type),
            (testing::Lines{"axis 1: 1 (1) | 0 0 0", "1.1: 1 (0) | 1 0 1", "1.2: 1 (0) | 1 0 0",
                            "axis 2: 0 (0) | 0 0 0", "contract: 1 (1) | 0 0 0"}));
}

TEST(Coverage, ByInstanceByNameOrForTheWholePlan) {
  const testing::SmallContract small(text);
  EXPECT_EQ(drawn(small, year(2020), CoverageBy::instance),
            (testing::Lines{"1.1: 2 (0) | 2 2 –", "1.2: 0 (0) | 0 0 –", "axis 2: 0 (0) | 0 0 –"}));
}

TEST(Coverage, ByTableCountsAnActionWhereItHangsThatYear) {
  const testing::SmallContract small(text);
  EXPECT_EQ(drawn(small, year(2021), CoverageBy::table),
            (testing::Lines{"axis 1: 1 (0) | 0 1", "1.1: 2 (0) | 2 1", "1.2: 1 (0) | 0 1",
                            "axis 2: 0 (0) | 0 0", "contract: 1 (0) | 0 1"}));
}

TEST(Coverage, WholeContractTakesEachActionsLastRow) {
  const testing::SmallContract small(text);
  EXPECT_EQ(drawn(small, whole(), CoverageBy::epci), drawn(small, year(2021), CoverageBy::epci));
}

TEST(Coverage, AxisScopeShowsThatAxisAlone) {
  const testing::SmallContract small(text);
  model::Scope scope = year(2021);
  scope.axis = small.axis("2");
  EXPECT_EQ(drawn(small, scope, CoverageBy::epci), testing::Lines{"axis 2: 0 (0) | 0 0"});
}

TEST(Coverage, EachCellHoldsTheRowsThatItCounts) {
  const testing::SmallContract small(text);
  for (const CoverageBy by :
       {CoverageBy::epci, CoverageBy::partner_type, CoverageBy::instance, CoverageBy::table}) {
    for (const CoverageRow& row : cover(small.contract, year(2021), by).rows) {
      ASSERT_EQ(row.counted.size(), row.cells.size());
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        EXPECT_EQ(row.counted[i].size(), row.cells[i].value_or(0));
      }
      EXPECT_GE(row.rows.size(), row.actions);
    }
  }
}

TEST(Coverage, ByTableTheRowsOfEveryTableAreHeld) {
  const testing::SmallContract small(text);
  const Coverage coverage = cover(small.contract, year(2021), CoverageBy::table);
  const CoverageRow& first = coverage.rows[1];  // 1.1: a in both tables, b in 2020
  EXPECT_EQ(first.rows.size(), 3u);
  EXPECT_EQ(first.counted[0].size(), 2u);
}

TEST(Coverage, EmptyContractHasNeitherRowsNorColumns) {
  const model::Contract nothing;
  for (const CoverageBy by :
       {CoverageBy::epci, CoverageBy::partner_type, CoverageBy::instance, CoverageBy::table}) {
    EXPECT_TRUE(cover(nothing, whole(), by).rows.empty());
    EXPECT_TRUE(cover(nothing, whole(), by).columns.empty());
  }
}

// "1.1: 2 = not_begun reflection under_way done closed lasting abandoned + not_said, carried named
// nobody uncertain not_recorded person".
std::string drawn(const model::Contract& contract, const StateCounts& counts) {
  std::ostringstream line;
  line << testing::name_of(contract, counts.subject) << ": " << counts.actions << " =";
  for (const std::uint32_t number : counts.by_state) line << " " << number;
  line << " + " << counts.not_said << ", carried";
  for (const std::uint32_t number : counts.by_carrying) line << " " << number;
  return line.str();
}

TEST(CountStates, PartsTakeInAllThatHangsBelowThem) {
  const testing::SmallContract small(text);
  const StateTable states = count_states(small.contract, year(2021));
  testing::Lines lines;
  for (const StateCounts& part : states.parts) lines.push_back(drawn(small.contract, part));
  EXPECT_EQ(lines, (testing::Lines{"axis 1: 4 = 0 0 1 0 1 0 1 + 1, carried 2 1 0 0 0",
                                   "1.1: 1 = 0 0 0 0 1 0 0 + 0, carried 1 0 0 0 0",
                                   "1.2: 2 = 0 0 1 0 0 0 1 + 0, carried 1 0 0 0 0",
                                   "axis 2: 0 = 0 0 0 0 0 0 0 + 0, carried 0 0 0 0 0"}));
  EXPECT_EQ(drawn(small.contract, states.total),
            "contract: 5 = 0 0 1 0 1 0 1 + 2, carried 2 2 0 0 0");
  EXPECT_EQ(drawn(small.contract, states.loose),
            "contract: 1 = 0 0 0 0 0 0 0 + 1, carried 0 1 0 0 0");
}

}  // namespace
}  // namespace maillage::gaps
