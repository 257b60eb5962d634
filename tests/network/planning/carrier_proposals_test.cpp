// Porteurs proposed: scores, threshold, limits, and the optimum against trying everything.
#include "network/planning/carrier_proposals.hpp"

#include <gtest/gtest.h>

#include "src/solvers/integer_solver.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::planning {
namespace {

using testing::SmallContract;

// A plan whose porteur cells are all empty records no porteur: each plan here has an action carried.
CarrierProposals proposed(const testing::SmallContract& small, const CarrierLimits& limits = {}) {
  return propose_carriers(small.contract, small.contract.editions.back(), limits,
                          solvers::integer_solver());
}

// Of the only proposal: who, or "" for nobody.
std::string chosen(const testing::SmallContract& small, const CarrierProposal& proposal) {
  if (!proposal.chosen) return "";
  return small.contract.partners[proposal.candidates[*proposal.chosen].partner].id;
}

std::vector<CarrierGround> grounds(const testing::SmallContract& small,
                                   const CarrierProposal& proposal, const std::string& id) {
  std::vector<CarrierGround> result;
  for (const ScoredCarrier& candidate : proposal.candidates) {
    if (small.contract.partners[candidate.partner].id != id) continue;
    for (const GroundFound& found : candidate.grounds) result.push_back(found.ground);
  }
  return result;
}

using Grounds = std::vector<CarrierGround>;

TEST(CarrierProposals, WhoTakesPartIsProposedWithTheCellThatSaysSo) {
  const testing::SmallContract small("plan\naction a porteur= partenaires=x\naction b porteur=y\n");
  const CarrierProposals all = proposed(small);
  ASSERT_EQ(all.proposals.size(), 1u);
  EXPECT_EQ(chosen(small, all.proposals[0]), "x");
  const GroundFound& found = all.proposals[0].candidates[0].grounds[0];
  EXPECT_EQ(found.ground, CarrierGround::takes_part);
  EXPECT_EQ(found.places, (std::vector<text::Place>{{"t", 2, 0, {}}}));
}

TEST(CarrierProposals, WhatTheContractAcceptsIsNotToBeFilled) {
  testing::SmallContract small(
      "plan\naction a porteur= partenaires=x\naction b porteur=y\naction c porteur= "
      "partenaires=x\n");
  model::Exception exception;
  exception.rule = model::Rule::action_sans_porteur;
  exception.object = "a";
  small.contract.exceptions = {exception};
  const CarrierProposals all = proposed(small);
  ASSERT_EQ(all.proposals.size(), 1u);
  EXPECT_EQ(small.contract.actions[all.proposals[0].action].id, "c");
  ASSERT_EQ(all.accepted.size(), 1u);
  EXPECT_EQ(small.contract.actions[all.accepted[0]].id, "a");
}

TEST(CarrierProposals, NobodyIsAnAnswer) {
  const testing::SmallContract small("plan\naction a porteur=\naction b porteur=y\n");
  const CarrierProposals all = proposed(small);
  ASSERT_EQ(all.proposals.size(), 1u);
  EXPECT_EQ(chosen(small, all.proposals[0]), "");
  EXPECT_TRUE(all.proposals[0].candidates.empty());
  EXPECT_EQ(all.state, SolveState::optimal);
}

TEST(CarrierProposals, UnderTheThresholdIsListedAndNotProposed) {
  const testing::SmallContract small(R"(
axe 1
objectif 1.1 axe=1
plan
action a objectif=1.1 porteur=
action b objectif=1.1 porteur=y
)");
  const CarrierProposals all = proposed(small);
  ASSERT_EQ(all.proposals.size(), 1u);
  EXPECT_EQ(chosen(small, all.proposals[0]), "");
  EXPECT_EQ(grounds(small, all.proposals[0], "y"), (Grounds{CarrierGround::carries_nearby}));
  // What carries_nearby gives: at the threshold is enough.
  CarrierLimits low;
  low.least_points = 10;
  EXPECT_EQ(chosen(small, proposed(small, low).proposals[0]), "y");
  low.least_points = 11;
  EXPECT_EQ(chosen(small, proposed(small, low).proposals[0]), "");
}

TEST(CarrierProposals, AllThatNeedACarrierAndNoOther) {
  const testing::SmallContract small(R"(
bilan 2020
action orphan porteur=
action doubtful porteur=x?
action unnamed porteur=...
action gone porteur= etat=abandonne
action over porteur= etat=realise
action carried porteur=y
)");
  const CarrierProposals all = proposed(small);
  std::vector<std::string> titles;
  for (const CarrierProposal& each : all.proposals) {
    titles.push_back(small.contract.actions[each.action].id);
  }
  EXPECT_EQ(titles, (std::vector<std::string>{"orphan", "doubtful", "over"}));
  EXPECT_TRUE(all.proposals[1].uncertain);
  EXPECT_EQ(chosen(small, all.proposals[1]), "x");
  EXPECT_TRUE(all.proposals[2].realised);
}

TEST(CarrierProposals, CarryingItBeforeCountsAndComingTablesDoNot) {
  const std::string text = R"(
bilan 2020
action a porteur=before
bilan 2021
action a porteur=
action b porteur=x
)";
  const testing::SmallContract small(text);
  EXPECT_EQ(chosen(small, proposed(small).proposals[0]), "before");
  const testing::SmallContract later(text + "bilan 2022\naction a porteur=after\n");
  const CarrierProposals all =
      propose_carriers(later.contract, later.contract.editions[1], {}, solvers::integer_solver());
  EXPECT_EQ(grounds(later, all.proposals[0], "before"), (Grounds{CarrierGround::carried_before}));
  EXPECT_TRUE(grounds(later, all.proposals[0], "after").empty());
}

