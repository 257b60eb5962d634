#include "network/analysis/compare_match.hpp"

#include <gtest/gtest.h>

#include "network/analysis/comparison.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::analysis {
namespace {

using testing::SmallContract;

Correspondence match(const testing::SmallContract& before, const testing::SmallContract& after) {
  return match_contracts(before.contract, after.contract, Identity::separate);
}

// Actions of the tests: SmallContract takes ids for titles, so titles are set by hand.
testing::SmallContract titled(const std::string& text, const std::string& id,
                              const std::string& title) {
  testing::SmallContract small(text);
  small.contract.actions[small.action(id)].title = title;
  return small;
}

TEST(CompareMatch, findsAnOrganisationUnderAnotherIdByItsName) {
  const testing::SmallContract before("partenaire un nom=Croix-Rouge_de_Verdun");
  const testing::SmallContract after(
      "partenaire x nom=Autre\npartenaire deux nom=CROIX_ROUGE_de_Verdun");
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.partner_after[0], after.partner("deux"));
  EXPECT_TRUE(matching.partner_questions.empty());
}

TEST(CompareMatch, asksWhereTheSameIdNamesSomebodyElse) {
  const testing::SmallContract before("partenaire cc nom=Codecom_du_Sammiellois");
  const testing::SmallContract after("partenaire cc nom=Hôpital_de_Metz");
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.partner_after[0], std::nullopt);
  ASSERT_EQ(matching.partner_questions.size(), 1u);
  EXPECT_EQ(matching.partner_questions[0].ground, DoubtGround::same_id);
}

TEST(CompareMatch, asksWhereOneNameIsOfTwoTypes) {
  const testing::SmallContract before("partenaire a nom=Relais_Santé type=association");
  const testing::SmallContract after("partenaire a nom=Relais_Santé type=administration");
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.partner_after[0], std::nullopt);
  ASSERT_EQ(matching.partner_questions.size(), 1u);
  EXPECT_EQ(matching.partner_questions[0].ground, DoubtGround::other_type);
}

TEST(CompareMatch, asksWhichOfTwoOfOneName) {
  const testing::SmallContract before(
      "partenaire a nom=Relais_Santé\npartenaire b nom=Relais_Santé");
  const testing::SmallContract after("partenaire c nom=Relais_Santé");
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.partner_after[0], std::nullopt);
  EXPECT_EQ(matching.partner_after[1], std::nullopt);
  ASSERT_EQ(matching.partner_questions.size(), 2u);
  EXPECT_EQ(matching.partner_questions[0].ground, DoubtGround::several);
}

TEST(CompareMatch, asksAboutAnAliasAndDoesNotMatchIt) {
  testing::SmallContract before("partenaire a nom=Centre_social_Kergomard");
  const testing::SmallContract after("partenaire b nom=La_Ruche");
  before.contract.partners[before.partner("a")].aliases = {"La Ruche"};
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.partner_after[0], std::nullopt);
  ASSERT_EQ(matching.partner_questions.size(), 1u);
  EXPECT_EQ(matching.partner_questions[0].ground, DoubtGround::alias);
}

TEST(CompareMatch, asksWhoANameOfAKindMeansInAnotherTerritory) {
  testing::SmallContract before("partenaire cc nom=Communauté_de_communes");
  testing::SmallContract after("partenaire cc nom=Communauté_de_communes");
  before.contract.territory = "Meuse";
  after.contract.territory = "Moselle";
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.partner_after[0], std::nullopt);
  ASSERT_EQ(matching.partner_questions.size(), 1u);
  EXPECT_EQ(matching.partner_questions[0].ground, DoubtGround::kind_alone);
  after.contract.territory = "MEUSE";
  EXPECT_EQ(match(before, after).partner_after[0], after.partner("cc"));
}

TEST(CompareMatch, asksAboutNearNames) {
  const testing::SmallContract before("partenaire a nom=CPIE_de_Bonzée");
  const testing::SmallContract after("partenaire b nom=CPIE");
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.partner_after[0], std::nullopt);
  ASSERT_EQ(matching.partner_questions.size(), 1u);
  EXPECT_EQ(matching.partner_questions[0].ground, DoubtGround::near_name);
}

