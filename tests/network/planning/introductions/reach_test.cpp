#include "network/planning/introductions/reach.hpp"

#include <gtest/gtest.h>

#include <bit>

#include "network/measures/random.hpp"
#include "src/solvers/integer_solver.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::planning::introductions {
namespace {

using testing::SmallContract;

Reach of(const testing::SmallContract& small, ReachBy by = ReachBy::actions, int percent = 100) {
  return propose_reach(small.contract, model::build_graph(small.contract, model::Scope{}), by,
                       percent, solvers::integer_solver());
}

TEST(Reach, NobodyWhereThereIsNobody) {
  const Reach found = of(testing::SmallContract("plan\n"));
  EXPECT_EQ(found.organisations, 0u);
  EXPECT_TRUE(found.callers.empty());
}

TEST(Reach, WhoIsTiedToNobodyIsPhonedItself) {
  const testing::SmallContract small("partenaire seul\nplan\naction a porteur=x partenaires=y\n");
  const Reach found = of(small);
  EXPECT_EQ(found.alone, std::vector<text::PartnerId>{small.partner("seul")});
  ASSERT_EQ(found.callers.size(), 1u);
  EXPECT_EQ(found.callers[0].partner, small.partner("x"));
  EXPECT_EQ(found.callers[0].instead, std::vector<text::PartnerId>{small.partner("y")});
}

TEST(Reach, TheMiddleOfAStarReachesAll) {
  const testing::SmallContract small(R"(
plan
action a porteur=x partenaires=m
action b porteur=y partenaires=m
action c porteur=z partenaires=m
)");
  const Reach found = of(small);
  ASSERT_EQ(found.callers.size(), 1u);
  EXPECT_EQ(found.callers[0].partner, small.partner("m"));
  EXPECT_EQ(found.callers[0].reaches, 3u);
  EXPECT_EQ(found.callers[0].reaches_alone, 4u);
  EXPECT_TRUE(found.callers[0].instead.empty());
}

TEST(Reach, TheLeadPhonesAndIsNotPhoned) {
  const testing::SmallContract small(R"(
contrat chef=m
plan
action a porteur=x partenaires=m
action b porteur=y partenaires=m
)");
  EXPECT_EQ(of(small).alone.size(), 2u);
}

TEST(Reach, BodiesReachToo) {
  const testing::SmallContract small(
      "instance g membres=x,y\nplan\naction a porteur=x\naction b porteur=y\n");
  EXPECT_EQ(of(small, ReachBy::actions).alone.size(), 2u);
  EXPECT_EQ(of(small, ReachBy::actions_and_bodies).callers.size(), 1u);
}

TEST(Reach, AShareTakesFewer) {
  const testing::SmallContract small(R"(
plan
action a porteur=m partenaires=x,y,z
action b porteur=u partenaires=v
)");
  EXPECT_EQ(of(small, ReachBy::actions, 100).callers.size(), 2u);
  const Reach most = of(small, ReachBy::actions, 60);
  EXPECT_EQ(most.callers.size(), 1u);
  EXPECT_EQ(most.reached, 4u);
}

TEST(Reach, IsTheSmallestSetOnAnyContract) {
  measures::Random random{23};
  for (int round = 0; round < 15; ++round) {
    std::string text = "plan\n";
    for (int action = 0; action < 9; ++action) {
      text += "action n" + std::to_string(action) + " porteur=o" +
              std::to_string(random.below(10)) + " partenaires=o" +
              std::to_string(random.below(10)) + "\n";
    }
    const testing::SmallContract small(text);
    const model::Graph graph = model::build_graph(small.contract, model::Scope{});
    const std::size_t count = graph.partners.size();
    std::vector<std::uint32_t> near(count, 0);  // itself and those it shares an action with
    for (std::uint32_t i = 0; i < count; ++i) near[i] = 1u << i;
    for (const model::ActionRow& row : small.contract.editions[0].rows) {
      std::uint32_t all = 0;
      for (const auto* list : {&row.carriers, &row.partners}) {
        for (const model::Mention& each : *list)
          all |= 1u << graph.partner_position[each.partner.value];
      }
      for (std::uint32_t i = 0; i < count; ++i) {
        if ((all >> i & 1u) != 0) near[i] |= all;
      }
    }
    int fewest = 99;
    for (std::uint32_t choice = 0; choice < 1u << count; ++choice) {
      std::uint32_t reached = 0;
      for (std::uint32_t i = 0; i < count; ++i) {
        if ((choice >> i & 1u) != 0) reached |= near[i];
      }
      if (reached == (1u << count) - 1) fewest = std::min(fewest, std::popcount(choice));
    }
    const Reach found = of(small);
    EXPECT_EQ(found.callers.size() + found.alone.size(), static_cast<std::size_t>(fewest)) << text;
    EXPECT_EQ(found.state, SolveState::optimal);
  }
}

}  // namespace
}  // namespace maillage::planning::introductions
