// Closeness, betweenness and its centralization in partners × actions networks.

#include "network/measures/two_mode_paths.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "network/measures/random.hpp"
#include "tests/support/davis.hpp"
#include "tests/support/drawn.hpp"

namespace maillage::measures {
namespace {

using Values = std::vector<std::optional<double>>;

// `count` partners in a row, each tied to the next through `wide` actions.
TwoMode chain(std::uint32_t count, std::uint32_t wide) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (std::uint32_t partner = 0; partner + 1 < count; ++partner) {
    for (std::uint32_t action = 0; action < wide; ++action) {
      ties.emplace_back(partner, wide * partner + action);
      ties.emplace_back(partner + 1, wide * partner + action);
    }
  }
  return make_two_mode(count, wide * (count - 1), ties);
}

TEST(ClosenessTest, EmptyAndIsolated) {
  EXPECT_EQ(closeness(two_mode_paths(testing::drawn({})).partners), Values{});
  // 3 + 1 steps to all, were it tied to both at once; in 1 it reaches one vertex of the three others.
  for (const TwoModePaths& paths : {two_mode_paths(testing::drawn({"x.", ".."})),
                                    two_mode_paths(testing::drawn({"..", ".x"}))}) {
    const std::size_t isolated = paths.partners.sums.reached[0] == 0 ? 0 : 1;
    for (const ModePaths* mode : {&paths.partners, &paths.actions}) {
      EXPECT_EQ(closeness(*mode)[isolated], std::nullopt);
      EXPECT_EQ(closeness(*mode)[1 - isolated], 4.0 / 3);
    }
  }
}

TEST(ClosenessTest, PairIsOne) {
  const TwoModePaths paths = two_mode_paths(testing::drawn({"x"}));
  EXPECT_EQ(closeness(paths.partners), Values{1.0});
  EXPECT_EQ(closeness(paths.actions), Values{1.0});
}

TEST(ClosenessTest, Path) {
  const TwoModePaths paths = two_mode_paths(testing::drawn({"xx.", ".xx"}));
  EXPECT_EQ(closeness(paths.partners), (Values{5.0 / 7, 5.0 / 7}));
  // The middle action: 1 + 1 + 2 + 2; the ends: 1 + 2 + 3 + 4.
  EXPECT_EQ(closeness(paths.actions), (Values{6.0 / 10, 6.0 / 6, 6.0 / 10}));
}

TEST(ClosenessTest, CompleteIsOne) {
  const TwoModePaths paths = two_mode_paths(testing::drawn({"xxx", "xxx"}));
  EXPECT_EQ(closeness(paths.partners), (Values{1.0, 1.0}));
  EXPECT_EQ(closeness(paths.actions), (Values{1.0, 1.0, 1.0}));
}

TEST(ClosenessTest, PairApartFromTheRestMayPassOne) {
  // (2 + 2) / 1 times the one vertex in three that it reaches.
  const TwoModePaths paths = two_mode_paths(testing::drawn({"x.", ".x"}));
  EXPECT_DOUBLE_EQ(*closeness(paths.partners)[0], 4.0 / 3);
}

TEST(ClosenessTest, StaysUnderItsBoundOnEverySmallNetwork) {
  testing::each_small_network(3, [](const TwoMode& network) {
    const ModePaths paths = two_mode_paths(network).partners;
    const double others = static_cast<double>(paths.own + paths.other - 1);
    for (const auto& value : closeness(paths)) {
      if (!value) continue;
      EXPECT_GT(*value, 0);
      EXPECT_LE(*value, 1 + static_cast<double>(paths.own - 1) / others + 1e-12);
    }
  });
}

TEST(ClosenessTest, Davis) {
  EXPECT_NEAR(*closeness(two_mode_paths(testing::davis()).partners)[0], 0.8, 5e-7);
}

TEST(BetweennessTest, UndefinedWhereNobodyCanBeBetween) {
  EXPECT_EQ(betweenness(two_mode_paths(testing::drawn({})).partners), Values{});
  EXPECT_EQ(betweenness(two_mode_paths(testing::drawn({""})).partners), Values{std::nullopt});
  EXPECT_EQ(betweenness(two_mode_paths(testing::drawn({"x"})).partners), Values{std::nullopt});
}

TEST(BetweennessTest, LargestValues) {
  EXPECT_EQ(largest_betweenness(0, 3), std::nullopt);
  EXPECT_EQ(largest_betweenness(3, 0), std::nullopt);
  EXPECT_EQ(largest_betweenness(1, 1), 0.0);
  EXPECT_EQ(largest_betweenness(1, 3), 3.0);
  EXPECT_EQ(largest_betweenness(2, 3), 5.0);
  EXPECT_EQ(largest_betweenness(3, 2), 4.0);
}

TEST(BetweennessTest, Path) {
  const TwoModePaths paths = two_mode_paths(testing::drawn({"xx.", ".xx"}));
  EXPECT_EQ(betweenness(paths.partners), (Values{3.0 / 5, 3.0 / 5}));
  EXPECT_EQ(betweenness(paths.actions), (Values{0.0, 1.0, 0.0}));
}

TEST(BetweennessTest, StarIsOne) {
  EXPECT_EQ(betweenness(two_mode_paths(testing::drawn({"xxx"})).partners), Values{1.0});
  EXPECT_EQ(betweenness(two_mode_paths(testing::drawn({"xxx", "x..", "x.."})).partners)[1], 0.0);
}

TEST(BetweennessTest, CompleteIsShared) {
  // Three pairs of actions, each through two partners: 1.5 of 5.
  EXPECT_EQ(betweenness(two_mode_paths(testing::drawn({"xxx", "xxx"})).partners),
            (Values{0.3, 0.3}));
}

TEST(BetweennessTest, IsolatesAreZero) {
  EXPECT_EQ(betweenness(two_mode_paths(testing::drawn({"xx", ".."})).partners)[1], 0.0);
}

TEST(BetweennessTest, Davis) {
  const TwoModePaths paths = two_mode_paths(testing::davis());
  EXPECT_NEAR(*betweenness(paths.partners)[0], 0.096585, 5e-7);
  EXPECT_NEAR(*betweenness(paths.actions)[7], 0.243819, 5e-7);
}

TEST(BetweennessTest, SumsToTheInnerVerticesOfShortestPaths) {
  // Each pair in reach has dist − 1 vertices on each of its shortest paths.
  testing::each_small_network(3, [](const TwoMode& network) {
    const TwoModePaths paths = two_mode_paths(network);
    double between = 0, inner = 0;
    for (const ModePaths* mode : {&paths.partners, &paths.actions}) {
      for (std::size_t vertex = 0; vertex < mode->own; ++vertex) {
        between += mode->sums.betweenness[vertex];
        inner += static_cast<double>(mode->sums.distance_sum[vertex] - mode->sums.reached[vertex]);
      }
    }
    EXPECT_NEAR(between, inner / 2, 1e-12);
  });
}

TEST(BetweennessTest, TooManyShortestPathsAreUndefined) {
  EXPECT_NE(betweenness(two_mode_paths(chain(900, 2)).partners)[1], std::nullopt);
  const TwoModePaths paths = two_mode_paths(chain(1100, 2));
  EXPECT_EQ(betweenness(paths.partners)[1], std::nullopt);
  EXPECT_EQ(betweenness_centralization(paths.partners), std::nullopt);
  EXPECT_NE(closeness(paths.partners)[1], std::nullopt);
}

TEST(BetweennessTest, IsTheSameToTheLastBitForEachNumberOfThreads) {
  Random random{7};
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (int tie = 0; tie < 600; ++tie) {
    const std::uint32_t partner = random.below(100);
    ties.emplace_back(partner, random.below(200));
  }
  const TwoMode network = make_two_mode(100, 200, ties);
  const TwoModePaths one = two_mode_paths(network, 1);
  for (const unsigned threads : {0u, 2u, 3u, 40u}) {
    const TwoModePaths many = two_mode_paths(network, threads);
    EXPECT_EQ(one.partners.sums.betweenness, many.partners.sums.betweenness);
    EXPECT_EQ(one.actions.sums.betweenness, many.actions.sums.betweenness);
    EXPECT_EQ(one.actions.sums.distance_sum, many.actions.sums.distance_sum);
  }
}

TEST(BetweennessCentralizationTest, UndefinedWithoutTwoOrWhereNobodyCanBeBetween) {
  EXPECT_EQ(betweenness_centralization(two_mode_paths(testing::drawn({})).partners), std::nullopt);
  EXPECT_EQ(betweenness_centralization(two_mode_paths(testing::drawn({"xx"})).partners),
            std::nullopt);
  EXPECT_EQ(betweenness_centralization(two_mode_paths(testing::drawn({"x", "x"})).partners),
            std::nullopt);
}

TEST(BetweennessCentralizationTest, PathIsZeroForItsPartnersAndOneForItsActions) {
  const TwoModePaths paths = two_mode_paths(testing::drawn({"xx.", ".xx"}));
  EXPECT_EQ(betweenness_centralization(paths.partners), 0.0);
  EXPECT_EQ(betweenness_centralization(paths.actions), 1.0);
}

TEST(BetweennessCentralizationTest, StarIsOneAndCompleteZero) {
  const TwoMode star = testing::drawn({"xxx", "x..", ".x.", "..x"});
  EXPECT_EQ(betweenness_centralization(two_mode_paths(star).partners), 1.0);
  const TwoMode complete = testing::drawn({"xxx", "xxx"});
  EXPECT_EQ(betweenness_centralization(two_mode_paths(complete).partners), 0.0);
}

TEST(BetweennessCentralizationTest, Davis) {
  const TwoModePaths paths = two_mode_paths(testing::davis());
  EXPECT_NEAR(*betweenness_centralization(paths.partners), 0.081405, 5e-7);
  EXPECT_NEAR(*betweenness_centralization(paths.actions), 0.202160, 5e-7);
}

TEST(BetweennessCentralizationTest, IsAShareAndReachesOneOnEverySmallSize) {
  for (std::uint32_t partners = 2; partners <= 4; ++partners) {
    for (std::uint32_t actions = 1; actions <= 3; ++actions) {
      double highest = 0, largest = 0;
      for (std::uint32_t code = 0; code < 1u << (partners * actions); ++code) {
        const ModePaths paths =
            two_mode_paths(testing::enumerated(partners, actions, code)).partners;
        for (const double value : paths.sums.betweenness) largest = std::max(largest, value);
        const auto value = betweenness_centralization(paths);
        if (!value) continue;
        EXPECT_GE(*value, 0);
        EXPECT_LE(*value, 1 + 1e-12);
        highest = std::max(highest, *value);
      }
      EXPECT_NEAR(largest, *largest_betweenness(partners, actions), 1e-12);
      if (largest > 0) {
        EXPECT_NEAR(highest, 1, 1e-12);
      }
    }
  }
}

}  // namespace
}  // namespace maillage::measures
