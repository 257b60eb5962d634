// Groups of organisations that act among themselves.

#include "network/measures/communities.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/support/drawn.hpp"

namespace maillage {
namespace {

using Groups = std::vector<std::vector<std::uint32_t>>;

Communities of(std::initializer_list<std::string_view> rows) {
  return communities(project(drawn(rows)));
}

// Each pair is an action of two.
Communities of_pairs(std::size_t partners,
                     const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (std::uint32_t i = 0; i < pairs.size(); ++i) {
    ties.emplace_back(pairs[i].first, i);
    ties.emplace_back(pairs[i].second, i);
  }
  return communities(project(make_two_mode(partners, pairs.size(), ties)));
}

TEST(CommunitiesTest, WhereNobodyIsJoinedThereAreNone) {
  const Communities found = of({"x.", ".x"});
  EXPECT_TRUE(found.groups.empty());
  EXPECT_FALSE(found.modularity.has_value());
}

TEST(CommunitiesTest, OnePairIsOneGroupOfNoModularity) {
  const Communities found = of({"x", "x"});
  EXPECT_EQ(found.groups, (Groups{{0, 1}}));
  EXPECT_DOUBLE_EQ(found.modularity.value_or(9), 0.0);
}

TEST(CommunitiesTest, IsolatedPartnersAreInNoGroup) {
  EXPECT_EQ(of({"x.", "..", "x."}).groups, (Groups{{0, 2}}));
}

// Two triangles and a bridge: 7 ties; within 3 and 3, ends 7 and 7 of 14: 6/7 − 1/2.
TEST(CommunitiesTest, TwoTrianglesJoinedByABridge) {
  const Communities found = of_pairs(6, {{0, 1}, {0, 2}, {1, 2}, {3, 4}, {3, 5}, {4, 5}, {2, 3}});
  EXPECT_EQ(found.groups, (Groups{{0, 1, 2}, {3, 4, 5}}));
  EXPECT_NEAR(found.modularity.value_or(9), 6.0 / 7 - 0.5, 1e-12);
}

// A path of four: the tie of three shared actions holds the middle together.
TEST(CommunitiesTest, SharesWeigh) {
  const Communities found = of_pairs(4, {{0, 1}, {1, 2}, {1, 2}, {1, 2}, {2, 3}});
  ASSERT_FALSE(found.groups.empty());
  const auto& first = found.groups.front();
  EXPECT_NE(std::find(first.begin(), first.end(), 1), first.end());
  EXPECT_NE(std::find(first.begin(), first.end(), 2), first.end());
}

// Zachary 1977, the karate club: Newman 2004 gives 0.381 for this way of merging.
TEST(CommunitiesTest, KarateClub) {
  const std::vector<std::vector<std::uint32_t>> later = {
      {1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31},
      {2, 3, 7, 13, 17, 19, 21, 30},
      {3, 7, 8, 9, 13, 27, 28, 32},
      {7, 12, 13},
      {6, 10},
      {6, 10, 16},
      {16},
      {},
      {30, 32, 33},
      {33},
      {},
      {},
      {},
      {33},
      {32, 33},
      {32, 33},
      {},
      {},
      {32, 33},
      {33},
      {32, 33},
      {},
      {32, 33},
      {25, 27, 29, 32, 33},
      {25, 27, 31},
      {31},
      {29, 33},
      {33},
      {31, 33},
      {32, 33},
      {32, 33},
      {32, 33},
      {33}};
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (std::uint32_t a = 0; a < later.size(); ++a) {
    for (std::uint32_t b : later[a]) pairs.emplace_back(a, b);
  }
  ASSERT_EQ(pairs.size(), 78u);
  const Communities found = of_pairs(34, pairs);
  EXPECT_EQ(found.groups.size(), 3u);
  EXPECT_NEAR(found.modularity.value_or(9), 0.381, 0.0005);
}

}  // namespace
}  // namespace maillage