TEST(CompareMatch, keepsOtherPlacesApartWithoutAsking) {
  const testing::SmallContract before("partenaire a nom=Commune_de_Verdun");
  const testing::SmallContract after("partenaire b nom=Commune_de_Metz");
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.partner_after[0], std::nullopt);
  EXPECT_TRUE(matching.partner_questions.empty());
}

TEST(CompareMatch, takesIdsAsTheyAreWhereTheyAreShared) {
  const testing::SmallContract before("partenaire cc nom=Codecom_du_Sammiellois");
  const testing::SmallContract after("partenaire cc nom=Hôpital_de_Metz");
  EXPECT_EQ(match_contracts(before.contract, after.contract, Identity::shared).partner_after[0],
            after.partner("cc"));
}

TEST(CompareMatch, findsAnActionByNumberAndTitle) {
  const testing::SmallContract before =
      titled("plan\naction a n=1.1.1", "a", "Acquérir un bus itinérant");
  const testing::SmallContract after =
      titled("plan\naction b n=1.1.1", "b", "acquérir un bus itinérant");
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.action_after[0], after.action("b"));
}

TEST(CompareMatch, asksWhichOfTwoActionsOfOneNumberAndTitle) {
  testing::SmallContract before =
      titled("plan\naction a n=1.1.1\naction b n=1.1.1", "a", "Acquérir un bus");
  before.contract.actions[before.action("b")].title = "Acquérir un bus";
  const testing::SmallContract after = titled("plan\naction c n=1.1.1", "c", "Acquérir un bus");
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.action_after[0], std::nullopt);
  EXPECT_EQ(matching.action_after[1], std::nullopt);
  ASSERT_EQ(matching.action_questions.size(), 2u);
  EXPECT_EQ(matching.action_questions[0].ground, DoubtGround::several);
}

TEST(CompareMatch, asksAboutATitleUnderAnotherNumber) {
  const testing::SmallContract before =
      titled("plan\naction a n=1.1.1", "a", "Acquérir un bus itinérant");
  const testing::SmallContract after =
      titled("plan\naction b n=2.4", "b", "Acquérir un bus itinérant");
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.action_after[0], std::nullopt);
  ASSERT_EQ(matching.action_questions.size(), 1u);
  EXPECT_EQ(matching.action_questions[0].ground, DoubtGround::same_title);
}

TEST(CompareMatch, aTitleAloneIsTheSameActionWhereNothingSpeaksAgainstIt) {
  // "Piste" is no number: neither for nor against.
  for (const char* row : {"plan\naction a", "plan\naction a n=Piste"}) {
    const testing::SmallContract before = titled(row, "a", "Acquérir un bus");
    const testing::SmallContract after = titled("plan\naction b n=Piste", "b", "Acquérir un bus");
    const Correspondence matching = match(before, after);
    EXPECT_EQ(matching.action_after[0], after.action("b"));
    EXPECT_EQ(matching.by_title_alone, (std::vector{before.action("a")}));
    EXPECT_TRUE(matching.action_questions.empty());
  }
  const testing::SmallContract numbered = titled("plan\naction a n=1", "a", "Acquérir un bus");
  const testing::SmallContract same = titled("plan\naction b n=1", "b", "Acquérir un bus");
  EXPECT_TRUE(match(numbered, same).by_title_alone.empty());
}

TEST(CompareMatch, asksAboutATitleUnderAnotherObjective) {
  const testing::SmallContract before = titled(
      "axe 1\nobjectif bouger axe=1\nplan\naction a objectif=bouger", "a", "Acquérir un bus");
  const testing::SmallContract after = titled(
      "axe 1\nobjectif soigner axe=1\nplan\naction b objectif=soigner", "b", "Acquérir un bus");
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.action_after[0], std::nullopt);
  ASSERT_EQ(matching.action_questions.size(), 1u);
  EXPECT_EQ(matching.action_questions[0].ground, DoubtGround::same_title);
}

