// Bodies proposed: who has to sit, the fewest that do, and what else would.
#include "network/planning/instance_proposals.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "src/solvers/integer_solver.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::planning {
namespace {

using testing::SmallContract;

InstanceProposals proposed(const testing::SmallContract& small, const InstanceLimits& limits = {}) {
  return propose_instances(small.contract, small.contract.editions.back(), limits,
                           solvers::integer_solver());
}

std::vector<std::string> ids(const testing::SmallContract& small,
                             const std::vector<text::PartnerId>& partners) {
  std::vector<std::string> result;
  for (const text::PartnerId partner : partners) {
    result.push_back(small.contract.partners[partner].id);
  }
  return result;
}

using Ids = std::vector<std::string>;

TEST(InstanceProposals, SignatoriesPilotsAndCouncilsSit) {
  const testing::SmallContract small(R"(
partenaire petr
epci cc
signataire ars
instance copil niveau=strategique membres=caf pilotes=petr
plan
action a porteur=x
)");
  const InstanceProposals all = proposed(small);
  ASSERT_EQ(all.proposals.size(), 1u);
  EXPECT_EQ(ids(small, all.proposals[0].seats), (Ids{"petr", "cc", "ars"}));
  EXPECT_EQ(ids(small, all.proposals[0].joining), (Ids{"cc", "ars"}));
  EXPECT_EQ(ids(small, all.proposals[0].leaving), (Ids{"caf"}));
}

TEST(InstanceProposals, OneSeatServesSeveralNeeds) {
  const testing::SmallContract small(R"(
axe 1
objectif 1 axe=1
objectif 2 axe=1
signataire ars
instance copil niveau=strategique membres=ars
plan
action a objectif=1 porteur=x,both
action b objectif=2 porteur=both,y
)");
  EXPECT_EQ(ids(small, proposed(small).proposals[0].seats), (Ids{"ars", "both"}));
}

TEST(InstanceProposals, TodaysMembersAreKeptAmongEquals) {
  const testing::SmallContract small(R"(
axe 1
objectif 1 axe=1
instance copil niveau=strategique membres=second
plan
action a objectif=1 porteur=first,second
)");
  EXPECT_EQ(ids(small, proposed(small).proposals[0].seats), (Ids{"second"}));
}

TEST(InstanceProposals, OtherChoicesOfTheSameSizeAreShown) {
  const testing::SmallContract small(R"(
axe 1
objectif 1 axe=1
instance copil niveau=strategique membres=
plan
action a objectif=1 porteur=x,y,z
)");
  const InstanceProposal proposal = proposed(small).proposals[0];
  EXPECT_EQ(ids(small, proposal.seats), (Ids{"x"}));
  ASSERT_EQ(proposal.alternatives.size(), 2u);
  EXPECT_EQ(ids(small, proposal.alternatives[0]), (Ids{"y"}));
  EXPECT_EQ(ids(small, proposal.alternatives[1]), (Ids{"z"}));
  EXPECT_TRUE(proposal.alternatives_end);
  InstanceLimits one;
  one.most_alternatives = 1;
  EXPECT_FALSE(proposed(small, one).proposals[0].alternatives_end);
}

TEST(InstanceProposals, WhatOnlyACollectiveNameCarriesNobodyCanSpeakFor) {
  const testing::SmallContract small(R"(
partenaire tous type=collectif regroupe=x,y
axe 1
objectif 1 axe=1
instance copil niveau=strategique membres=
plan
action a objectif=1 porteur=tous
)");
  const InstanceProposal proposal = proposed(small).proposals[0];
  EXPECT_TRUE(proposal.seats.empty());
  ASSERT_EQ(proposal.unmet.size(), 1u);
  EXPECT_EQ(proposal.unmet[0].ground, SeatGround::objective);
}

TEST(InstanceProposals, ALimitThatCannotHoldIsSaid) {
  const testing::SmallContract small(R"(
signataire ars
instance one niveau=strategique membres=
instance two niveau=strategique membres=
plan
action a porteur=x
)");
  InstanceLimits limits;
  limits.most_instances = 1;
  EXPECT_EQ(proposed(small, limits).state, SolveState::infeasible);
  limits.most_instances = 2;
  EXPECT_EQ(proposed(small, limits).seats, 2);
}

// Kept to where they can be, else only told.
TEST(InstanceProposals, TheSeatsThatAStrategicBodyMayHaveAreKeptTo) {
  const testing::SmallContract small(R"(
signataire ars
instance copil niveau=strategique membres=ars
plan
action a porteur=x
)");
  InstanceLimits limits;
  const auto has_ceiling = [](const InstanceProposals& all) {
    return std::any_of(all.program.rows.begin(), all.program.rows.end(),
                       [](const IntegerRow& row) { return row.name == "plafond|copil"; });
  };
  limits.most_strategic = 1;
  const InstanceProposals kept = proposed(small, limits);
  EXPECT_TRUE(has_ceiling(kept));
  EXPECT_EQ(kept.seats, 1);
  limits.most_strategic = 0;
  const InstanceProposals told = proposed(small, limits);
  EXPECT_FALSE(has_ceiling(told));
  EXPECT_EQ(told.seats, 1);
}

TEST(InstanceProposals, ReachWhatTryingEverythingReaches) {
  const testing::SmallContract small(R"(
axe 1
objectif 1 axe=1
objectif 2 axe=1
objectif 3 axe=1
instance one niveau=strategique membres=w
instance two niveau=strategique membres=
plan
action a objectif=1 porteur=w,x
action b objectif=2 porteur=x,y
action c objectif=3 porteur=y,z,w
)");
  for (const int most : {1, 2}) {
    InstanceLimits limits;
    limits.most_instances = most;
    const InstanceProposals all = proposed(small, limits);
    const auto expected = testing::best_reached(all.program);
    ASSERT_TRUE(expected.has_value()) << most;
    EXPECT_EQ(all.seats, expected->front()) << most;
  }
}

}  // namespace
}  // namespace maillage::planning
