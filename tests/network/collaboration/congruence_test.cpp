#include "network/collaboration/congruence.hpp"

#include <gtest/gtest.h>

#include "tests/support/small_contract.hpp"

namespace maillage::collaboration {
namespace {

using testing::SmallContract;

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
