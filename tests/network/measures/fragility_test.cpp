// Cutpoints, concentration of carrying, key players.

#include "network/measures/fragility.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "network/measures/two_mode_measures.hpp"
#include "tests/support/davis.hpp"
#include "tests/support/drawn.hpp"

namespace maillage::measures {
namespace {

// Partner 0 shares an action with each other one; they share none among them.
TwoMode star() { return testing::drawn({"xxx", "x..", ".x.", "..x"}); }

TEST(CutpointsTest, NoneInSmallNetworks) {
  EXPECT_TRUE(cutpoints(testing::drawn({})).empty());
  EXPECT_TRUE(cutpoints(testing::drawn({"x"})).empty());
  EXPECT_TRUE(cutpoints(testing::drawn({"..", ".."})).empty());
  EXPECT_TRUE(cutpoints(testing::drawn({"xx", "xx"})).empty());
}

TEST(CutpointsTest, Path) {
  const std::vector<Cutpoint> expected = {
      {Mode::partner, 0, 0, 1, 2},
      {Mode::partner, 1, 0, 1, 2},
      {Mode::action, 1, 1, 1, 2},
  };
  EXPECT_EQ(cutpoints(testing::drawn({"xx.", ".xx"})), expected);
}

TEST(CutpointsTest, WhatIsOutsideTheLargestPieceIsCutOff) {
  // Partner 0 holds a cycle of two partners and two actions, a pair, and an action of its own.
  const auto found = cutpoints(testing::drawn({
      "x.xx",
      "xx..",
      "xx..",
      "..x.",
  }));
  const std::vector<Cutpoint> expected = {
      {Mode::partner, 0, 1, 2, 3},
      {Mode::action, 0, 2, 1, 2},
      {Mode::action, 2, 1, 0, 2},
  };
  EXPECT_EQ(found, expected);
}

TEST(CutpointsTest, OtherComponentsAreNotCutOff) {
  const auto found = cutpoints(testing::drawn({"xx..", "..x.", "...."}));
  const std::vector<Cutpoint> expected = {{Mode::partner, 0, 0, 1, 2}};
  EXPECT_EQ(found, expected);
}

// Partner 0 alone on two actions parts nothing; partner 1 joins two others.
TEST(CutpointsTest, APartnerAloneOnItsActionsPartsNoOthers) {
  EXPECT_TRUE(parting_cutpoints(testing::drawn({"xxx"})).empty());
  const TwoMode network = testing::drawn({"xx..", "..xx", "..x.", "...x"});
  EXPECT_EQ(cutpoints(network).size(), 4u);
  const std::vector<Cutpoint> parting = parting_cutpoints(network);
  ASSERT_EQ(parting.size(), 3u);
  EXPECT_EQ(parting.front().index, 1u);
}

TEST(CutpointsTest, Davis) { EXPECT_TRUE(cutpoints(testing::davis()).empty()); }

TEST(CutpointsTest, TransposedExchangesModes) {
  testing::each_small_network(3, [](const TwoMode& network) {
    const auto found = cutpoints(network), reversed = cutpoints(transposed(network));
    ASSERT_EQ(found.size(), reversed.size());
    for (const Cutpoint& each : found) {
      const bool is_partner = each.mode == Mode::partner;
      const auto other = std::find_if(reversed.begin(), reversed.end(), [&](const Cutpoint& its) {
        return (its.mode == Mode::action) == is_partner && its.index == each.index;
      });
      ASSERT_NE(other, reversed.end());
      EXPECT_EQ(other->partners + other->actions, each.partners + each.actions);
      EXPECT_EQ(other->pieces, each.pieces);
    }
  });
}

// Without its ties a vertex is an isolate; the pieces are the components that the others of its
// component then form.
std::vector<ComponentSize> pieces_without_partner(const TwoMode& network, std::uint32_t removed) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (std::uint32_t partner = 0; partner < network.partners(); ++partner) {
    if (partner == removed) continue;
    for (const auto action : network.actions_of[partner]) ties.emplace_back(partner, action);
  }
  const Components before = components(network);
  const Components after = components(make_two_mode(network.partners(), network.actions(), ties));
  std::map<std::uint32_t, ComponentSize> pieces;
  for (std::uint32_t partner = 0; partner < network.partners(); ++partner) {
    if (partner == removed || before.of_partner[partner] != before.of_partner[removed]) continue;
    ++pieces[after.of_partner[partner]].partners;
  }
  for (std::uint32_t action = 0; action < network.actions(); ++action) {
    if (before.of_action[action] != before.of_partner[removed]) continue;
    ++pieces[after.of_action[action]].actions;
  }
  std::vector<ComponentSize> result;
  for (const auto& piece : pieces) result.push_back(piece.second);
  std::sort(result.begin(), result.end(), [](const ComponentSize& a, const ComponentSize& b) {
    const auto all = a.partners + a.actions, other = b.partners + b.actions;
    return all != other ? all > other : a.partners > b.partners;
  });
  return result;
}

TEST(CutpointsTest, AreThoseWhoseRemovalSplitsTheirComponent) {
  testing::each_small_network(3, [](const TwoMode& network) {
    std::vector<Cutpoint> expected;
    for (std::uint32_t partner = 0; partner < network.partners(); ++partner) {
      const auto pieces = pieces_without_partner(network, partner);
      if (pieces.size() < 2) continue;
      Cutpoint cutpoint{Mode::partner, partner, 0, 0, static_cast<std::uint32_t>(pieces.size())};
      for (std::size_t piece = 1; piece < pieces.size(); ++piece) {
        cutpoint.partners += pieces[piece].partners;
        cutpoint.actions += pieces[piece].actions;
      }
      expected.push_back(cutpoint);
    }
    std::vector<Cutpoint> found = cutpoints(network);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [](const Cutpoint& each) { return each.mode == Mode::action; }),
                found.end());
    EXPECT_EQ(found, expected);
  });
}

