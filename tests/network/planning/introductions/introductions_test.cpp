#include "network/planning/introductions/introductions.hpp"

#include <gtest/gtest.h>

#include "network/measures/random.hpp"
#include "src/solvers/integer_solver.hpp"
#include "tests/support/brute_force.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::planning::introductions {
namespace {

using testing::SmallContract;

const char* const outline = R"(
axe 1
objectif 1 axe=1
objectif 1.1 parent=1
objectif 1.2 parent=1
objectif 1.3 parent=1
)";

struct Proposed {
  explicit Proposed(const std::string& text)
      : small(outline + text),
        graph(model::build_graph(small.contract, model::Scope{})),
        gaps(collaboration::governance_gaps(small.contract, graph)),
        introductions(
            propose_introductions(small.contract, graph, gaps, solvers::integer_solver())),
        seating(propose_seating(small.contract, graph, gaps, solvers::integer_solver())) {}
  testing::SmallContract small;
  model::Graph graph;
  collaboration::GovernanceGaps gaps;
  Introductions introductions;
  Seating seating;
};

TEST(Introductions, NoneWhereThereIsNoGap) {
  const Proposed made("plan\naction a objectif=1.1 porteur=x\naction b objectif=1.2 porteur=x\n");
  EXPECT_EQ(made.introductions.gaps, 0u);
  EXPECT_TRUE(made.introductions.pairs.empty());
  EXPECT_EQ(made.introductions.state, SolveState::optimal);
}

TEST(Introductions, OnePairMayCloseTwoGaps) {
  // 1.1–1.3 and 1.2–1.3 are gaps: x works on 1.1 and 1.2, so x with z closes both.
  const Proposed made(R"(
plan
action a objectif=1.1 porteur=x partenaires=u
action b objectif=1.2 porteur=x partenaires=y
action c objectif=1.3 porteur=z
)");
  EXPECT_EQ(made.introductions.gaps, 2u);
  ASSERT_EQ(made.introductions.pairs.size(), 1u);
  const Introduction& pair = made.introductions.pairs[0];
  EXPECT_EQ(pair.a, made.small.partner("x"));
  EXPECT_EQ(pair.b, made.small.partner("z"));
  EXPECT_EQ(pair.closes.size(), 2u);
  EXPECT_EQ(pair.otherwise, 2u);  // u–z and y–z instead
  EXPECT_EQ(pair.instead.size(), 2u);
}

TEST(Introductions, AmongEqualOnesTheBodyThatIsThereDecides) {
  const Proposed made(R"(
instance copil membres=u,z
instance groupe objectifs=1.1 membres=u,z
plan
action a objectif=1.1 porteur=x partenaires=u
action c objectif=1.3 porteur=z
)");
  ASSERT_EQ(made.introductions.pairs.size(), 1u);
  const Introduction& pair = made.introductions.pairs[0];
  EXPECT_EQ(pair.a, made.small.partner("u"));
  EXPECT_EQ(pair.where, made.small.instance("groupe"));  // it follows one of the two
  EXPECT_TRUE(pair.to_seat.empty());
}

TEST(Introductions, ABodyWithTheObjectivesInItsRemitComesBeforeASeatLess) {
  // u and z sit together where 1.1 and 1.3 are nobody's matter; `groupe` follows 1.1, and z is not in it.
  const Proposed made(R"(
instance ailleurs membres=u,z objectifs=1.2
instance groupe objectifs=1.1 membres=u
plan
action a objectif=1.1 porteur=u
action c objectif=1.3 porteur=z
)");
  ASSERT_EQ(made.introductions.pairs.size(), 1u);
  const Introduction& pair = made.introductions.pairs[0];
  EXPECT_EQ(pair.where, made.small.instance("groupe"));
  EXPECT_EQ(pair.to_seat, std::vector<text::PartnerId>{made.small.partner("z")});
  EXPECT_TRUE(pair.off_remit.empty());
}

