// Making partners × actions networks, and their measures that need no shortest path.

#include "network/measures/two_mode.hpp"

#include <gtest/gtest.h>

#include "network/measures/measures.hpp"
#include "network/measures/two_mode_measures.hpp"
#include "tests/support/davis.hpp"
#include "tests/support/drawn.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::measures {
namespace {

using Values = std::vector<std::optional<double>>;

TEST(TwoModeTest, RepeatedTiesCountOnce) {
  const TwoMode network = make_two_mode(2, 2, {{1, 0}, {0, 1}, {1, 0}, {0, 0}});
  EXPECT_EQ(network.ties, 3u);
  const VertexLists both({0, 2, 3}, {0, 1, 0});  // {0, 1} and {0}
  EXPECT_EQ(network.actions_of, both);
  EXPECT_EQ(network.partners_of, both);
}

TEST(TwoModeTest, IsolatesArePartOfTheNetwork) {
  const TwoMode network = testing::drawn({"x.", ".."});
  EXPECT_EQ(network.partners(), 2u);
  EXPECT_EQ(network.actions(), 2u);
}

TEST(TwoModeTest, TransposedTwiceIsTheSame) {
  testing::each_small_network(3, [](const TwoMode& network) {
    const TwoMode twice = transposed(transposed(network));
    EXPECT_EQ(twice.actions_of, network.actions_of);
    EXPECT_EQ(twice.partners_of, network.partners_of);
    EXPECT_EQ(twice.ties, network.ties);
  });
}

TEST(TwoModeTest, TransposedIsMadeOfReversedTies) {
  const TwoMode network = testing::drawn({"xx.", ".xx"}),
                reversed = testing::drawn({"x.", "xx", ".x"});
  EXPECT_EQ(transposed(network).actions_of, reversed.actions_of);
  EXPECT_EQ(transposed(network).partners_of, reversed.partners_of);
}

TEST(DensityTest, Empty) {
  EXPECT_EQ(density(testing::drawn({})), std::nullopt);
  EXPECT_EQ(density(testing::drawn({"", ""})), std::nullopt);
}
TEST(DensityTest, Single) { EXPECT_EQ(density(testing::drawn({"."})), 0.0); }
TEST(DensityTest, Pair) { EXPECT_EQ(density(testing::drawn({"x"})), 1.0); }
TEST(DensityTest, Path) { EXPECT_DOUBLE_EQ(*density(testing::drawn({"xx.", ".xx"})), 4.0 / 6); }
TEST(DensityTest, Star) {
  EXPECT_DOUBLE_EQ(*density(testing::drawn({"xxx", "x..", "x.."})), 5.0 / 9);
}
TEST(DensityTest, CompleteIsOne) { EXPECT_EQ(density(testing::drawn({"xxx", "xxx"})), 1.0); }
TEST(DensityTest, Davis) { EXPECT_NEAR(*density(testing::davis()), 0.353175, 5e-7); }

TEST(DegreeTest, RawAndNormalised) {
  const TwoMode network = testing::drawn({"xxx.", "x...", "...."});
  EXPECT_EQ(degree_centrality(network), (Values{0.75, 0.25, 0.0}));
  EXPECT_EQ(degree_centrality(transposed(network)), (Values{2.0 / 3, 1.0 / 3, 1.0 / 3, 0.0}));
}

TEST(DegreeTest, UndefinedWithoutActions) {
  EXPECT_EQ(degree_centrality(testing::drawn({"", ""})), (Values{std::nullopt, std::nullopt}));
}

TEST(DegreeCentralizationTest, UndefinedWithoutTwoPartnersOrWithoutAction) {
  EXPECT_EQ(degree_centralization(testing::drawn({})), std::nullopt);
  EXPECT_EQ(degree_centralization(testing::drawn({"xx"})), std::nullopt);
  EXPECT_EQ(degree_centralization(testing::drawn({"", ""})), std::nullopt);
}

TEST(DegreeCentralizationTest, UndefinedWhereAllDegreesMustBeOne) {
  EXPECT_EQ(degree_centralization(testing::drawn({"x", "x", "x"})), std::nullopt);
}

TEST(DegreeCentralizationTest, EqualDegreesAreZero) {
  EXPECT_EQ(degree_centralization(testing::drawn({"xx.", ".xx"})), 0.0);
  EXPECT_EQ(degree_centralization(testing::drawn({"xxx", "xxx"})), 0.0);
  EXPECT_EQ(degree_centralization(testing::drawn({"...", "..."})), 0.0);
}

TEST(DegreeCentralizationTest, StarIsOneWithAndWithoutIsolatedPartners) {
  EXPECT_EQ(degree_centralization(testing::drawn({"xxx", "x..", "..x"})), 1.0);
  EXPECT_EQ(degree_centralization(testing::drawn({"xxx", "...", "..."})), 1.0);
  EXPECT_EQ(degree_centralization(testing::drawn({"x", "."})), 1.0);
}

TEST(DegreeCentralizationTest, OrphanActionsDoNotChangeTheMaximum) {
  // Degrees 2 and 1; the first could have held three actions: 1 / ((2−1)(3−1)).
  EXPECT_EQ(degree_centralization(testing::drawn({"xx.", "x.."})), 0.5);
}

TEST(DegreeCentralizationTest, Davis) {
  EXPECT_NEAR(*degree_centralization(testing::davis()), 0.248869, 5e-7);
  EXPECT_NEAR(*degree_centralization(transposed(testing::davis())), 0.484163, 5e-7);
}

TEST(DegreeCentralizationTest, IsAShareAndReachesOneOnEverySmallSize) {
  for (std::uint32_t partners = 2; partners <= 3; ++partners) {
    for (std::uint32_t actions = 2; actions <= 3; ++actions) {
      double highest = 0, highest_without_isolate = 0;
      for (std::uint32_t code = 0; code < 1u << (partners * actions); ++code) {
        const TwoMode network = testing::enumerated(partners, actions, code);
        const double value = *degree_centralization(network);
        EXPECT_GE(value, 0);
        EXPECT_LE(value, 1);
        bool isolate = false;
        for (const auto& row : network.actions_of) isolate = isolate || row.empty();
        double& of_kind = isolate ? highest : highest_without_isolate;
        of_kind = std::max(of_kind, value);
      }
      EXPECT_EQ(highest, 1);
      EXPECT_EQ(highest_without_isolate, 1);
    }
  }
}

TEST(ClusteringTest, UndefinedWithoutThreeTiePath) {
  EXPECT_EQ(clustering(testing::drawn({})), std::nullopt);
  EXPECT_EQ(clustering(testing::drawn({"."})), std::nullopt);
  EXPECT_EQ(clustering(testing::drawn({"x"})), std::nullopt);
  EXPECT_EQ(clustering(testing::drawn({"xxx"})), std::nullopt);
}

TEST(ClusteringTest, PathIsZero) {
  EXPECT_EQ(three_paths(testing::drawn({"xx.", ".xx"})), 2u);
  EXPECT_EQ(clustering(testing::drawn({"xx.", ".xx"})), 0.0);
}

TEST(ClusteringTest, CompleteIsOne) {
  EXPECT_EQ(four_cycles(testing::drawn({"xxx", "xxx"})), 3u);
  EXPECT_EQ(three_paths(testing::drawn({"xxx", "xxx"})), 12u);
  EXPECT_EQ(clustering(testing::drawn({"xxx", "xxx"})), 1.0);
}

TEST(ClusteringTest, HubsOnBothSidesAreCounted) {
  // Of 5 × 5: partner 0 in all actions, action 0 of all partners, and one more tie that closes the
  // only cycle.
  const TwoMode network = testing::drawn({"xxxxx", "xx...", "x....", "x....", "x...."});
  EXPECT_EQ(four_cycles(network), 1u);
}

TEST(ClusteringTest, Davis) {
  EXPECT_NEAR(*clustering(testing::davis()), 0.467764, 5e-7);
  EXPECT_EQ(clustering(testing::davis()), clustering(transposed(testing::davis())));
}

TEST(ClusteringTest, CyclesAreThoseOfPairsOfPartners) {
  testing::each_small_network(3, [](const TwoMode& network) {
    std::uint64_t expected = 0;
    for (std::size_t a = 0; a < network.partners(); ++a) {
      for (std::size_t b = a + 1; b < network.partners(); ++b) {
        std::uint64_t shared = 0;
        for (const auto one : network.actions_of[a]) {
          for (const auto other : network.actions_of[b]) shared += one == other;
        }
        expected += shared * (shared - (shared > 0)) / 2;
      }
    }
    EXPECT_EQ(four_cycles(network), expected);
  });
}

TEST(RedundancyTest, UndefinedBelowTwoPartners) {
  EXPECT_EQ(redundancy(testing::drawn({".x"})), (Values{std::nullopt, std::nullopt}));
}

TEST(RedundancyTest, ShareOfPairsThatMeetElsewhere) {
  // Action 0 has three pairs of partners; one of them meets in action 1 too.
  EXPECT_EQ(redundancy(testing::drawn({"xx", "xx", "x."})), (Values{1.0 / 3, 1.0}));
}

TEST(RedundancyTest, CompleteIsOneAndPathZero) {
  EXPECT_EQ(redundancy(testing::drawn({"xx", "xx", "xx"})), (Values{1.0, 1.0}));
  EXPECT_EQ(redundancy(testing::drawn({"xx.", ".xx"})), (Values{std::nullopt, 0.0, std::nullopt}));
}

TEST(ComponentsTest, LargestFirstThenByFirstPartnerThenOrphanActions) {
  const Components found = components(testing::drawn({"x....", ".....", ".xx..", "..xx."}));
  const std::vector<ComponentSize> sizes = {{2, 3}, {1, 1}, {1, 0}, {0, 1}};
  EXPECT_EQ(found.sizes, sizes);
  EXPECT_EQ(found.of_partner, (std::vector<std::uint32_t>{1, 2, 0, 0}));
  EXPECT_EQ(found.of_action, (std::vector<std::uint32_t>{1, 0, 0, 0, 3}));
}

TEST(ComponentsTest, Davis) { EXPECT_EQ(components(testing::davis()).sizes.size(), 1u); }

TEST(FragmentationTest, UndefinedBelowTwoVertices) {
  EXPECT_EQ(fragmentation(components(testing::drawn({}))), std::nullopt);
  EXPECT_EQ(fragmentation(components(testing::drawn({""}))), std::nullopt);
}

TEST(FragmentationTest, ShareOfPairsOutOfReach) {
  EXPECT_EQ(fragmentation(components(testing::drawn({"x"}))), 0.0);
  EXPECT_EQ(fragmentation(components(testing::drawn({".", "."}))), 1.0);
  EXPECT_EQ(fragmentation(components(testing::drawn({"xx.", ".xx"}))), 0.0);
  // Pieces of 3, 2 and 1 of 6 vertices: 1 − (6 + 2 + 0) / 30.
  EXPECT_DOUBLE_EQ(*fragmentation(components(testing::drawn({"xx.", "..x", "..."}))), 22.0 / 30);
}

// Who sits somewhere and has no action is counted in one of the two.
TEST(TwoModeTest, TheDensityOfTheTiedLeavesOutWhoHasNoAction) {
  const testing::SmallContract small(
      "instance i membres=c\nplan\naction a porteur=x\naction b porteur=y partenaires=x\n");
  MeasureOptions options;
  options.permutations = false;
  std::optional<double> all, tied;
  for (const Measure& each :
       measures(small.contract, model::build_graph(small.contract, {}), options)) {
    if (each.layer != Layer::actions) continue;
    if (each.name == "density") all = each.value;
    if (each.name == "density_of_tied") tied = each.value;
  }
  EXPECT_DOUBLE_EQ(all.value(), 3.0 / 6);
  EXPECT_DOUBLE_EQ(tied.value(), 3.0 / 4);
}

}  // namespace
}  // namespace maillage::measures
