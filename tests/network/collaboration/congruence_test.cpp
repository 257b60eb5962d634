#include "network/collaboration/congruence.hpp"

#include <gtest/gtest.h>

#include "tests/support/drawn.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::collaboration {
namespace {

using testing::SmallContract;

// A closed ring of two modes: k from 0 on ties its vertex of the first mode to k and k + 1 of the other.
measures::TwoMode ring(std::uint32_t first, std::uint32_t second) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (std::uint32_t k = 0; k < std::max(first, second); ++k) {
    ties.emplace_back(k % first, k % second);
    ties.emplace_back(k % first, (k + 1) % second);
  }
  return measures::make_two_mode(first, second, ties);
}

TEST(TwoModeCongruence, RingsOfTenFiveAndEight) {
  EXPECT_NEAR(*two_mode_congruence(measures::transposed(ring(10, 5)), ring(5, 8)), 0.3684, 5e-5);
}

TEST(TwoModeCongruence, IsUndefinedWhereNothingCouldClose) {
  EXPECT_EQ(two_mode_congruence(testing::drawn({"x", "x"}), testing::drawn({".", "."})),
            std::nullopt);
  EXPECT_EQ(
      two_mode_congruence(measures::make_two_mode(0, 0, {}), measures::make_two_mode(0, 0, {})),
      std::nullopt);
}

TEST(TwoModeCongruence, IsOneWhereWhoeverSharesOneSharesAll) {
  EXPECT_DOUBLE_EQ(
      *two_mode_congruence(testing::drawn({"x.", "x.", ".x"}), testing::drawn({"x", "x", "."})), 1);
}

TEST(TwoModeCongruence, IsNothingWhereNobodyMeetsTwice) {
  EXPECT_DOUBLE_EQ(
      *two_mode_congruence(testing::drawn({"x", "x", "."}), testing::drawn({"x", ".", "x"})), 0);
}

Congruence of(const testing::SmallContract& small) {
  return congruence(small.contract, model::build_graph(small.contract, model::Scope{}));
}

TEST(CongruencePaths, APorteurWhoSitsCloses) {
  const testing::SmallContract small(R"(
axe 1
objectif 1.1 axe=1
instance groupe objectifs=1.1 membres=a invites=c
plan
action x objectif=1.1 porteur=a,b
action y objectif=1.1 porteur=b
action z objectif=1.1 porteur=c
)");
  const Congruence found = of(small);
  EXPECT_EQ(found.all.paths, 4u);
  EXPECT_EQ(found.all.closed, 1u);
  EXPECT_DOUBLE_EQ(*found.all.share(), 0.25);
  ASSERT_EQ(found.bodies.size(), 1u);
  // b acts on its remit and is never invited; c is.
  EXPECT_EQ(found.bodies[0].absent, std::vector<text::PartnerId>{small.partner("b")});
  ASSERT_EQ(found.objectives.size(), 1u);
  EXPECT_EQ(found.objectives[0].count.paths, 4u);
}

TEST(CongruencePaths, AServiceSitsThroughItsParent) {
  const testing::SmallContract small(R"(
partenaire mds parent=cd
axe 1
objectif 1.1 axe=1
instance groupe objectifs=1.1 membres=cd
plan
action x objectif=1.1 porteur=mds
)");
  EXPECT_EQ(of(small).all.closed, 1u);
}

TEST(CongruencePaths, AbandonedActionsHaveNoPath) {
  const testing::SmallContract small(R"(
axe 1
objectif 1.1 axe=1
instance groupe objectifs=1.1 membres=a
plan
action x objectif=1.1 porteur=a etat=abandonne
)");
  EXPECT_EQ(of(small).all.share(), std::nullopt);
}

TEST(CongruencePaths, ABodyWhoseMembersNobodySaysIsNoEvidence) {
  const testing::SmallContract small(R"(
axe 1
objectif 1.1 axe=1
instance groupe objectifs=1.1
plan
action x objectif=1.1 porteur=a
)");
  const Congruence found = of(small);
  EXPECT_EQ(found.all.paths, 0u);
  EXPECT_EQ(found.unrecorded, std::vector<text::InstanceId>{small.instance("groupe")});
}

}  // namespace
}  // namespace maillage::collaboration
