// Contracts of one territory: who and what they share, counted by hand.
#include "network/region/articulation.hpp"

#include <gtest/gtest.h>

#include "network/region/region.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::region {
namespace {

using testing::SmallContract;

SmallContract here(const std::string& text, const std::string& nature,
                   const std::string& territory = "Pays de Bar") {
  SmallContract made(text);
  made.contract.nature = nature;
  made.contract.territory = territory;
  return made;
}

Region region_here(const std::vector<SmallContract>& made) {
  std::vector<Side> sides;
  for (const SmallContract& each : made) sides.push_back({&each.contract, model::Scope{}});
  return make_region(std::move(sides));
}

const std::string cls =
    "objectif 1\npartenaire caf nom=CAF_55\npartenaire ch\npartenaire club\n"
    "instance copil membres=caf,ch,club\nplan\naction a objectif=1 porteur=caf\n";
const std::string clsm =
    "objectif 1\npartenaire caf nom=CAF_55\npartenaire ch\npartenaire gem\n"
    "instance copil membres=caf,ch,gem\nplan\naction b objectif=1 porteur=ch\n";

TEST(Articulation, SharesOrganisationsAndBodiesMostOfWhoseMembersAreTheSame) {
  const Region region = region_here({here(cls, "CLS"), here(clsm, "CLSM")});
  ASSERT_EQ(region.territories.size(), 1u);
  const Territory& bar = region.territories[0];
  EXPECT_EQ(bar.sides, (std::vector<std::uint32_t>{0, 1}));
  ASSERT_EQ(bar.organisations.size(), 2u);  // caf and ch; club and gem are in one only
  EXPECT_EQ(bar.organisations[0].carries_in, std::vector<std::uint32_t>{0});
  EXPECT_EQ(bar.organisations[1].carries_in, std::vector<std::uint32_t>{1});
  ASSERT_EQ(bar.bodies.size(), 1u);
  EXPECT_EQ(bar.bodies[0].common, 2u);
  EXPECT_EQ(bar.bodies[0].members, 4u);
  EXPECT_TRUE(bar.bodies[0].is_one);
}

TEST(Articulation, ABodyWithHalfOfItsMembersIsNotTheSame) {
  const std::string head = "partenaire caf nom=CAF_55\npartenaire x\npartenaire y\n";
  const Region region = region_here({here(head + "instance copil membres=caf,x\nplan", "CLS"),
                                     here(head + "instance copil membres=caf,y\nplan", "CLSM")});
  ASSERT_EQ(region.territories.size(), 1u);
  ASSERT_EQ(region.territories[0].bodies.size(), 1u);
  EXPECT_FALSE(region.territories[0].bodies[0].is_one);
  EXPECT_TRUE(region.territories[0].bodies[0].members_said);
}

TEST(Articulation, ABodyWhoseMembersAreNotSaidIsNotTheSame) {
  const Region region =
      region_here({here("partenaire caf nom=CAF_55\ninstance copil\nplan", "CLS"),
                   here("partenaire caf nom=CAF_55\ninstance copil membres=caf\nplan", "CLSM")});
  ASSERT_EQ(region.territories[0].bodies.size(), 1u);
  EXPECT_FALSE(region.territories[0].bodies[0].is_one);
  EXPECT_FALSE(region.territories[0].bodies[0].members_said);
}

TEST(Articulation, OtherTerritoriesAreNotOne) {
  const Region region = region_here({here(cls, "CLS"), here(clsm, "CLSM", "Pays de Verdun")});
  EXPECT_TRUE(region.territories.empty());
}

TEST(Articulation, ContractsThatNameNoTerritoryAreOfNone) {
  const Region region = region_here({here(cls, "CLS", ""), here(clsm, "CLSM", "")});
  EXPECT_TRUE(region.territories.empty());
}

TEST(Articulation, ObjectivesAreAlikeByAWord) {
  std::vector<SmallContract> made = {here(cls, "CLS"), here(clsm, "CLSM")};
  made[0].contract.objectives[text::ObjectiveId{0}].name = "Améliorer la mobilité";
  made[1].contract.objectives[text::ObjectiveId{0}].name = "Mobilité et accès";
  const Region region = region_here(made);
  ASSERT_EQ(region.territories[0].themes.size(), 1u);
  const Theme& theme = region.territories[0].themes[0];
  EXPECT_EQ(theme.word, "mobilité");
  ASSERT_EQ(theme.which.size(), 2u);
  EXPECT_EQ(theme.which[1].side, 1u);
}

TEST(Articulation, AnActionDeclaredOneIsOfTheTerritoryOnlyWhereBothAre) {
  std::vector<SmallContract> made = {here(cls, "CLS"), here(clsm, "CLSM"),
                                     here(clsm, "CLSM", "Pays de Verdun")};
  for (SmallContract& each : made)
    each.contract.editions.front().rows.front().extras.push_back({"Action partagée", "S1"});
  const Region region = region_here(made);
  ASSERT_EQ(region.shared.one.size(), 1u);
  EXPECT_EQ(region.shared.one[0].size(), 3u);
  ASSERT_EQ(region.territories.size(), 1u);
  ASSERT_EQ(region.territories[0].one.size(), 1u);
  EXPECT_EQ(region.territories[0].one[0].size(), 2u);
}

}  // namespace
}  // namespace maillage::region
