#include "network/collaboration/governance_gaps.hpp"

#include <gtest/gtest.h>

#include "network/measures/random.hpp"
#include "tests/support/drawn.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::collaboration {
namespace {

using testing::SmallContract;

model::Adjacency joined_by(std::uint32_t count,
                           const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs) {
  std::vector<std::vector<std::uint32_t>> rows(count);
  for (const auto& [a, b] : pairs) {
    rows[a].push_back(b);
    rows[b].push_back(a);
  }
  model::Adjacency joined;
  for (auto& row : rows) {
    std::sort(row.begin(), row.end());
    joined.neighbours.insert(joined.neighbours.end(), row.begin(), row.end());
    joined.first.push_back(joined.neighbours.size());
  }
  return joined;
}

// The example of motifr: 1–2, 1–3, 1–4, 1–5, 1–6, 4–5, 4–6, the ones 1, 2, 3 and the twos 4, 5, 6.
TEST(MotifCounts, TheExampleOfMotifr) {
  const MotifCounts counts =
      motif_counts(testing::drawn({"xxx", "...", "..."}), joined_by(3, {{0, 1}, {0, 2}}));
  EXPECT_EQ(counts.open[0], 2u);
  EXPECT_EQ(counts.open[1], 0u);
  EXPECT_EQ(counts.open[2], 1u);
  EXPECT_EQ(counts.closed[0], 4u);
  EXPECT_EQ(counts.closed[1], 0u);
  EXPECT_EQ(counts.closed[2], 2u);
}

TEST(MotifCounts, NothingInAnEmptyNetwork) {
  const MotifCounts counts = motif_counts(measures::make_two_mode(2, 0, {}), model::Adjacency{});
  EXPECT_EQ(counts.open[0] + counts.closed[0], 0u);
}

TEST(MotifCounts, AreThoseOfAllTriples) {
  measures::Random random{7};
  for (int round = 0; round < 50; ++round) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ties, pairs;
    for (int i = 0; i < 12; ++i) ties.emplace_back(random.below(5), random.below(6));
    const measures::TwoMode network = measures::make_two_mode(5, 6, ties);
    bool is_joined[6][6] = {};
    for (std::uint32_t a = 0; a < 6; ++a) {
      for (std::uint32_t b = a + 1; b < 6; ++b) {
        if (random.below(2) == 0) continue;
        pairs.emplace_back(a, b);
        is_joined[a][b] = true;
      }
    }
    MotifCounts expected;
    for (const auto& row : network.actions_of) {
      const auto tied = [&](std::uint32_t vertex) {
        return std::find(row.begin(), row.end(), vertex) != row.end();
      };
      for (std::uint32_t a = 0; a < 6; ++a) {
        for (std::uint32_t b = a + 1; b < 6; ++b) {
          ++(is_joined[a][b] ? expected.closed : expected.open)[tied(a) + tied(b)];
        }
      }
    }
    const MotifCounts counts = motif_counts(network, joined_by(6, pairs));
    for (int ends = 0; ends < 3; ++ends) {
      EXPECT_EQ(counts.open[ends], expected.open[ends]);
      EXPECT_EQ(counts.closed[ends], expected.closed[ends]);
    }
  }
}

// Organisations on one objective that act together, sit together, neither, and one that is a service
// of another.
TEST(GovernanceGaps, AreCountedAsTheyAreListed) {
  const testing::SmallContract small(R"(
axe 1
objectif o axe=1
objectif p axe=1
partenaire s parent=a
instance copil niveau=strategique membres=a,d
plan
action x objectif=o porteur=a partenaires=b
action y objectif=o porteur=c partenaires=d,s
action z objectif=p porteur=b partenaires=c
)");
  const model::Graph graph = model::build_graph(small.contract, model::Scope{});
  const GovernanceGaps listed = governance_gaps(small.contract, graph);
  const GapCounts counts = count_gaps(small.contract, graph);
  EXPECT_EQ(listed.organisation_pairs.size(), 9u);  // of ten, less a with its service
  EXPECT_EQ(counts.collaborative, 3u);              // a–c, b–d, b–s
  EXPECT_EQ(counts.collaborative, listed.collaborative_gaps());
  EXPECT_EQ(counts.integrative, listed.integrative_gaps());
}

