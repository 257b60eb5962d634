// E–I index, its permutation test, and the generator behind it.

#include "network/measures/ei_index.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "network/measures/random.hpp"
#include "tests/support/davis.hpp"
#include "tests/support/drawn.hpp"

namespace maillage::measures {
namespace {

// Joined in a row: 0 – 1 – 2 – 3.
Projection row() { return project(testing::drawn({"x..", "xx.", ".xx", "..x"})); }

TEST(RandomTest, GivesThePublishedSequence) {
  Random random{1234567};
  EXPECT_EQ(random.next(), 6457827717110365317u);
  EXPECT_EQ(random.next(), 3203168211198807973u);
  EXPECT_EQ(random.next(), 9817491932198370423u);
}

TEST(RandomTest, BelowStaysBelowAndReachesEachValue) {
  Random random{3};
  std::vector<int> drawn_values(7, 0);
  for (int draw = 0; draw < 7000; ++draw) ++drawn_values.at(random.below(7));
  for (const int count : drawn_values) EXPECT_NEAR(count, 1000, 150);
  EXPECT_EQ(random.below(1), 0u);
}

TEST(RandomTest, ShuffleKeepsElementsAndMakesEachOrder) {
  Random random{5};
  std::vector<int> count(24, 0);
  for (int draw = 0; draw < 24000; ++draw) {
    std::vector<int> order = {0, 1, 2, 3};
    shuffle(order, random);
    int rank = 0;
    std::vector<int> other = {0, 1, 2, 3};
    while (other != order && std::next_permutation(other.begin(), other.end())) ++rank;
    ++count.at(static_cast<std::size_t>(rank));
  }
  for (const int each : count) EXPECT_NEAR(each, 1000, 160);
}

TEST(EiIndexTest, UndefinedWithoutTie) {
  const EiIndex index = ei_index(project(testing::drawn({"x.", ".x"})), {0, 1});
  EXPECT_EQ(index.observed, std::nullopt);
  EXPECT_EQ(index.expected, std::nullopt);
  EXPECT_EQ(index.permuted_mean, std::nullopt);
  EXPECT_EQ(index.p_value, std::nullopt);
  EXPECT_EQ(ei_index(project(testing::drawn({})), {}).observed, std::nullopt);
}

TEST(EiIndexTest, AllWithinAndAllAcross) {
  const Projection pair = project(testing::drawn({"x", "x"}));
  EXPECT_EQ(ei_index(pair, {4, 4}).observed, -1.0);
  EXPECT_EQ(ei_index(pair, {4, 9}).observed, 1.0);
}

TEST(EiIndexTest, CountsPairsAcrossAndWithin) {
  const EiIndex index = ei_index(row(), {0, 0, 1, 1});
  EXPECT_EQ(index.external, 1u);
  EXPECT_EQ(index.internal, 2u);
  EXPECT_DOUBLE_EQ(*index.observed, -1.0 / 3);
}

TEST(EiIndexTest, ExpectedIsTheMeanOverAllDeals) {
  // Two groups of two: 4 of 6 pairs are across; 2·4/6 − 1.
  EXPECT_DOUBLE_EQ(*ei_index(row(), {0, 0, 1, 1}).expected, 1.0 / 3);
}

TEST(EiIndexTest, PValueNearsTheExactOne) {
  // Of the three ways to part the row in two pairs, 1, 2 and 3 ties are across; the mean is 2, and
  // 1 and 3 are as far from it as the one observed.
  EXPECT_NEAR(*ei_index(row(), {0, 0, 1, 1}).p_value, 2.0 / 3, 0.02);
  EXPECT_EQ(ei_index(row(), {0, 1, 1, 0}).p_value, 1.0);
}

TEST(EiIndexTest, TheSmallestPValueIsNotZero) {
  // Two cliques of eight, each a group: no deal drawn is as far from the mean.
  const Projection cliques =
      project(testing::drawn({"x.", "x.", "x.", "x.", "x.", "x.", "x.", "x.",  //
                              ".x", ".x", ".x", ".x", ".x", ".x", ".x", ".x"}));
  const EiIndex index =
      ei_index(cliques, {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1}, {99, 2});
  EXPECT_EQ(index.observed, -1.0);
  EXPECT_DOUBLE_EQ(*index.p_value, 1.0 / 100);
}

TEST(EiIndexTest, SameSeedSameResultOnEachPlatform) {
  std::vector<std::uint32_t> groups(18);
  for (std::uint32_t woman = 0; woman < 18; ++woman) groups[woman] = woman % 3;
  const Projection projection = project(testing::davis());
  const EiIndex index = ei_index(projection, groups);
  EXPECT_DOUBLE_EQ(*index.p_value, 7181.0 / 10001);
  EXPECT_DOUBLE_EQ(*index.permuted_mean, 2 * 981119.0 / (10000.0 * 139) - 1);
  EXPECT_NEAR(*index.permuted_mean, *index.expected, 0.002);
  EXPECT_NE(*ei_index(projection, groups, {10000, 2}).permuted_mean, *index.permuted_mean);
}

TEST(EiIndexTest, WithoutPermutationOnlyTheMeanIsUndefined) {
  const EiIndex index = ei_index(row(), {0, 0, 1, 1}, {0, 1});
  EXPECT_EQ(index.permuted_mean, std::nullopt);
  EXPECT_EQ(index.p_value, 1.0);
}

TEST(EiIndexTest, PartnersOfNoGroupAreLeftOut) {
  const EiIndex index = ei_index(row(), {0, 0, no_group, 1});
  EXPECT_EQ(index.external, 0u);
  EXPECT_EQ(index.internal, 1u);
  EXPECT_DOUBLE_EQ(*index.expected, 1.0 / 3);  // 4 of the 6 ordered pairs of 0, 0, 1
}

}  // namespace
}  // namespace maillage::measures