TEST(CutpointsTest, AMillionVerticesInARowDoNotOverflowTheStack) {
  constexpr std::uint32_t partners = 500000;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (std::uint32_t partner = 0; partner < partners; ++partner) {
    ties.emplace_back(partner, partner);
    if (partner > 0) ties.emplace_back(partner, partner - 1);
  }
  const auto found = cutpoints(make_two_mode(partners, partners, ties));
  ASSERT_EQ(found.size(), 2u * partners - 2);
  // Partner 1 parts a pair from the rest.
  EXPECT_EQ(found[0], (Cutpoint{Mode::partner, 1, 1, 1, 2}));
}

TEST(ConcentrationTest, UndefinedWhenNothingIsCarried) {
  const Concentration found = concentration(testing::drawn({"..", ".."}));
  EXPECT_EQ(found.herfindahl, std::nullopt);
  EXPECT_EQ(found.top_one, std::nullopt);
  EXPECT_EQ(found.top_three, std::nullopt);
}

TEST(ConcentrationTest, OneWhenOneCarriesAll) {
  const Concentration found = concentration(testing::drawn({"xxx", "..."}));
  EXPECT_EQ(found.herfindahl, 1.0);
  EXPECT_EQ(found.top_one, 1.0);
  EXPECT_EQ(found.top_three, 1.0);
}

TEST(ConcentrationTest, SharesOfTies) {
  // 1, 4, 2, 1, 0, 2 of ten ties.
  const Concentration found =
      concentration(testing::drawn({"x...", "xxxx", ".xx.", "x...", "....", "xx.."}));
  EXPECT_DOUBLE_EQ(*found.herfindahl, 0.26);
  EXPECT_DOUBLE_EQ(*found.top_one, 0.4);
  EXPECT_DOUBLE_EQ(*found.top_three, 0.8);
}