TEST(Introductions, AMandateInGeneralIsOne) {
  const Proposed made(R"(
instance ailleurs membres=u,z objectifs=1.2
instance copil membres=u,z suit=tout
plan
action a objectif=1.1 porteur=u
action c objectif=1.3 porteur=z
)");
  ASSERT_EQ(made.introductions.pairs.size(), 1u);
  EXPECT_EQ(made.introductions.pairs[0].where, made.small.instance("copil"));
  EXPECT_TRUE(made.introductions.pairs[0].off_remit.empty());
}

TEST(Introductions, ABodyOffItsRemitIsSaidToBe) {
  const Proposed made(R"(
instance ailleurs membres=u,z objectifs=1.2
plan
action a objectif=1.1 porteur=u
action c objectif=1.3 porteur=z
)");
  ASSERT_EQ(made.introductions.pairs.size(), 1u);
  EXPECT_EQ(made.introductions.pairs[0].where, made.small.instance("ailleurs"));
  EXPECT_EQ(made.introductions.pairs[0].off_remit, made.introductions.pairs[0].closes);
}

TEST(Introductions, APairOnARemitComesBeforeAPairThatSitsTogether) {
  // x–z closes the gap too and sits together already, but off the remit; u–z meets where it belongs.
  const Proposed made(R"(
instance ailleurs membres=x,z objectifs=1.2
instance groupe objectifs=1.1 membres=u
plan
action a objectif=1.1 porteur=x partenaires=u
action c objectif=1.3 porteur=z
)");
  ASSERT_EQ(made.introductions.pairs.size(), 1u);
  EXPECT_EQ(made.introductions.pairs[0].where, made.small.instance("groupe"));
  EXPECT_EQ(made.introductions.pairs[0].b, made.small.partner("u"));
}

TEST(Introductions, NeverMoreForTheSakeOfARemit) {
  // x–z closes both gaps, off any remit; u–z and y–z would meet where they belong.
  const Proposed made(R"(
instance ailleurs membres=x,z
instance un objectifs=1.1 membres=u,z
instance deux objectifs=1.2 membres=y,z
plan
action a objectif=1.1 porteur=x partenaires=u
action b objectif=1.2 porteur=x partenaires=y
action c objectif=1.3 porteur=z
)");
  ASSERT_EQ(made.introductions.pairs.size(), 1u);
  EXPECT_EQ(made.introductions.pairs[0].a, made.small.partner("x"));
}

TEST(Introductions, AnOrganisationIsNotIntroducedToItsOwnService) {
  const Proposed made(R"(
partenaire mds parent=cd
plan
action a objectif=1.1 porteur=mds
action c objectif=1.3 porteur=cd
)");
  EXPECT_EQ(made.introductions.gaps, 1u);
  EXPECT_EQ(made.introductions.within_family, 1u);
  EXPECT_TRUE(made.introductions.pairs.empty());
}

// Cover by pairs, tried out: the fewest pairs of organisations on either side of every gap.
TEST(Introductions, AreTheFewestOnAnyContract) {
  measures::Random random{19};
  for (int round = 0; round < 12; ++round) {
    std::string text = "plan\n";
    for (int action = 0; action < 5; ++action) {
      text += "action n" + std::to_string(action) + " objectif=1." +
              std::to_string(1 + random.below(3)) + " porteur=o" + std::to_string(random.below(5)) +
              " partenaires=o" + std::to_string(random.below(5)) + "\n";
    }
    const Proposed made(text);
    std::vector<std::pair<text::PartnerId, text::PartnerId>> pairs;
    for (const text::PartnerId a : made.graph.partners) {
      for (const text::PartnerId b : made.graph.partners) {
        if (a < b) pairs.emplace_back(a, b);
      }
    }
    std::size_t fewest = 99;
    for (std::uint32_t choice = 0; choice < 1u << pairs.size(); ++choice) {
      const auto works = [&](text::PartnerId partner, text::ObjectiveId objective) {
        const auto& on = made.gaps.on[objective.value];
        return std::find(on.begin(), on.end(), partner) != on.end();
      };
      std::size_t taken = 0;
      std::vector<char> closed(made.gaps.objective_pairs.size(), 0);
      for (std::size_t at = 0; at < pairs.size(); ++at) {
        if ((choice >> at & 1u) == 0) continue;
        ++taken;
        const auto [a, b] = pairs[at];
        for (std::size_t gap = 0; gap < closed.size(); ++gap) {
          const collaboration::ObjectivePair& pair = made.gaps.objective_pairs[gap];
          if ((works(a, pair.a) && works(b, pair.b)) || (works(b, pair.a) && works(a, pair.b))) {
            closed[gap] = 1;
          }
        }
      }
      bool all = true;
      for (std::size_t gap = 0; gap < closed.size(); ++gap) {
        all = all && (closed[gap] != 0 || !made.gaps.objective_pairs[gap].is_gap());
      }
      if (all) fewest = std::min(fewest, taken);
    }
    EXPECT_EQ(made.introductions.pairs.size(), fewest) << text;
  }
}

