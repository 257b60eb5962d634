// Many contracts taken together: what counts once, who is everywhere, which themes nobody carries.
#include "network/region/region.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/small_contract.hpp"

namespace maillage::region {
namespace {

using testing::SmallContract;

Region region_of(const std::vector<SmallContract>& made, unsigned threads = 1) {
  std::vector<Side> sides;
  for (const SmallContract& each : made) sides.push_back({&each.contract, model::Scope{}});
  return make_region(std::move(sides), {}, threads);
}

SmallContract with_code(SmallContract made, const std::string& action, const std::string& code) {
  for (model::ActionRow& row : made.contract.editions.front().rows) {
    if (row.action == made.action(action)) row.extras.push_back({"Action partagée", code});
  }
  return made;
}

const std::string first =
    "objectif 1 nom=Habitat_indigne\nobjectif 2 nom=Mobilité\npartenaire caf nom=CAF_55\n"
    "partenaire x nom=Club_A\nplan\naction a objectif=2 porteur=caf\n"
    "action b objectif=1 porteur=\n";
const std::string second =
    "objectif 1 nom=L’habitat_sain\nobjectif 2 nom=Air\npartenaire caf nom=CAF_de_la_Meuse\n"
    "partenaire x nom=Club_B\nplan\naction a objectif=1 porteur= partenaires=caf\n"
    "action c objectif=1 porteur=\naction d objectif=2 porteur=x\n";

TEST(Region, TheWholeCountsAnOrganisationOnce) {
  const Region region = region_of({SmallContract(first), SmallContract(second)});
  EXPECT_EQ(region.whole_figures.counts.partners, 3u);
  EXPECT_EQ(region.whole_figures.counts.actions, 5u);
  EXPECT_EQ(region.whole_figures.counts.orphan, 3u);
  EXPECT_EQ(region.whole_figures.in_several, 1u);
  ASSERT_EQ(region.everywhere.size(), 1u);
  EXPECT_EQ(region.everywhere[0].sides, (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(region.everywhere[0].carries_in, (std::vector<std::uint32_t>{0}));
  EXPECT_EQ(region.everywhere[0].carried, 1u);
  EXPECT_EQ(region.everywhere[0].joined, 1u);
}

TEST(Region, AnOrganisationHasTheTypeThatAnyContractSays) {
  const std::string name = "partenaire caf nom=CAF_55";
  const Region region =
      region_of({SmallContract(name), SmallContract(name + " type=administration"),
                 SmallContract("partenaire y nom=Club_Y type=association")});
  ASSERT_EQ(region.whole.partners.size(), 2u);
  EXPECT_EQ(region.whole.partners[text::PartnerId{0}].type, model::PartnerType::administration);
  EXPECT_EQ(region.whole.partners[text::PartnerId{1}].type, model::PartnerType::association);
}

// The whole has the action once, under the first contract.
TEST(Region, WhoCarriesACommonActionCarriesInBothContracts) {
  const std::string both =
      "partenaire caf nom=CAF_55\nobjectif 1\nplan\naction a objectif=1 porteur=caf\n";
  const Region region = region_of(
      {with_code(SmallContract(both), "a", "S1"), with_code(SmallContract(both), "a", "S1")});
  ASSERT_EQ(region.whole_figures.counts.actions, 1u);
  ASSERT_EQ(region.everywhere.size(), 1u);
  EXPECT_EQ(region.everywhere[0].carried, 1u);
  EXPECT_EQ(region.everywhere[0].carries_in, (std::vector<std::uint32_t>{0, 1}));
}

TEST(Region, AnInstancePreparesThoseOfItsOwnContract) {
  const std::string bodies =
      "objectif 1\npartenaire a\ninstance copil\ninstance x prepare=copil "
      "rend_compte=copil\nplan\naction a objectif=1 porteur=a\n";
  const Region region = region_of({SmallContract(bodies), SmallContract(bodies)});
  const model::Instance& of_second = region.whole.instances[text::InstanceId{3}];
  EXPECT_EQ(of_second.prepares, std::vector<text::InstanceId>{text::InstanceId{2}});
  EXPECT_EQ(of_second.reports_to, std::vector<text::InstanceId>{text::InstanceId{2}});
}

TEST(Region, EachContractCountsAsItDoesAlone) {
  const SmallContract made(first);
  const Region region = region_of({made, SmallContract(second)});
  const analysis::Counts alone =
      analysis::count(made.contract, model::build_graph(made.contract, model::Scope{}));
  EXPECT_EQ(region.figures[0].counts.actions, alone.actions);
  EXPECT_EQ(region.figures[0].counts.orphan, alone.orphan);
  EXPECT_EQ(region.figures[0].counts.objectives_without_action, alone.objectives_without_action);
}

TEST(Region, TheWholeHasTheObjectivesOfEachAndWhoSignedAnyOnce) {
  // The second has axes alone: they are what its actions serve.
  const Region region = region_of(
      {SmallContract("objectif 1\nobjectif 2\npartenaire caf nom=CAF_55\npartenaire ars nom=ARS\n"
                     "signataire caf\nsignataire ars\nplan\naction a objectif=1 porteur=caf"),
       SmallContract("axe A\naxe B\npartenaire caf nom=CAF_55\nsignataire caf\n"
                     "plan\naction b axe=A porteur=caf")});
  const analysis::Counts& all = region.whole_figures.counts;
  EXPECT_EQ(all.objectives, 4u);
  EXPECT_EQ(all.objectives_without_action, 2u);
  EXPECT_EQ(all.signatories, 2u);
}

TEST(Region, AnActionOfOneCodeInTwoContractsCountsOnceWithTheOrganisationsOfBoth) {
  const Region region = region_of(
      {with_code(SmallContract(first), "b", "X-1"), with_code(SmallContract(second), "a", "x 1")});
  ASSERT_EQ(region.shared.one.size(), 1u);
  EXPECT_EQ(region.whole_figures.counts.actions, 4u);
  EXPECT_EQ(region.whole.editions.front().rows[1].partners.size(), 1u);
  EXPECT_EQ(region.figures[0].counts.actions + region.figures[1].counts.actions, 5u);
}

TEST(Region, ATitleOfTwoContractsUnderOneOrganisationIsAQuestion) {
  std::vector<SmallContract> made = {
      SmallContract("partenaire caf nom=CAF_55\nplan\naction a porteur=caf"),
      SmallContract("partenaire caf nom=CAF_55\nplan\naction b porteur=caf")};
  for (SmallContract& each : made) each.contract.actions[text::ActionId{0}].title = "Semaine bleue";
  const Region region = region_of(made);
  EXPECT_TRUE(region.shared.one.empty());
  EXPECT_EQ(region.shared.asked.size(), 1u);
  EXPECT_EQ(region.whole_figures.counts.actions, 2u);
}

TEST(Region, AThemeIsOrphanWhereNoneOfItsObjectivesIsCarried) {
  std::vector<SmallContract> made = {SmallContract(first), SmallContract(second)};
  made[0].contract.objectives[text::ObjectiveId{0}].name = "Habitat indigne";
  made[0].contract.objectives[text::ObjectiveId{1}].name = "Mobilité";
  made[1].contract.objectives[text::ObjectiveId{0}].name = "L’habitat sain";
  made[1].contract.objectives[text::ObjectiveId{1}].name = "Air";
  const Region region = region_of(made);
  ASSERT_EQ(region.themes.size(), 1u);
  EXPECT_EQ(region.themes[0].word, "habitat");
  EXPECT_EQ(region.themes[0].orphan_sides, (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(region.themes[0].orphans, 2u);
}

TEST(Region, ServicesThatTwoContractsSeeTheOtherWayRoundMakeNoCircle) {
  const Region region = region_of(
      {SmallContract(
           "partenaire a nom=CAF_55 parent=b\npartenaire b nom=CPAM_55\nplan\naction x porteur=a"),
       SmallContract("partenaire a nom=CAF_55\npartenaire b nom=CPAM_55 parent=a\nplan\naction y "
                     "porteur=a")});
  EXPECT_EQ(region.whole.partners[text::PartnerId{0}].parent, text::PartnerId{1});
  EXPECT_EQ(region.whole.partners[text::PartnerId{1}].parent, std::nullopt);
}

TEST(Region, AsManyThreadsTheSameFigures) {
  std::vector<SmallContract> made;
  for (int i = 0; i < 9; ++i) made.emplace_back(i % 2 == 0 ? first : second);
  const Region one = region_of(made, 1), four = region_of(made, 4);
  for (std::size_t i = 0; i < made.size(); ++i) {
    EXPECT_EQ(one.figures[i].counts.orphan, four.figures[i].counts.orphan);
    EXPECT_EQ(one.figures[i].density, four.figures[i].density);
  }
}

TEST(Region, NothingIsNothing) {
  const Region region = region_of({});
  EXPECT_EQ(region.whole_figures.counts.actions, 0u);
  EXPECT_EQ(region.whole_figures.density, std::nullopt);
}

}  // namespace
}  // namespace maillage::region
