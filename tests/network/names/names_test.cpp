#include "network/names/name_index.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/contract_text.hpp"

namespace maillage::names {
namespace {

// "a ~ b", "!" if certain, "?" if probable, the grounds; a line each, of a contract with these organisations.
std::string near(const std::string& names) {
  std::string toml;
  int number = 0;
  for (std::size_t begin = 0; begin < names.size();) {
    const std::size_t end = std::min(names.find('\n', begin), names.size());
    toml += "[[partenaire]]\nid = \"o" + std::to_string(++number) + "\"\nnom = \"" +
            names.substr(begin, end - begin) + "\"\n";
    begin = end + 1;
  }
  const resolve::Resolved contract = testing::resolved({toml, {}});
  EXPECT_FALSE(text::has_errors(contract.faults));
  std::string text;
  for (const NamePair& pair : near_duplicates(contract.contract)) {
    text += pair.name_a + " ~ " + pair.name_b + (pair.level == NameLevel::certain ? " !" : " ?");
    for (const NameGround ground : pair.grounds) text += std::string(" ") + code_of(ground);
    text += "\n";
  }
  return text;
}

TEST(NearDuplicates, SeeSlipsOfSpelling) {
  EXPECT_EQ(near("Familles Rurales de Meuse\nFamiles Rurales de la Meuse"),
            "Familles Rurales de Meuse ~ Familes Rurales de la Meuse ? spelling\n");
  EXPECT_EQ(near("MDS St Mihiel\nMDS de Saint-Mihiel"),
            "MDS St Mihiel ~ MDS de Saint-Mihiel ! same-words\n");
}

TEST(NearDuplicates, SeeInitialsAndOrder) {
  EXPECT_EQ(near("Caisse Primaire Assurance Maladie\nCPAM"),
            "Caisse Primaire Assurance Maladie ~ CPAM ! field-words\n");
  EXPECT_EQ(near("Réseau de Santé Metz Arrondissement\nRSMA"),
            "Réseau de Santé Metz Arrondissement ~ RSMA ? initials\n");
  EXPECT_EQ(near("Centre social Bellecroix\nBellecroix centre social"),
            "Centre social Bellecroix ~ Bellecroix centre social ! word-order\n");
}

TEST(NearDuplicates, SeeALongerNameOfTheSame) {
  EXPECT_EQ(near("Familles Rurales\nFamilles Rurales de Saint-Mihiel"),
            "Familles Rurales ~ Familles Rurales de Saint-Mihiel ? place-missing\n");
}

TEST(NearDuplicates, AShortNameOfSeveralIsNone) {
  EXPECT_EQ(near("Familles Rurales\nFamilles Rurales de Verdun\nFamilles Rurales de Metz"), "");
}

TEST(NearDuplicates, AnotherPlaceIsAnotherOrganisation) {
  EXPECT_EQ(near("CPIE de Nancy\nCPIE de Bonzée"), "");
  EXPECT_EQ(near("CD 55\nCD 54"), "");
  EXPECT_EQ(near("CPTS nord Meuse\nCPTS sud Meuse"), "");
}

TEST(NearDuplicates, AKindAloneIsNoName) {
  EXPECT_EQ(near("Communautés de communes\nCommunauté de communes du Sammiellois"), "");
  EXPECT_EQ(near("Côtes de Meuse\nChantier d'insertion des Côtes de Meuse"), "");
}

TEST(NearDuplicates, AServiceIsNotItsParent) {
  EXPECT_EQ(near("ARS\nARS DT 55"), "");
  EXPECT_EQ(near("Ville de Metz\nService Politique de la Ville de Metz"), "");
  EXPECT_EQ(near("MDS de Saint-Mihiel\nLes amis de la MDS de Saint-Mihiel"), "");
}

TEST(NearDuplicates, AServiceOfLikeNameIsNotItsParentTwice) {
  const std::string two =
      "[[partenaire]]\nid = \"a\"\nnom = \"Familles Rurales\"\n"
      "[[partenaire]]\nid = \"b\"\nnom = \"Famille Rurale\"\n";
  EXPECT_EQ(near_duplicates(testing::resolved({two, {}}).contract).size(), 1u);
  EXPECT_TRUE(near_duplicates(testing::resolved({two + "parent = \"a\"\n", {}}).contract).empty());
}

TEST(NearDuplicates, AnAdjectiveMakesAnotherAssociation) {
  EXPECT_EQ(near("Association des maires de Meuse\nAssociation des maires ruraux de Meuse"), "");
}

TEST(NearDuplicates, WhatNobodyKnowsIsNotReported) {
  EXPECT_EQ(near("Prison (laquelle : non dit)\nPrison de Saint-Mihiel"), "");
}

TEST(NearDuplicates, ThousandsOfLikeNamesTakeNoTime) {
  std::string names;
  for (int i = 0; i < 3000; ++i) names += "Association numéro " + std::to_string(i) + "\n";
  EXPECT_EQ(near(names), "");
}

}  // namespace
}  // namespace maillage::names
