// Partners joined by shared actions: weights, one-mode measures, layers.

#include "network/measures/projection.hpp"

#include <gtest/gtest.h>

#include "network/measures/projection_measures.hpp"
#include "network/measures/two_mode_measures.hpp"
#include "tests/support/davis.hpp"
#include "tests/support/drawn.hpp"

namespace maillage::measures {
namespace {

Pair pair_of(const Projection& projection, std::uint32_t a, std::uint32_t b) {
  for (const Pair& pair : pairs(projection)) {
    if (pair.a == a && pair.b == b) return pair;
  }
  return {};
}

algorithms::PathSums paths(const Projection& projection) {
  return algorithms::shortest_paths(projection.joined);
}

// Partner 0 shares an action with each other one; they share none among them.
TwoMode star() { return testing::drawn({"xxx", "x..", ".x.", "..x"}); }
TwoMode triad() { return testing::drawn({"x", "x", "x"}); }

TEST(ProjectionTest, EmptySingleAndIsolates) {
  EXPECT_EQ(project(testing::drawn({})).partners(), 0u);
  EXPECT_EQ(project(testing::drawn({"x"})).ties(), 0u);
  EXPECT_EQ(project(testing::drawn({"x.", ".x", ".."})).partners(), 3u);
  EXPECT_EQ(project(testing::drawn({"x.", ".x", ".."})).ties(), 0u);
}

TEST(ProjectionTest, WeightsOfAPair) {
  // Actions 0 (of two) and 1 (of three) are shared; the first partner has three, the second two.
  const Pair pair = pair_of(project(testing::drawn({"xxx", "xx.", ".x."})), 0, 1);
  EXPECT_EQ(pair.shared, 2u);
  EXPECT_DOUBLE_EQ(pair.jaccard, 2.0 / 3);
  EXPECT_DOUBLE_EQ(pair.newman, 1.0 + 1.0 / 2);
}

TEST(ProjectionTest, PairsAreSortedAndStandOnce) {
  const std::vector<Pair> found = pairs(project(star()));
  ASSERT_EQ(found.size(), 3u);
  for (std::uint32_t at = 0; at < 3; ++at) {
    EXPECT_EQ(found[at].a, 0u);
    EXPECT_EQ(found[at].b, at + 1);
  }
}

TEST(ProjectionTest, NewmanWeightsSumToActionsOfTwoPartnersOrMore) {
  const auto check = [](const TwoMode& network) {
    const Projection projection = project(network);
    for (std::size_t partner = 0; partner < network.partners(); ++partner) {
      double sum = 0, expected = 0;
      for (std::size_t at = projection.joined.first[partner];
           at < projection.joined.first[partner + 1]; ++at) {
        sum += projection.newman[at];
      }
      for (const auto action : network.actions_of[partner]) {
        expected += network.partners_of[action].size() > 1;
      }
      EXPECT_NEAR(sum, expected, 1e-12);
    }
  };
  testing::each_small_network(3, check);
  check(testing::davis());
}

TEST(ProjectionTest, Davis) {
  const Projection projection = project(testing::davis());
  EXPECT_NEAR(pair_of(projection, 0, 2).newman, 1.486880, 5e-7);
  EXPECT_NEAR(*density(projection), 0.908497, 5e-7);
}

TEST(ProjectionMeasuresTest, Density) {
  EXPECT_EQ(density(project(testing::drawn({}))), std::nullopt);
  EXPECT_EQ(density(project(testing::drawn({"x"}))), std::nullopt);
  EXPECT_EQ(density(project(testing::drawn({"x", "x"}))), 1.0);
  EXPECT_EQ(density(project(star())), 0.5);
}

TEST(ProjectionMeasuresTest, DegreeCentralization) {
  EXPECT_EQ(degree_centralization(project(testing::drawn({"x", "x"}))), std::nullopt);
  EXPECT_EQ(degree_centralization(project(star())), 1.0);
  EXPECT_EQ(degree_centralization(project(triad())), 0.0);
  EXPECT_EQ(degree_centralization(project(testing::drawn({".", ".", "."}))), 0.0);
  // A pair and an isolate: (0 + 0 + 1) / (2·1).
  EXPECT_EQ(degree_centralization(project(testing::drawn({"x", "x", "."}))), 0.5);
}

TEST(ProjectionMeasuresTest, Betweenness) {
  EXPECT_EQ(betweenness(paths(project(testing::drawn({"x", "x"})))).front(), std::nullopt);
  const auto values = betweenness(paths(project(star())));
  EXPECT_EQ(values, (std::vector<std::optional<double>>{1.0, 0.0, 0.0, 0.0}));
}

TEST(ProjectionMeasuresTest, BetweennessCentralization) {
  EXPECT_EQ(betweenness_centralization(paths(project(testing::drawn({})))), std::nullopt);
  EXPECT_EQ(betweenness_centralization(paths(project(testing::drawn({"x", "x"})))), std::nullopt);
  EXPECT_EQ(betweenness_centralization(paths(project(star()))), 1.0);
  EXPECT_EQ(betweenness_centralization(paths(project(triad()))), 0.0);
}

TEST(ProjectionMeasuresTest, CentralizationsAreSharesOnEverySmallNetwork) {
  testing::each_small_network(3, [](const TwoMode& network) {
    const Projection projection = project(network);
    for (const auto& value :
         {degree_centralization(projection), betweenness_centralization(paths(projection))}) {
      EXPECT_EQ(value.has_value(), network.partners() > 2);
      if (!value) continue;
      EXPECT_GE(*value, 0);
      EXPECT_LE(*value, 1);
    }
  });
}

TEST(StructuralHolesTest, IsolatesAreUndefined) {
  const auto holes = structural_holes(project(testing::drawn({"x", "x", "."})));
  EXPECT_EQ(holes[2].effective_size, std::nullopt);
  EXPECT_EQ(holes[2].constraint, std::nullopt);
}

TEST(StructuralHolesTest, OneContactConstrainsWholly) {
  const auto holes = structural_holes(project(testing::drawn({"x", "x"})));
  EXPECT_EQ(holes[0].effective_size, 1.0);
  EXPECT_EQ(holes[0].constraint, 1.0);
}

TEST(StructuralHolesTest, TheCentreOfAStarIsLeastConstrained) {
  const auto holes = structural_holes(project(star()));
  EXPECT_EQ(holes[0].effective_size, 3.0);
  EXPECT_DOUBLE_EQ(*holes[0].constraint, 1.0 / 3);
  EXPECT_EQ(holes[1].effective_size, 1.0);
  EXPECT_EQ(holes[1].constraint, 1.0);
}

TEST(StructuralHolesTest, ClosedTriad) {
  // Each contact: (1/2 + 1/2·1/2)².
  const auto holes = structural_holes(project(triad()));
  EXPECT_EQ(holes[0].effective_size, 1.0);
  EXPECT_EQ(holes[0].constraint, 1.125);
}

TEST(StructuralHolesTest, TriadWithATail) {
  // Partners 0, 1, 2 meet in one action; 2 meets 3 in another.
  const auto holes = structural_holes(project(testing::drawn({"x.", "x.", "xx", ".x"})));
  EXPECT_DOUBLE_EQ(*holes[2].effective_size, 3 - 2.0 / 3);
  // (1/3 + 1/3·1/2)² twice, and (1/3)².
  EXPECT_DOUBLE_EQ(*holes[2].constraint, 2.0 / 4 + 1.0 / 9);
  // Towards 1: (1/2 + 1/2·1/3)²; towards 2: (1/2 + 1/2·1/2)².
  EXPECT_DOUBLE_EQ(*holes[0].constraint, 4.0 / 9 + 9.0 / 16);
}

TEST(MultiplexityTest, CountsLayersThatJoinAPair) {
  const std::vector<Projection> layers = {project(testing::drawn({"x.", "xx", ".x"})),
                                          project(testing::drawn({"x", "x", "."}))};
  EXPECT_EQ(multiplexity(layers), (std::vector<Multiplex>{{0, 1, 2}, {1, 2, 1}}));
}

TEST(MultiplexityTest, NoLayerOrNoTie) {
  EXPECT_TRUE(multiplexity({}).empty());
  EXPECT_TRUE(multiplexity({project(testing::drawn({"x.", ".x"}))}).empty());
}

}  // namespace
}  // namespace maillage::measures
