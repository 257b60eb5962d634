#include "network/collaboration/two_mode_constraint.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "network/measures/random.hpp"
#include "tests/support/davis.hpp"

namespace maillage::collaboration {
namespace {

// The formula as it is written.
double written_out(const measures::TwoMode& network, std::uint32_t i) {
  const auto inverse = [](std::size_t count) { return 1 / static_cast<double>(count); };
  const auto is_in = [&](std::uint32_t j, std::uint32_t action) {
    const auto& row = network.actions_of[j];
    return std::find(row.begin(), row.end(), action) != row.end();
  };
  const auto& own = network.actions_of[i];
  double constraint = 0;
  for (const std::uint32_t a : own) {
    double part = inverse(own.size());
    for (const std::uint32_t o : own) {
      for (std::uint32_t j = 0; j < network.partners(); ++j) {
        if (o == a || j == i || !is_in(j, a) || !is_in(j, o)) continue;
        part += inverse(own.size()) * inverse(network.partners_of[o].size()) *
                inverse(network.actions_of[j].size());
      }
    }
    constraint += part * part;
  }
  return constraint;
}

TEST(TwoModeConstraint, IsUndefinedForAnIsolatedPartner) {
  EXPECT_EQ(two_mode_constraint(testing::drawn({"x", "."}))[1], std::nullopt);
  EXPECT_TRUE(two_mode_constraint(measures::make_two_mode(0, 0, {})).empty());
}

TEST(TwoModeConstraint, OneActionIsAllOfIt) {
  EXPECT_DOUBLE_EQ(*two_mode_constraint(testing::drawn({"x", "x", "x"}))[0], 1);
}

TEST(TwoModeConstraint, ActionsThatShareNobodyAreIndependent) {
  EXPECT_DOUBLE_EQ(*two_mode_constraint(testing::drawn({"xxxx", "x...", ".x.."}))[0], 0.25);
}

TEST(TwoModeConstraint, SouthernWomen) {
  const auto values = two_mode_constraint(testing::davis());
  EXPECT_NEAR(*values[0], 0.2782, 5e-5);  // Evelyn
  EXPECT_NEAR(*values[1], 0.3071, 5e-5);  // Laura
  EXPECT_NEAR(*values[2], 0.2965, 5e-5);  // Theresa
}

TEST(TwoModeConstraint, IsTheFormulaOnAnyNetwork) {
  measures::Random random{3};
  for (int round = 0; round < 50; ++round) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
    for (int i = 0; i < 25; ++i) ties.emplace_back(random.below(8), random.below(9));
    const measures::TwoMode network = measures::make_two_mode(8, 9, ties);
    const auto values = two_mode_constraint(network);
    for (std::uint32_t i = 0; i < 8; ++i) {
      if (!values[i]) continue;
      EXPECT_NEAR(*values[i], written_out(network, i), 1e-12);
    }
  }
}

}  // namespace
}  // namespace maillage::collaboration
