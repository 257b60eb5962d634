// Who carried before, for how long nobody has, and who is near.
#include "network/gaps/carrier_history.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

model::Scope table_of(int year) {
  model::Scope scope;
  scope.year = year;
  return scope;
}

CarrierHistory history_of(const testing::SmallContract& small, const std::string& action,
                          const model::Scope& scope = {true, {}, {}}) {
  return carrier_histories(small.contract, scope)[small.action(action).value];
}

using Tables = std::vector<std::uint32_t>;

Tables tables_of(const CarrierHistory& history) {
  Tables tables;
  for (const CarrierSaid& said : history.run) tables.push_back(said.table);
  return tables;
}

TEST(CarrierHistory, NobodySinceTheTableAfterTheLastNamedCarrier) {
  const testing::SmallContract small(R"(
    plan
    action a porteur=petr
    bilan 2020
    action a porteur=
    action b porteur=petr
    bilan 2021
    action a
    action b porteur=petr)");
  const CarrierHistory history = history_of(small, "a");
  EXPECT_EQ(history.now, model::Carrying::nobody);
  EXPECT_EQ(tables_of(history), (Tables{1, 2}));
  ASSERT_TRUE(history.before);
  EXPECT_EQ(history.before->table, 0u);
  ASSERT_TRUE(history.last_named);
  EXPECT_EQ(history.last_named->table, 0u);
}

TEST(CarrierHistory, NobodyFromTheFirstTableOnHasNothingBefore) {
  const testing::SmallContract small(
      "plan\naction a\naction b porteur=petr\nbilan 2020\naction a\naction b porteur=petr");
  const CarrierHistory history = history_of(small, "a");
  EXPECT_EQ(tables_of(history), (Tables{0, 1}));
  EXPECT_FALSE(history.before);
  EXPECT_FALSE(history.last_named);
}

TEST(CarrierHistory, TableThatRecordsNoCarrierOrHasNotTheActionBreaksNoRun) {
  const testing::SmallContract small(R"(
    plan
    action a
    action b porteur=petr
    bilan 2019
    action a
    action b
    bilan 2020
    action b porteur=petr
    bilan 2021
    action a
    action b porteur=petr)");
  EXPECT_EQ(tables_of(history_of(small, "a")), (Tables{0, 3}));
}

TEST(CarrierHistory, DoubtBetweenIsBeforeAndTheNameIsKept) {
  const testing::SmallContract small(R"(
    plan
    action a porteur=petr
    bilan 2020
    action a porteur=cd?
    bilan 2021
    action a
    action b porteur=petr)");
  const CarrierHistory history = history_of(small, "a");
  EXPECT_EQ(tables_of(history), Tables{2});
  ASSERT_TRUE(history.before && history.last_named);
  EXPECT_EQ(history.before->table, 1u);
  EXPECT_EQ(history.last_named->table, 0u);
}

TEST(CarrierHistory, WhileOneIsNamedTheEarlierNameIsNotKept) {
  const testing::SmallContract small(R"(
    plan
    action a porteur=petr
    bilan 2020
    action a
    action b porteur=petr
    bilan 2021
    action a porteur=cd)");
  const CarrierHistory history = history_of(small, "a");
  EXPECT_EQ(history.now, model::Carrying::named);
  EXPECT_FALSE(history.last_named);
}

TEST(CarrierHistory, StopsAtTheScopesTable) {
  const testing::SmallContract small(
      "plan\naction a porteur=petr\nbilan 2020\naction a\naction b porteur=petr\n"
      "bilan 2021\naction a porteur=cd");
  EXPECT_EQ(tables_of(history_of(small, "a", table_of(2020))), Tables{1});
  EXPECT_EQ(history_of(small, "a", {}).now, model::Carrying::named);
}

testing::Lines ids(const model::Contract& contract,
                   const std::vector<const model::ActionRow*>& rows) {
  testing::Lines lines;
  for (const model::ActionRow* row : rows) lines.push_back(contract.actions[row->action].id);
  return lines;
}

TEST(Uncarried, NobodyDoubtfulAndAbandonedAreApart) {
  const testing::SmallContract small(R"(
    bilan 2021
    action named porteur=petr
    action nobody
    action doubt porteur=?
    action left etat=abandonne
    action left-named porteur=petr etat=abandonne)");
  const Uncarried lists = uncarried(small.contract, table_of(2021));
  EXPECT_EQ(ids(small.contract, lists.nobody), testing::Lines{"nobody"});
  EXPECT_EQ(ids(small.contract, lists.uncertain), testing::Lines{"doubt"});
  EXPECT_EQ(ids(small.contract, lists.abandoned), testing::Lines{"left"});
  EXPECT_TRUE(lists.not_recorded.empty());
}

TEST(Uncarried, ColumnThatNoRowFillsIsNotNobody) {
  const testing::SmallContract small("bilan 2021\naction a\naction b");
  const Uncarried lists = uncarried(small.contract, table_of(2021));
  EXPECT_TRUE(lists.nobody.empty());
  EXPECT_EQ(ids(small.contract, lists.not_recorded), (testing::Lines{"a", "b"}));
}

// "1.1: petr 2+0, ars 0+1": where, then how many each carries and takes part in.
std::string around(const testing::SmallContract& small, const std::string& action,
                   const model::Scope& scope) {
  std::vector<const model::ActionRow*> rows;
  for (const auto& group : model::rows_in_scope(small.contract, scope)) {
    if (group.back()->action == small.action(action)) rows.push_back(group.back());
  }
  const Neighbourhood found = neighbourhoods(small.contract, scope, rows).front();
  std::ostringstream line;
  line << testing::name_of(small.contract, found.within) << ":";
  for (const Neighbour& each : found.neighbours) {
    line << " " << small.contract.partners[each.partner].id << " " << each.carries.size() << "+"
         << each.takes_part.size();
  }
  return line.str();
}

const std::string plan = R"(
    axe 1
    objectif 1 axe=1
    objectif 1.1 parent=1
    objectif 1.2 parent=1
    objectif 1.3 parent=1
    partenaire tous regroupe=cc-a,cc-b
    bilan 2021
    action a objectif=1.1
    action b objectif=1.1 porteur=petr partenaires=ars,petr
    action c objectif=1.1 porteur=petr,cd
    action d objectif=1.1 porteur=asso etat=abandonne
    action e objectif=1.2
    action f objectif=1.3 porteur=tous
    action g)";

TEST(Neighbourhoods, OrganisationsOfTheSameObjectiveWhoCarriesMostFirst) {
  const testing::SmallContract small(plan);
  EXPECT_EQ(around(small, "a", table_of(2021)), "1.1: petr 2+0 cd 1+0 ars 0+1");
}

TEST(Neighbourhoods, WhereNobodyIsThereTheObjectiveAboveIsAsked) {
  const testing::SmallContract small(plan);
  EXPECT_EQ(around(small, "e", table_of(2021)), "1: petr 2+0 cc-a 1+0 cc-b 1+0 cd 1+0 ars 0+1");
}

TEST(Neighbourhoods, ActionThatHangsOnNothingHasNone) {
  const testing::SmallContract small(plan);
  EXPECT_EQ(around(small, "g", table_of(2021)), "contract:");
}

TEST(Neighbourhoods, PlanOfAxesOnlyAsksWithinTheAxis) {
  const testing::SmallContract small("axe 1\nplan\naction a axe=1\naction b axe=1 porteur=petr");
  EXPECT_EQ(around(small, "a", {}), "axis 1: petr 1+0");
}

}  // namespace
}  // namespace maillage::gaps
