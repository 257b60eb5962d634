// The outline of the plan, remits over it, and kinship of organisations.
#include "network/model/outline.hpp"

#include <gtest/gtest.h>

#include "network/model/kinship.hpp"
#include "tests/support/gaps_text.hpp"

namespace maillage::model {
namespace {

TEST(Outline, AxesEachWithTheirObjectivesDepthFirst) {
  const testing::SmallContract small(R"(
    axe 1
    axe 2
    objectif 2.1 axe=2
    objectif 1.1 axe=1
    objectif libre
    objectif 1.2 axe=1
    objectif 1.1.1 parent=1.1)");
  testing::Lines lines;
  for (const OutlineItem& item : outline(small.contract)) {
    lines.push_back(std::string(static_cast<std::size_t>(item.depth), ' ') +
                    testing::name_of(small.contract, item.subject) +
                    (item.branch == Branch::leaf ? " leaf" : ""));
  }
  EXPECT_EQ(lines, (testing::Lines{"axis 1", " 1.1", "  1.1.1 leaf", " 1.2 leaf", "axis 2",
                                   " 2.1 leaf", "libre leaf"}));
}

TEST(Remits, FollowingAnAncestorIsFollowingWhatIsBelow) {
  const testing::SmallContract small(R"(
    axe 1
    objectif 1.1 axe=1
    objectif 1.1.1 parent=1.1
    instance par-axe axes=1
    instance par-objectif objectifs=1.1
    instance par-action actions=a
    instance tout suit=tout
    bilan 2021
    action a objectif=1.1.1
    action b axe=1)");
  const Remits all = remits(small.contract);
  const std::vector<ActionRow>& rows = small.contract.editions[0].rows;
  EXPECT_EQ(followers(all, rows[0]), (std::vector<text::InstanceId>{{0}, {1}, {2}}));
  EXPECT_EQ(followers(all, rows[1]), (std::vector<text::InstanceId>{{0}}));
  EXPECT_EQ(all.whole_plan, (std::vector<text::InstanceId>{{3}}));
}

TEST(Services, FamilyIsParentsServicesAndCollectivesButNoSister) {
  const testing::SmallContract small(R"(
    partenaire cd
    partenaire mds-a parent=cd
    partenaire mds-b parent=cd
    partenaire antenne parent=mds-a
    partenaire ensemble regroupe=antenne)");
  PartnerSet set = no_partner(small.contract);
  set[small.partner("mds-a").value] = 1;
  EXPECT_EQ(with_family(small.contract, set), (PartnerSet{1, 1, 0, 1, 1}));
  EXPECT_EQ(with_parents(small.contract, set), (PartnerSet{1, 1, 0, 0, 0}));
  EXPECT_EQ(with_services(small.contract, set), (PartnerSet{0, 1, 0, 1, 0}));
  EXPECT_EQ(top_organisation(small.contract, small.partner("antenne")), small.partner("cd"));
  EXPECT_TRUE(are_kin(small.contract, small.partner("antenne"), small.partner("cd")));
  EXPECT_TRUE(are_kin(small.contract, small.partner("antenne"), small.partner("ensemble")));
  EXPECT_FALSE(are_kin(small.contract, small.partner("mds-a"), small.partner("mds-b")));
}

}  // namespace
}  // namespace maillage::model
