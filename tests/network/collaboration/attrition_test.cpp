#include "network/collaboration/attrition.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <vector>

#include "tests/support/davis.hpp"

namespace maillage::collaboration {
namespace {

// The mean over all orders of departure and all numbers of departures, counted out.
double by_all_orders(const measures::TwoMode& network) {
  std::vector<std::uint32_t> order(network.partners());
  std::iota(order.begin(), order.end(), 0u);
  double sum = 0, count = 0;
  do {
    for (std::size_t gone = 0; gone <= order.size(); ++gone) {
      std::size_t alive = 0;
      for (const auto& partners : network.partners_of) {
        alive += std::any_of(partners.begin(), partners.end(), [&](std::uint32_t partner) {
          return std::find(order.begin() + static_cast<std::ptrdiff_t>(gone), order.end(),
                           partner) != order.end();
        });
      }
      sum += static_cast<double>(alive) / static_cast<double>(network.actions());
      ++count;
    }
  } while (std::next_permutation(order.begin(), order.end()));
  return sum / count;
}

TEST(Attrition, IsUndefinedWithoutAction) {
  EXPECT_EQ(attrition(measures::make_two_mode(0, 0, {})), std::nullopt);
  EXPECT_EQ(attrition(measures::make_two_mode(3, 0, {})), std::nullopt);
}

TEST(Attrition, AnActionOfNobodyIsNotThere) { EXPECT_EQ(attrition(testing::drawn({"."})), 0.0); }

TEST(Attrition, OneOrganisationIsHalfOfTheTime) {
  EXPECT_DOUBLE_EQ(*attrition(testing::drawn({"x"})), 0.5);
  EXPECT_DOUBLE_EQ(*attrition(testing::drawn({"x", "."})), 0.5);  // whatever the others do
}

TEST(Attrition, IsTheMeanOverAllOrders) {
  for (const measures::TwoMode& network :
       {testing::drawn({"x"}), testing::drawn({"xx.", ".x."}),
        testing::drawn({"xx..", "x.x.", "xxx."}),
        testing::drawn({"xxxx", "..x.", "xx..", "....", "x..x"})}) {
    EXPECT_NEAR(*attrition(network), by_all_orders(network), 1e-12);
  }
}

TEST(Attrition, SouthernWomen) {
  double sum = 0;
  for (const double women : {3, 3, 6, 4, 8, 8, 10, 14, 12, 5, 4, 6, 3, 3}) {
    sum += women / (women + 1);
  }
  EXPECT_NEAR(*attrition(testing::davis()), sum / 14, 1e-12);
}

TEST(Attrition, OneMoreGainsWhatIsSaid) {
  const measures::TwoMode before = testing::drawn({"x..", "x.x", "..."}),
                          after = testing::drawn({"x..", "x.x", "..x"});
  EXPECT_NEAR(*attrition(after) - *attrition(before), attrition_gain(1, 3), 1e-12);
  EXPECT_NEAR(attrition_gain(0, 1), 0.5, 1e-12);
}

}  // namespace
}  // namespace maillage::collaboration