TEST(DistanceFragmentationTest, UndefinedBelowTwo) {
  EXPECT_EQ(distance_fragmentation(project(testing::drawn({})).joined), std::nullopt);
  EXPECT_EQ(distance_fragmentation(project(testing::drawn({"x"})).joined), std::nullopt);
}

TEST(DistanceFragmentationTest, AllJoinedIsZeroNobodyJoinedIsOne) {
  EXPECT_EQ(distance_fragmentation(project(testing::drawn({"x", "x", "x"})).joined), 0.0);
  EXPECT_EQ(distance_fragmentation(project(testing::drawn({"x.", ".x"})).joined), 1.0);
}

TEST(DistanceFragmentationTest, Star) {
  // Three pairs at distance 1 and three at 2, of six.
  EXPECT_DOUBLE_EQ(*distance_fragmentation(project(star()).joined), 1 - 4.5 / 6);
}

TEST(DistanceFragmentationTest, AcrossBlocksOfSources) {
  // 130 partners in a row: 130 − d pairs at distance d.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (std::uint32_t partner = 0; partner + 1 < 130; ++partner) {
    ties.emplace_back(partner, partner);
    ties.emplace_back(partner + 1, partner);
  }
  double near = 0;
  for (int distance = 1; distance < 130; ++distance) near += (130.0 - distance) / distance;
  const Projection row = project(make_two_mode(130, 129, ties));
  EXPECT_NEAR(*distance_fragmentation(row.joined), 1 - near / (130.0 * 129 / 2), 1e-12);
}

TEST(KeyPlayersTest, FragmentationWithoutEach) {
  const auto without = fragmentation_without_each(project(star()).joined);
  EXPECT_EQ(without[0], 1.0);
  // Without a leaf, two pairs at distance 1 and one at 2, of three.
  EXPECT_DOUBLE_EQ(*without[1], 1 - 2.5 / 3);
}

TEST(KeyPlayersTest, UndefinedWhereNobodyWouldBeLeftToReach) {
  const auto without = fragmentation_without_each(project(testing::drawn({"x", "x"})).joined);
  EXPECT_EQ(without, (std::vector<std::optional<double>>{std::nullopt, std::nullopt}));
}

TEST(KeyPlayersTest, WithoutEachIsThatOfTheNetworkWithoutIt) {
  const TwoMode network = testing::davis();
  const auto without = fragmentation_without_each(project(network).joined, 2);
  for (std::uint32_t removed = 0; removed < network.partners(); ++removed) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
    for (std::uint32_t partner = 0; partner < network.partners(); ++partner) {
      if (partner == removed) continue;
      for (const auto action : network.actions_of[partner]) {
        ties.emplace_back(partner - (partner > removed), action);
      }
    }
    const TwoMode rest = make_two_mode(network.partners() - 1, network.actions(), ties);
    EXPECT_EQ(without[removed], distance_fragmentation(project(rest).joined));
  }
}

TEST(KeyPlayersTest, StopsWhenNothingIsLeftToFragment) {
  const KeyPlayers found = key_players(project(star()).joined, 3);
  EXPECT_EQ(found.partners, (std::vector<std::uint32_t>{0}));
  EXPECT_EQ(found.fragmentation, (std::vector<double>{1.0}));
}

TEST(KeyPlayersTest, NumbersAreThoseOfTheWholeNetwork) {
  // Two stars of four, around partners 0 and 7: the second choice is named by its own number.
  const Projection stars = project(testing::drawn({"xxx...", "x.....", ".x....", "..x...",  //
                                                   "...x..", "....x.", ".....x", "...xxx"}));
  EXPECT_EQ(key_players(stars.joined, 2).partners, (std::vector<std::uint32_t>{0, 7}));
}

TEST(KeyPlayersTest, NobodyInACompleteOrEmptyNetwork) {
  EXPECT_TRUE(key_players(project(testing::drawn({"x", "x", "x"})).joined, 2).partners.empty());
  EXPECT_TRUE(key_players(project(testing::drawn({})).joined, 2).partners.empty());
}

}  // namespace
}  // namespace maillage::measures
