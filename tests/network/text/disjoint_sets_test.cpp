#include "network/text/disjoint_sets.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace maillage::text {
namespace {

using JoinedPairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

std::vector<std::uint32_t> roots_after(std::size_t count, const JoinedPairs& pairs) {
  DisjointSets sets(count);
  for (const auto& [a, b] : pairs) sets.join(a, b);
  std::vector<std::uint32_t> roots;
  for (std::uint32_t member = 0; member < count; ++member) roots.push_back(sets.of(member));
  return roots;
}

TEST(DisjointSets, EachIsAloneAtFirst) {
  EXPECT_EQ(roots_after(3, {}), (std::vector<std::uint32_t>{0, 1, 2}));
  EXPECT_EQ(roots_after(0, {}), std::vector<std::uint32_t>());
}

TEST(DisjointSets, ASetIsKnownByItsFirstMemberWhateverTheOrderOfTheJoins) {
  const std::vector<std::uint32_t> expected = {0, 1, 1, 0, 1, 5};
  EXPECT_EQ(roots_after(6, {{4, 2}, {2, 1}, {3, 0}}), expected);
  EXPECT_EQ(roots_after(6, {{1, 4}, {0, 3}, {4, 2}}), expected);
}

TEST(DisjointSets, JoinsOfJoinedOnesChangeNothing) {
  EXPECT_EQ(roots_after(3, {{1, 2}, {2, 1}, {1, 1}}), (std::vector<std::uint32_t>{0, 1, 1}));
}

}  // namespace
}  // namespace maillage::text
