// What if organisations left, and which ones it would hurt most to lose.
#include "network/planning/what_if.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "network/measures/random.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::planning {
namespace {

using testing::SmallContract;

const model::Scope plan;

std::vector<std::string> ids(const model::Contract& contract,
                             const std::vector<text::PartnerId>& partners) {
  std::vector<std::string> result;
  for (const text::PartnerId partner : partners) result.push_back(contract.partners[partner].id);
  return result;
}

TEST(WhatIf, SeatsAndSignaturesLeaveWithTheServices) {
  const testing::SmallContract small(R"(
partenaire mds parent=cd
signataire cd
signataire ars
instance copil membres=cd,ars,mds
instance cotech membres=ars
plan
action a porteur=mds
)");
  const WhatIf what = what_if(small.contract, plan, {small.partner("cd")});
  ASSERT_EQ(what.seats.size(), 1u);
  EXPECT_EQ(what.seats[0].instance, small.instance("copil"));
  EXPECT_EQ(what.seats[0].before, 3u);
  EXPECT_EQ(what.seats[0].after, 1u);
  EXPECT_EQ(ids(small.contract, what.signatories), (std::vector<std::string>{"cd"}));
  EXPECT_EQ(what.departure.actions_without_carrier.size(), 1u);
}

TEST(WhatIf, MoneyIsThatOfTheLatestYear) {
  const testing::SmallContract small(R"(
financement ars annee=2019 montant=1
financement ars annee=2020 montant=2
financement caf annee=2020 montant=3
plan
action a porteur=x
)");
  const WhatIf what = what_if(small.contract, plan, {small.partner("ars")});
  EXPECT_EQ(what.fundings, (std::vector<std::uint32_t>{1}));
}

TEST(WhatIf, APathOrganisationPartsThoseOnItsTwoSides) {
  const testing::SmallContract small(R"(
plan
action a porteur=left partenaires=middle
action b porteur=middle partenaires=right
action c porteur=right partenaires=far
action d porteur=alone
)");
  const WhatIf what = what_if(small.contract, plan, {small.partner("middle")});
  ASSERT_EQ(what.parted.size(), 1u);
  ASSERT_EQ(what.parted[0].size(), 2u);
  EXPECT_EQ(ids(small.contract, what.parted[0][0]), (std::vector<std::string>{"right", "far"}));
  EXPECT_EQ(ids(small.contract, what.parted[0][1]), (std::vector<std::string>{"left"}));
}

TEST(WhatIf, WhomAnActionIsForJoinsNobodyAndHidesNoTie) {
  const testing::SmallContract small(R"(
partenaire public
plan
action a porteur=left partenaires=middle cibles=public
action b porteur=middle partenaires=right cibles=public
)");
  const WhatIf what = what_if(small.contract, plan, {small.partner("middle")});
  ASSERT_EQ(what.parted.size(), 1u);
  EXPECT_EQ(what.parted[0].size(), 2u);  // left, right
}

TEST(WhatIf, WhoWasApartBeforeIsNotPartedNow) {
  const testing::SmallContract small(R"(
plan
action a porteur=x partenaires=y
action b porteur=z
)");
  EXPECT_TRUE(what_if(small.contract, plan, {small.partner("z")}).parted.empty());
}

TEST(WorstDeparture, TwoWhoCarryTogetherAreWorseThanTheBusiestAlone) {
  // Greedy takes `busy` first and then loses 3; the pair loses 4.
  const testing::SmallContract small(R"(
plan
action a porteur=busy
action b porteur=busy
action c porteur=x,y
action d porteur=x,y
action e porteur=x,y
action f porteur=x,y
)");
  const WorstDeparture worst = worst_departure(small.contract, plan, 2);
  EXPECT_EQ(ids(small.contract, worst.leaving), (std::vector<std::string>{"x", "y"}));
  EXPECT_EQ(worst.lost, 4u);
  EXPECT_TRUE(worst.exact);
  EXPECT_EQ(worst.bound, 4u);
}

TEST(WorstDeparture, CollectiveNamesAbandonedActionsAndUnnamedPartnersDoNotCount) {
  const testing::SmallContract small(R"(
partenaire tous regroupe=x,y type=collectif
plan
action a porteur=tous
action b porteur=z etat=abandonne
action c porteur=z,...
)");
  EXPECT_EQ(worst_departure(small.contract, plan, 2).lost, 0u);
  EXPECT_TRUE(worst_departure(small.contract, plan, 2).leaving.empty());
}

TEST(WorstDeparture, CountsAllGroupsThatAreAsBad) {
  // Four of one action each: six pairs lose two.
  const testing::SmallContract small(
      "plan\naction a porteur=w\naction b porteur=x\naction c porteur=y\naction d porteur=z\n");
  const WorstDeparture worst = worst_departure(small.contract, plan, 2);
  EXPECT_EQ(worst.lost, 2u);
  EXPECT_EQ(worst.as_bad, 5u);
}

TEST(WorstDeparture, OfEqualsTheOneThatEmptiesAnObjective) {
  const testing::SmallContract small(R"(
axe 1
objectif 1 axe=1
objectif 2 axe=1
plan
action a objectif=1 porteur=first
action b objectif=1 porteur=other
action c objectif=2 porteur=second
)");
  const WorstDeparture worst = worst_departure(small.contract, plan, 1);
  EXPECT_EQ(ids(small.contract, worst.leaving), (std::vector<std::string>{"second"}));
  EXPECT_EQ(worst.as_bad, 2u);
}

TEST(WorstDeparture, OfEqualsTheOneThatEmptiesAnAxisWhereThereAreNoObjectives) {
  const testing::SmallContract small(R"(
axe 1
axe 2
plan
action a axe=1 porteur=first
action b axe=1 porteur=other
action c axe=2 porteur=second
)");
  const WorstDeparture worst = worst_departure(small.contract, plan, 1);
  EXPECT_EQ(ids(small.contract, worst.leaving), (std::vector<std::string>{"second"}));
}

// A contract of some organisations, two of them services of others, and actions with one to three
// porteurs.
testing::SmallContract drawn(std::uint64_t seed) {
  measures::Random random{seed};
  std::string text =
      "partenaire p0\npartenaire p1 parent=p0\npartenaire p2\npartenaire p3 parent=p2\n";
  text += "plan\n";
  for (int action = 0; action < 14; ++action) {
    text += "action a" + std::to_string(action) + " porteur=";
    const std::uint32_t carriers = 1 + random.below(3);
    std::vector<std::uint32_t> drawn(8);
    for (std::uint32_t at = 0; at < 8; ++at) drawn[at] = at;
    measures::shuffle(drawn, random);
    for (std::uint32_t at = 0; at < carriers; ++at) {
      text += (at > 0 ? "," : "") + ("p" + std::to_string(drawn[at]));
    }
    text += "\n";
  }
  return testing::SmallContract(text);
}

std::size_t most_lost_by_trying(const model::Contract& contract, std::size_t size) {
  std::size_t most = 0;
  const auto count = static_cast<std::uint32_t>(contract.partners.size());
  for (std::uint32_t chosen = 0; chosen < (1u << count); ++chosen) {
    std::vector<text::PartnerId> leaving;
    for (std::uint32_t at = 0; at < count; ++at) {
      if ((chosen >> at & 1u) != 0) leaving.push_back(text::PartnerId{at});
    }
    if (leaving.size() > size) continue;
    most = std::max(
        most,
        departure(contract, plan, leaving, Services::leave_too).actions_without_carrier.size());
  }
  return most;
}

TEST(WorstDeparture, IsWhatTryingEveryGroupFinds) {
  for (std::uint64_t seed = 0; seed < 25; ++seed) {
    const testing::SmallContract small = drawn(seed);
    for (std::size_t size = 1; size <= 4; ++size) {
      const std::size_t expected = most_lost_by_trying(small.contract, size);
      const WorstDeparture worst = worst_departure(small.contract, plan, size);
      EXPECT_EQ(worst.lost, expected) << seed << " " << size;
      EXPECT_EQ(worst.detail.departure.actions_without_carrier.size(), expected) << seed;
      EXPECT_LE(worst.leaving.size(), size);
    }
  }
}

TEST(WorstDeparture, CutShortItsBoundHolds) {
  for (std::uint64_t seed = 0; seed < 25; ++seed) {
    const testing::SmallContract small = drawn(seed);
    const std::size_t expected = most_lost_by_trying(small.contract, 3);
    for (const std::size_t steps : {std::size_t{0}, std::size_t{1}, std::size_t{4}}) {
      const WorstDeparture cut = worst_departure(small.contract, plan, 3, steps);
      EXPECT_LE(cut.lost, expected);
      EXPECT_GE(cut.bound, expected);
      EXPECT_TRUE(!cut.exact || cut.lost == expected);
    }
  }
}

}  // namespace
}  // namespace maillage::planning
