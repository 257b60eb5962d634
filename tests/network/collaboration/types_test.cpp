#include "network/collaboration/types.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <tuple>

#include "network/measures/random.hpp"
#include "tests/support/drawn.hpp"

namespace maillage::collaboration {
namespace {

using enum model::PartnerType;
using Types = std::vector<model::PartnerType>;

std::size_t at(model::PartnerType type) { return static_cast<std::size_t>(type); }

TEST(TypeMatrix, IsEmptyWithoutOrganisation) {
  EXPECT_EQ(type_matrix(measures::project(measures::make_two_mode(0, 0, {})), {})[0][0].possible,
            0u);
}

TEST(TypeMatrix, CountsPairsAndWhatTheyShare) {
  const measures::Projection joined = measures::project(testing::drawn({"xx", "xx", "x.", ".."}));
  const TypeMatrix matrix = type_matrix(joined, {commune, commune, petr, petr});
  EXPECT_EQ(matrix[at(commune)][at(commune)].joined, 1u);
  EXPECT_EQ(matrix[at(commune)][at(commune)].shared, 2u);
  EXPECT_EQ(matrix[at(commune)][at(commune)].possible, 1u);
  EXPECT_EQ(matrix[at(commune)][at(petr)].joined, 2u);
  EXPECT_EQ(matrix[at(petr)][at(commune)].possible, 4u);
  EXPECT_EQ(matrix[at(petr)][at(petr)].joined, 0u);
}

TEST(Brokerage, APairMeetsThroughTheTypeBetweenThem) {
  // a commune and an association that only the PETR joins; the isolated one meets nobody
  const Brokerage found = brokerage(measures::project(testing::drawn({"x.", "xx", ".x", ".."})),
                                    Types{commune, petr, association, commune});
  ASSERT_EQ(found.table.size(), 1u);
  EXPECT_EQ(found.table[0].a, association);
  EXPECT_EQ(found.table[0].b, commune);
  EXPECT_EQ(found.table[0].through, petr);
  EXPECT_EQ(found.table[0].pairs, 1u);
}

TEST(Brokerage, ThoseWhoShareSomethingThemselvesNeedNobody) {
  EXPECT_TRUE(brokerage(measures::project(testing::drawn({"x", "x", "x"})),
                        Types{commune, petr, association})
                  .table.empty());
}

// Of organisations that all share one action.
bool is_left_out(std::uint32_t organisations) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (std::uint32_t i = 0; i < organisations; ++i) ties.emplace_back(i, 0);
  const measures::TwoMode together = measures::make_two_mode(organisations, 1, ties);
  return brokerage(measures::project(together), Types(organisations, commune)).is_too_large;
}

TEST(Brokerage, IsLeftOutWhereTooManyMeet) {
  EXPECT_TRUE(is_left_out(500));
  EXPECT_FALSE(is_left_out(200));
}

TEST(Brokerage, SeveralTypesAreNoSingleOne) {
  const Brokerage found =
      brokerage(measures::project(testing::drawn({"xx..", "x.x.", ".x.x", "..xx"})),
                Types{commune, petr, region, association});
  EXPECT_EQ(found.through_several, 2u);
  EXPECT_TRUE(found.table.empty());
}

TEST(Brokerage, IsTheDefinitionOnAnyNetwork) {
  measures::Random random{11};
  for (int round = 0; round < 40; ++round) {
    constexpr std::uint32_t count = 10;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
    for (int i = 0; i < 18; ++i) ties.emplace_back(random.below(count), random.below(12));
    const measures::TwoMode network = measures::make_two_mode(count, 12, ties);
    Types types;
    for (std::uint32_t i = 0; i < count; ++i) types.push_back(model::PartnerType(random.below(3)));
    const auto meet = [&](std::uint32_t i, std::uint32_t j) {
      for (const std::uint32_t a : network.actions_of[i]) {
        for (const std::uint32_t b : network.actions_of[j]) {
          if (a == b) return true;
        }
      }
      return false;
    };
    std::map<std::tuple<model::PartnerType, model::PartnerType, model::PartnerType>, std::size_t>
        counts;
    std::size_t several = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
      for (std::uint32_t j = i + 1; j < count; ++j) {
        if (meet(i, j)) continue;
        std::set<model::PartnerType> by;
        for (std::uint32_t k = 0; k < count; ++k) {
          if (k != i && k != j && meet(i, k) && meet(k, j)) by.insert(types[k]);
        }
        if (by.size() > 1) ++several;
        if (by.size() == 1) {
          ++counts[{std::min(types[i], types[j]), std::max(types[i], types[j]), *by.begin()}];
        }
      }
    }
    const Brokerage found = brokerage(measures::project(network), types);
    EXPECT_EQ(found.through_several, several);
    ASSERT_EQ(found.table.size(), counts.size());
    for (const TypeBrokerage& each : found.table) {
      EXPECT_EQ((counts[{each.a, each.b, each.through}]), each.pairs);
    }
  }
}

}  // namespace
}  // namespace maillage::collaboration
