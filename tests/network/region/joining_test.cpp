// Which organisations of many contracts are one: joined where it is certain, asked where it is not.
#include "network/region/joining.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/small_contract.hpp"

namespace maillage::region {
namespace {

using testing::SmallContract;

Contracts contracts_of(const std::vector<SmallContract>& made) {
  Contracts contracts;
  for (const SmallContract& each : made) contracts.push_back(&each.contract);
  return contracts;
}

// "0a+1x:single" for each joined, "?0a/1x:near" for each question; each organisation by its first member.
std::string joined_in(const std::vector<SmallContract>& made,
                      const std::vector<std::string>& same = {}) {
  const Contracts contracts = contracts_of(made);
  const Joined joined = join_organisations(contracts, same);
  const auto name = [&](const Member& member) {
    return std::to_string(member.contract) +
           contracts[member.contract]->partners[member.partner].id;
  };
  constexpr const char* grounds[] = {"siren",      "finess", "said",    "territory",
                                     "department", "single", "national"};
  constexpr const char* asks[] = {"elsewhere", "kind", "type", "near", "several"};
  std::string text;
  for (const Organisation& organisation : joined.organisations) {
    if (organisation.members.size() < 2) continue;
    for (std::size_t i = 0; i < organisation.members.size(); ++i) {
      text += (i == 0 ? "" : "+") + name(organisation.members[i]);
      if (i > 0) text += std::string(":") + grounds[static_cast<int>(organisation.grounds[i])];
    }
    text += " ";
  }
  for (const Question& question : joined.questions) {
    text += "?";
    for (std::size_t i = 0; i < question.organisations.size(); ++i) {
      text += (i == 0 ? "" : "/") +
              name(joined.organisations[question.organisations[i]].members.front());
    }
    text += std::string(":") + asks[static_cast<int>(question.ground)] + " ";
  }
  return text;
}

SmallContract in(const std::string& territory, const std::string& text) {
  SmallContract made(text);
  made.contract.territory = territory;
  return made;
}

TEST(Joining, ABodyOfWhichADepartmentHasOneIsOneInAllSpellings) {
  EXPECT_EQ(
      joined_in({in("A", "partenaire a nom=CAF_de_la_Meuse"),
                 in("B", "partenaire b nom=Caisse_d’allocations_familiales_de_la_Meuse"),
                 in("C", "partenaire c nom=CAF_55"), in("D", "partenaire d nom=CAF_de_Moselle")}),
      "0a+1b:single+2c:single ");
}

TEST(Joining, AKindAloneIsAskedAboutInOtherTerritoriesAndOneInTheSame) {
  EXPECT_EQ(joined_in({in("A", "partenaire a nom=Conseil_départemental"),
                       in("B", "partenaire b nom=CD")}),
            "?0a/1b:kind ");
  EXPECT_EQ(joined_in({in("A", "partenaire a nom=Conseil_départemental"),
                       in("A", "partenaire b nom=CD")}),
            "0a+1b:territory ");
}

TEST(Joining, AHospitalOfOneNameInTwoTerritoriesIsAskedAbout) {
  EXPECT_EQ(joined_in({in("A", "partenaire a nom=Centre_hospitalier_Saint-Nicolas"),
                       in("B", "partenaire b nom=CH_St_Nicolas")}),
            "?0a/1b:elsewhere ");
}

TEST(Joining, ACommuneIsOneInADepartmentAndAskedAboutAcross) {
  const std::string town = "partenaire a type=commune nom=Ville_de_Saint-Martin\n";
  EXPECT_EQ(joined_in({in("A", town + "partenaire d nom=CD_55"),
                       in("B", town + "partenaire d nom=CD_55")}),
            "0a+1a:department 0d+1d:single ");
  EXPECT_EQ(joined_in({in("A", town + "partenaire d nom=CD_55"),
                       in("B", town + "partenaire d nom=CD_57")}),
            "?0a/1a:elsewhere ");
}

TEST(Joining, TerritoriesOfOneNameInTwoDepartmentsAreTwo) {
  const std::string cc = "partenaire c type=codecom nom=CC_de_Verville\nepci c\n";
  EXPECT_EQ(
      joined_in({in("A", cc + "partenaire d nom=CD_55"), in("B", cc + "partenaire d nom=CD_08"),
                 in("C", cc + "partenaire d nom=CD_55")}),
      "0c+2c:territory 0d+2d:single ?0c/1c:elsewhere ");
}

TEST(Joining, ANationalBodyAndANameThatTheUserGivesAreOneEverywhere) {
  EXPECT_EQ(joined_in({in("A", "partenaire a nom=France_Travail"),
                       in("B", "partenaire b nom=Pôle_emploi")}),
            "0a+1b:national ");
  EXPECT_EQ(
      joined_in({in("A", "partenaire a nom=ADMR"), in("B", "partenaire b nom=A.D.M.R.")}, {"admr"}),
      "0a+1b:said ");
}

TEST(Joining, NumbersDecide) {
  std::vector<SmallContract> made = {
      in("A", "partenaire a nom=Hôpital"),
      in("B", "partenaire b nom=CH_de_Bar\npartenaire s parent=b nom=SMUR")};
  made[0].contract.partners[text::PartnerId{0}].siren = "265500017";
  made[1].contract.partners[text::PartnerId{0}].siren = "265500017";
  made[1].contract.partners[text::PartnerId{1}].siren = "265500017";  // its service, not itself
  EXPECT_EQ(joined_in(made), "0a+1b:siren ");
  std::vector<SmallContract> two = {in("A", "partenaire a nom=CAF_de_la_Meuse"),
                                    in("B", "partenaire b nom=CAF_de_la_Meuse")};
  two[0].contract.partners[text::PartnerId{0}].siren = "265500017";
  two[1].contract.partners[text::PartnerId{0}].siren = "782000000";
  EXPECT_EQ(joined_in(two), "");  // two, for certain: not even asked
}

TEST(Joining, TypesThatDifferAreAskedAbout) {
  EXPECT_EQ(joined_in({in("A", "partenaire a type=commune nom=Ville_de_Bar"),
                       in("A", "partenaire b type=association nom=Ville_de_Bar")}),
            "?0a/1b:type ");
}

TEST(Joining, TwoOfOneContractAreNeverOne) {
  EXPECT_EQ(joined_in({in("A", "partenaire a nom=ADMR_de_Bar"),
                       in("A", "partenaire b nom=ADMR_de_Bar\npartenaire c nom=ADMR_Bar")}),
            "0a+1b:territory ?0a/1c:elsewhere ");
}

TEST(Joining, ASlipIsAQuestion) {
  EXPECT_EQ(joined_in({in("A", "partenaire a nom=Mission_locale_de_Commercy"),
                       in("A", "partenaire b nom=Mission_locale_de_Comercy")}),
            "?0a/1b:near ");
}

TEST(Joining, ASlipElsewhereHidesNoneHere) {
  // The letter doubled is the nearer, and of two territories.
  EXPECT_EQ(joined_in({in("A", "partenaire a nom=Club_Commercy\npartenaire c nom=Relais_Boussole"),
                       in("B", "partenaire b nom=Club_Comercy"),
                       in("A", "partenaire d nom=Relais_Boussule")}),
            "?0c/2d:near ");
}

TEST(Joining, EveryMemberStandsInOneOrganisation) {
  const std::vector<SmallContract> made = {in("A", "partenaire a nom=ARS\npartenaire b nom=CAF_55"),
                                           in("B", "partenaire c nom=CAF_55")};
  const Joined joined = join_organisations(contracts_of(made));
  ASSERT_EQ(joined.organisations.size(), 2u);
  EXPECT_EQ(joined.organisation_of, (std::vector<std::vector<std::uint32_t>>{{0, 1}, {1}}));
  EXPECT_TRUE(join_organisations({}).organisations.empty());
}

}  // namespace
}  // namespace maillage::region