TEST(CarrierProposals, CollectiveNamesAreNamedApart) {
  const testing::SmallContract small(R"(
partenaire tous type=collectif regroupe=x,y
plan
action a porteur= partenaires=tous
action z porteur=someone
)");
  const CarrierProposal proposal = proposed(small).proposals[0];
  EXPECT_TRUE(proposal.candidates.empty());
  EXPECT_EQ(proposal.collective_names, (std::vector<text::PartnerId>{small.partner("tous")}));
}

TEST(CarrierProposals, AnotherTerritoryCountsAgainst) {
  const testing::SmallContract small(R"(
epci cc-a
epci cc-b
partenaire here territoire=cc-a
partenaire there territoire=cc-b
plan
action a porteur= partenaires=there,here territoires=cc-a
action z porteur=someone
)");
  const CarrierProposal proposal = proposed(small).proposals[0];
  EXPECT_EQ(chosen(small, proposal), "here");
  EXPECT_EQ(grounds(small, proposal, "there"),
            (Grounds{CarrierGround::takes_part, CarrierGround::off_territory}));
}

TEST(CarrierProposals, NobodyGetsMoreThanTheLimit) {
  std::string text = "plan\naction z porteur=someone\n";
  for (const char* id : {"a", "b", "c", "d", "e"}) {
    text += std::string("action ") + id + " porteur= partenaires=x\n";
  }
  const testing::SmallContract small(text);
  const auto given = [&](const CarrierLimits& limits) {
    std::size_t count = 0;
    for (const CarrierProposal& each : proposed(small, limits).proposals) {
      count += each.chosen.has_value();
    }
    return count;
  };
  EXPECT_EQ(given({}), 3u);
  CarrierLimits loaded;
  loaded.most_load = 2;
  EXPECT_EQ(given(loaded), 2u);
}

TEST(CarrierProposals, TheCeilingOfTheContractIsTheLimit) {
  const testing::SmallContract small(R"(
regle porteur-surcharge 1
plan
action a porteur=x
action b porteur= partenaires=x
)");
  EXPECT_EQ(chosen(small, proposed(small).proposals[0]), "");
}

TEST(CarrierProposals, WhatTheNextBestCostsElsewhere) {
  // x is best for both and may take one: y takes a, since nobody else can take b.
  const testing::SmallContract small(R"(
plan
action a porteur= partenaires=x,y
action b porteur= partenaires=x
action z porteur=someone
)");
  CarrierLimits one;
  one.most_new = 1;
  const CarrierProposals all = proposed(small, one);
  EXPECT_EQ(chosen(small, all.proposals[0]), "y");
  EXPECT_EQ(chosen(small, all.proposals[1]), "x");
  EXPECT_EQ(all.proposals[0].next_cost, std::optional<std::int64_t>(40));
  EXPECT_EQ(all.proposals[0].next_moves, (std::vector<text::ActionId>{small.action("b")}));
}

TEST(CarrierProposals, OfEqualsTheLessLoadedThenTheFirst) {
  const testing::SmallContract loaded(R"(
plan
action a porteur= partenaires=busy,idle
action b porteur=busy
)");
  EXPECT_EQ(chosen(loaded, proposed(loaded).proposals[0]), "idle");
  const testing::SmallContract even(
      "plan\naction a porteur= partenaires=first,second\naction z porteur=x\n");
  EXPECT_EQ(chosen(even, proposed(even).proposals[0]), "first");
}

TEST(CarrierProposals, WhatHangsOnNoObjectiveIsNotNearby) {
  const testing::SmallContract small("plan\naction a porteur= partenaires=x\naction b porteur=x\n");
  EXPECT_EQ(grounds(small, proposed(small).proposals[0], "x"),
            (Grounds{CarrierGround::takes_part}));
}

TEST(CarrierProposals, OrderIsAskedForWhereThereIsAChoice) {
  // Most points, least load; then the place in the list, of a alone.
  const testing::SmallContract small(R"(
plan
action a porteur= partenaires=x,y
action b porteur= partenaires=x
action z porteur=someone
)");
  EXPECT_EQ(proposed(small).program.aims.size(), 3u);
}

TEST(CarrierProposals, ReachWhatTryingEverythingReaches) {
  const testing::SmallContract small(R"(
plan
action a porteur= partenaires=x,y,z financeurs=x
action b porteur=x? partenaires=y
action c porteur= partenaires=x,z
action d porteur=z? partenaires=x
action e porteur=z
)");
  for (int most_new = 0; most_new <= 3; ++most_new) {
    CarrierLimits limits;
    limits.most_new = most_new;
    const CarrierProposals all = proposed(small, limits);
    const auto expected = testing::best_reached(all.program);
    ASSERT_TRUE(expected.has_value());
    EXPECT_EQ(all.points, expected->front()) << most_new;
  }
}

}  // namespace
}  // namespace maillage::planning