TEST(CompareMatch, WhoIsInTheNetworkIsNotComparedWhereOneSideDoesNotRecordPorteurs) {
  const testing::SmallContract before(
      "partenaire p\npartenaire q\nplan\naction a porteur=p partenaires=q");
  const testing::SmallContract after("partenaire p\npartenaire q\nplan\naction a partenaires=p,q");
  testing::SmallContract without = after;
  for (model::Edition& edition : without.contract.editions) edition.recorded.carrier = false;
  const Comparison comparison =
      compare_sides({before.contract, {}}, {without.contract, {}}, Identity::shared);
  EXPECT_FALSE(comparison.network_comparable);
  for (const OrganisationChange& each : comparison.organisations) {
    EXPECT_FALSE(each.in_network);
  }
  for (const MeasureChange& measure : comparison.measures) {
    const bool is_of_bodies = measure.layer == measures::Layer::instances;
    EXPECT_TRUE(is_of_bodies || !measure.difference) << measure.name;
  }
  // Neither records them: what both record is all that there is.
  EXPECT_TRUE(compare_sides({without.contract, {}}, {without.contract, {}}, Identity::separate)
                  .network_comparable);
}

TEST(CompareMatch, asksAboutTitlesWithMostWordsInCommon) {
  const testing::SmallContract before =
      titled("plan\naction a", "a", "Acquérir un camion itinérant santé");
  const testing::SmallContract after =
      titled("plan\naction b", "b", "Acquérir un camion itinérant prévention");
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.action_after[0], std::nullopt);
  ASSERT_EQ(matching.action_questions.size(), 1u);
  EXPECT_EQ(matching.action_questions[0].ground, DoubtGround::near_title);
  EXPECT_DOUBLE_EQ(matching.action_questions[0].score, 0.6);  // 3 of 5 words
}

TEST(CompareMatch, asksWhereTheSameIdIsAnotherAction) {
  const testing::SmallContract before =
      titled("plan\naction fa1", "fa1", "Acquérir un bus itinérant");
  const testing::SmallContract after = titled("plan\naction fa1", "fa1", "Former les aidants");
  const Correspondence matching = match(before, after);
  EXPECT_EQ(matching.action_after[0], std::nullopt);
  ASSERT_EQ(matching.action_questions.size(), 1u);
  EXPECT_EQ(matching.action_questions[0].ground, DoubtGround::same_id);
}

TEST(CompareMatch, keepsAnActionWhoseTitleWasReworded) {
  const testing::SmallContract before =
      titled("plan\naction bus", "bus", "Acquérir un bus itinérant");
  const testing::SmallContract after =
      titled("plan\naction bus", "bus", "Faire rouler le bus itinérant");
  EXPECT_EQ(match(before, after).action_after[0], after.action("bus"));
}

TEST(CompareMatch, doesNotTakeTheSameNumberForTheSameObjective) {
  testing::SmallContract before("axe 1\nobjectif 1.1 axe=1"), after("axe 1\nobjectif 1.1 axe=1");
  before.contract.objectives[before.objective("1.1")].name = "Renforcer la mobilité";
  after.contract.objectives[after.objective("1.1")].name = "Prévenir le suicide";
  EXPECT_EQ(match(before, after).objective_after[0], std::nullopt);
}

TEST(CompareMatch, comparesActionsOfTwoContractsThroughTheirMatches) {
  const testing::SmallContract before = titled(
      "partenaire un nom=Croix-Rouge_de_Verdun\nplan\naction a n=1 porteur=un", "a", "Bus santé");
  const testing::SmallContract after = titled(
      "partenaire ars\npartenaire deux nom=Croix-Rouge_de_Verdun\nplan\n"
      "action z porteur=ars\naction b n=1 porteur=deux,ars",
      "b", "Bus santé");
  const Comparison comparison =
      compare_sides({before.contract, {}}, {after.contract, {}}, Identity::separate);
  ASSERT_EQ(comparison.actions.size(), 2u);
  EXPECT_EQ(comparison.actions[0].change, Change::kept);
  ASSERT_EQ(comparison.actions[0].carriers.size(), 2u);
  EXPECT_EQ(comparison.actions[0].carriers[0].change, Change::kept);
  EXPECT_EQ(comparison.actions[0].carriers[0].after, after.partner("deux"));
  EXPECT_EQ(comparison.actions[0].carriers[1].change, Change::gained);
  EXPECT_EQ(comparison.actions[1].change, Change::gained);
}

}  // namespace
}  // namespace maillage::analysis
