// What hangs on each organisation that carries.
#include "network/planning/carrier_weights.hpp"

#include <gtest/gtest.h>

#include "tests/support/small_contract.hpp"

namespace maillage::planning {
namespace {

using testing::SmallContract;

// "petr 2", most first.
std::vector<std::string> loads(const testing::SmallContract& small) {
  const model::Edition* latest = model::latest_edition(small.contract);
  model::Scope scope;
  if (latest != nullptr) scope.year = latest->year;
  std::vector<std::string> lines;
  for (const CarrierWeight& weight :
       weigh_all_carriers(small.contract, model::build_graph(small.contract, scope))) {
    lines.push_back(small.contract.partners[weight.partner].id + " " +
                    std::to_string(weight.carried));
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST(CarrierWeights, putWhoCarriesMostFirst) {
  EXPECT_EQ(loads(testing::SmallContract("plan\naction a porteur=ars\naction b porteur=petr\n"
                                         "action c porteur=petr")),
            (Lines{"petr 2", "ars 1"}));
}

TEST(CarrierWeights, countAParentWhoseServicesAloneCarry) {
  EXPECT_EQ(loads(testing::SmallContract("partenaire cd\npartenaire mds parent=cd\npartenaire caf\n"
                                         "plan\naction a porteur=mds")),
            (Lines{"cd 1", "mds 1"}));
}

TEST(CarrierWeights, leaveOutWhoCarriesAbandonedActionsOnly) {
  EXPECT_EQ(loads(testing::SmallContract("bilan 2020\naction a porteur=petr etat=abandonne\n"
                                         "action b porteur=ars etat=en-cours")),
            (Lines{"ars 1"}));
}

TEST(CarrierWeights, areNoneWithoutActions) {
  EXPECT_EQ(loads(testing::SmallContract("partenaire petr\nplan")), Lines());
}

}  // namespace
}  // namespace maillage::planning
