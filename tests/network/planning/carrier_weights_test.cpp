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
       weigh_carriers(small.contract, model::build_graph(small.contract, scope))) {
    lines.push_back(small.contract.partners[weight.partner].id + " " +
                    std::to_string(weight.with_services));
  }
  return lines;
}

using Lines = std::vector<std::string>;

// What falls is asked, not who carries: the loss orders them.
TEST(CarrierWeights, putTheGreatestLossFirst) {
  EXPECT_EQ(
      loads(testing::SmallContract("plan\naction a porteur=ars,petr\naction b porteur=ars,petr\n"
                                   "action c porteur=caf")),
      (Lines{"caf 1", "ars 2", "petr 2"}));
}

TEST(CarrierWeights, ofEqualLossesPutWhoCarriesMostFirst) {
  EXPECT_EQ(loads(testing::SmallContract("plan\naction a porteur=ars\naction b porteur=petr\n"
                                         "action c porteur=petr,caf")),
            (Lines{"petr 2", "ars 1", "caf 1"}));
}

TEST(CarrierWeights, listAnOrganisationOnceWithItsServices) {
  EXPECT_EQ(loads(testing::SmallContract("partenaire cd\npartenaire mds parent=cd\npartenaire caf\n"
                                         "plan\naction a porteur=mds")),
            (Lines{"cd 1"}));
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
