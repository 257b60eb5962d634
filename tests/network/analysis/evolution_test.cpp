#include "network/analysis/evolution.hpp"

#include <gtest/gtest.h>

#include "tests/support/small_contract.hpp"

namespace maillage::analysis {
namespace {

using testing::SmallContract;

std::size_t of(const std::array<std::size_t, seen_state_count>& states, SeenState state) {
  return states[static_cast<std::size_t>(state)];
}

TEST(Evolution, countsStatesTableByTable) {
  const testing::SmallContract small(
      "bilan 2020\naction a etat=en-cours\naction b etat=en-cours\n"
      "bilan 2021\naction a etat=clos\naction c");
  const Evolution story = evolution(small.contract);
  ASSERT_EQ(story.states.size(), 2u);
  EXPECT_EQ(of(story.states[0], SeenState::under_way), 2u);
  EXPECT_EQ(of(story.states[0], SeenState::absent), 1u);  // c
  EXPECT_EQ(of(story.states[1], SeenState::done_closed), 1u);
  EXPECT_EQ(of(story.states[1], SeenState::not_said), 1u);
  EXPECT_EQ(of(story.states[1], SeenState::absent), 1u);  // b
}

TEST(Evolution, comparesEachTableWithTheNext) {
  const testing::SmallContract small("plan\naction a\nbilan 2020\naction a\nbilan 2022\naction a");
  const Evolution story = evolution(small.contract);
  ASSERT_EQ(story.steps.size(), 2u);
  EXPECT_EQ(story.steps[0].before_scope.year, std::nullopt);
  EXPECT_EQ(story.steps[0].after_scope.year, 2020);
  EXPECT_EQ(story.steps[1].before_scope.year, 2020);
  EXPECT_EQ(story.steps[1].after_scope.year, 2022);
}

TEST(Evolution, tellsAnActionsStoryWithItsCarriers) {
  const testing::SmallContract small(
      "bilan 2020\naction a etat=reflexion porteur=petr\n"
      "bilan 2021\naction b porteur=petr\n"
      "bilan 2022\naction a etat=realise porteur=ccas,petr");
  const Evolution story = evolution(small.contract);
  const auto& years = story.actions[small.action("a").value].by_edition;
  ASSERT_EQ(years.size(), 3u);
  ASSERT_TRUE(years[0] && years[2]);
  EXPECT_FALSE(years[1]);
  EXPECT_EQ(years[0]->carriers, std::vector{small.partner("petr")});
  EXPECT_EQ(years[2]->carriers, (std::vector{small.partner("ccas"), small.partner("petr")}));
  EXPECT_EQ(years[2]->place.line, 6u);
}

TEST(Evolution, countsHowLongAnActionHasNobody) {
  const testing::SmallContract small(
      "bilan 2019\naction a porteur=petr\naction b porteur=petr\n"
      "bilan 2020\naction a porteur=\naction b porteur=petr\n"
      "bilan 2021\naction a porteur=\naction b porteur=\naction c porteur=petr");
  const Evolution story = evolution(small.contract);
  ASSERT_EQ(story.orphans.size(), 2u);
  EXPECT_EQ(story.orphans[0].action, small.action("a"));
  EXPECT_EQ(story.orphans[0].tables, 2u);
  EXPECT_EQ(story.orphans[0].since, 1u);
  EXPECT_EQ(story.orphans[0].carried, std::vector{small.partner("petr")});
  EXPECT_EQ(story.orphans[1].tables, 1u);
}

TEST(Evolution, countsFromTheFirstTableWhereNobodyEverCarried) {
  const testing::SmallContract small(
      "bilan 2020\naction a porteur=\naction b porteur=petr\n"
      "bilan 2021\naction a porteur=\naction b porteur=petr");
  const Evolution story = evolution(small.contract);
  ASSERT_EQ(story.orphans.size(), 1u);
  EXPECT_EQ(story.orphans[0].since, 0u);
  EXPECT_EQ(story.orphans[0].tables, 2u);
  EXPECT_TRUE(story.orphans[0].carried.empty());
}

TEST(Evolution, doesNotCallAnAbandonedActionAnOrphan) {
  const testing::SmallContract small(
      "bilan 2020\naction a etat=abandonne porteur=\naction b porteur=petr");
  EXPECT_TRUE(evolution(small.contract).orphans.empty());
}

TEST(Evolution, ofAContractWithoutTablesIsEmpty) {
  const testing::SmallContract small("partenaire petr");
  const Evolution story = evolution(small.contract);
  EXPECT_TRUE(story.scopes.empty());
  EXPECT_TRUE(story.steps.empty());
}

TEST(Evolution, keepsToAnAxis) {
  const testing::SmallContract small(
      "axe 1\naxe 2\nobjectif o axe=1\nobjectif p axe=2\n"
      "bilan 2020\naction a objectif=o\naction b objectif=p\n"
      "bilan 2021\naction a objectif=o\naction b objectif=p");
  const Evolution story = evolution(small.contract, small.axis("2"));
  ASSERT_EQ(story.actions.size(), 1u);
  EXPECT_EQ(story.actions[0].action, small.action("b"));
  EXPECT_EQ(story.steps[0].actions.size(), 1u);
}

}  // namespace
}  // namespace maillage::analysis