GovernanceGaps of(const testing::SmallContract& small) {
  return governance_gaps(small.contract, model::build_graph(small.contract, model::Scope{}));
}

const char* const outline = R"(
axe 1
objectif 1 axe=1
objectif 2 axe=1
objectif 1.1 parent=1
objectif 1.2 parent=1
objectif 1.3 parent=1
objectif 2.1 parent=2
)";

TEST(GovernanceGaps, AreUndefinedWhereNoObjectiveIsWorkedOn) {
  const GovernanceGaps none = of(testing::SmallContract("plan\naction a porteur=x,y\n"));
  EXPECT_EQ(none.integrative_gaps(), std::nullopt);
  EXPECT_EQ(none.collaborative_gaps(), std::nullopt);
}

TEST(GovernanceGaps, SiblingsThatNobodyWorksOnBothOfAreAGap) {
  const testing::SmallContract small(std::string(outline) + R"(
plan
action a objectif=1.1 porteur=x
action b objectif=1.2 porteur=x partenaires=y
action c objectif=1.3 porteur=z
action d objectif=2.1 porteur=w
)");
  const GovernanceGaps gaps = of(small);
  ASSERT_EQ(gaps.objective_pairs.size(), 3u);  // 2.1 has no sibling
  EXPECT_EQ(gaps.objective_pairs[0].bridges, std::vector<text::PartnerId>{small.partner("x")});
  EXPECT_EQ(gaps.objective_pairs[0].why, Interdependence::siblings);
  EXPECT_EQ(gaps.integrative_gaps(), 2u);  // 1.1–1.3, 1.2–1.3
}

TEST(GovernanceGaps, DeclaredObjectivesHangTogetherToo) {
  const testing::SmallContract small(std::string(outline) + R"(
objectif 2.2 parent=2 lie=1.1
plan
action a objectif=1.1 porteur=x
action b objectif=2.2 porteur=y
)");
  const GovernanceGaps gaps = of(small);
  ASSERT_EQ(gaps.objective_pairs.size(), 1u);
  EXPECT_EQ(gaps.objective_pairs[0].why, Interdependence::declared);
  EXPECT_TRUE(gaps.objective_pairs[0].is_gap());
  EXPECT_EQ(gaps.pairs_unworked, 3u);  // 1.1 with 1.2 and 1.3, 2.2 with 2.1
}

TEST(GovernanceGaps, AbandonedActionsAndCollectiveNamesBridgeNothing) {
  const testing::SmallContract small(std::string(outline) + R"(
partenaire tous regroupe=x,y
plan
action a objectif=1.1 porteur=x partenaires=tous
action b objectif=1.2 porteur=y partenaires=tous
action c objectif=1.2 porteur=x etat=abandonne
)");
  EXPECT_EQ(of(small).integrative_gaps(), 1u);
}

TEST(GovernanceGaps, OrganisationsOnOneObjectiveMeetInAnActionOrABody) {
  const testing::SmallContract small(std::string(outline) + R"(
partenaire mds parent=cd
instance groupe membres=a,c
plan
action p objectif=1.1 porteur=a partenaires=b
action q objectif=1.1 porteur=c
action r objectif=1.1 porteur=mds
action s objectif=1.1 porteur=cd
)");
  const GovernanceGaps gaps = of(small);
  const auto find = [&](const char* a, const char* b) {
    const auto pair = std::minmax({small.partner(a), small.partner(b)});
    return *std::find_if(
        gaps.organisation_pairs.begin(), gaps.organisation_pairs.end(),
        [&](const WorkingPair& each) { return each.a == pair.first && each.b == pair.second; });
  };
  EXPECT_EQ(gaps.organisation_pairs.size(), 9u);  // of five, but mds with its parent
  EXPECT_TRUE(find("a", "b").acts_together);
  EXPECT_TRUE(find("a", "c").sits_together);
  EXPECT_TRUE(find("b", "c").is_gap());
  EXPECT_EQ(gaps.collaborative_gaps(), 7u);
}

}  // namespace
}  // namespace maillage::collaboration