TEST(Introductions, AreTheBestOfTheirProgram) {
  const Proposed made(R"(
instance g objectifs=1.1 membres=a,b
instance h membres=c,a
plan
action p objectif=1.1 porteur=a
action q objectif=1.2 porteur=b
action r objectif=1.3 porteur=c partenaires=d
)");
  const auto best = testing::best_reached(made.introductions.program);
  ASSERT_TRUE(best);
  std::int64_t off = 0, seats = 0;
  for (const Introduction& pair : made.introductions.pairs) {
    off += static_cast<std::int64_t>(pair.where ? pair.off_remit.size() : pair.closes.size());
    seats += static_cast<std::int64_t>(pair.to_seat.size());
  }
  ASSERT_GE(best->size(), 3u);
  EXPECT_EQ((*best)[0], static_cast<std::int64_t>(made.introductions.pairs.size()));
  EXPECT_EQ((*best)[1], off);
  EXPECT_EQ((*best)[2], seats);
}

TEST(Seating, TheFewestSeatsOnBodiesThatFollowTheObjective) {
  const Proposed made(R"(
instance groupe objectifs=1.1 membres=a
plan
action p objectif=1.1 porteur=a
action q objectif=1.1 porteur=b
action r objectif=1.3 porteur=c
action s objectif=1.3 porteur=d
)");
  EXPECT_EQ(made.seating.gaps, 2u);          // a–b, c–d
  EXPECT_EQ(made.seating.without_body, 1u);  // nothing follows 1.3
  ASSERT_EQ(made.seating.seats.size(), 1u);
  EXPECT_EQ(made.seating.seats[0].partner, made.small.partner("b"));
  EXPECT_EQ(made.seating.seats[0].instance, made.small.instance("groupe"));
  EXPECT_EQ(made.seating.seats[0].meets, std::vector<text::PartnerId>{made.small.partner("a")});
}

TEST(Seating, WhomOneMeetsIsOfTheBodysRemit) {
  // c is to meet b on the group, and a on the other: that a sits on the group too is not what it is for.
  const Proposed made(R"(
instance groupe objectifs=1.1 membres=a,b
instance autre objectifs=1.3 membres=a
plan
action p objectif=1.1 porteur=b
action q objectif=1.1 porteur=c
action r objectif=1.3 porteur=a
action s objectif=1.3 porteur=c
)");
  ASSERT_EQ(made.seating.seats.size(), 2u);
  EXPECT_EQ(made.seating.seats[0].meets, std::vector<text::PartnerId>{made.small.partner("b")});
  EXPECT_EQ(made.seating.seats[1].meets, std::vector<text::PartnerId>{made.small.partner("a")});
}

TEST(Seating, IsTheBestOfItsProgram) {
  const Proposed made(R"(
instance g objectifs=1.1 membres=a
instance h objectifs=1 membres=b
plan
action p objectif=1.1 porteur=a
action q objectif=1.1 porteur=b
action r objectif=1.1 porteur=c
)");
  const auto best = testing::best_reached(made.seating.program);
  ASSERT_TRUE(best);
  EXPECT_EQ(made.seating.seats.size(), static_cast<std::size_t>(best->front()));
}

}  // namespace
}  // namespace maillage::planning::introductions
