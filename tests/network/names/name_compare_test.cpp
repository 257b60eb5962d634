// How near two names are: level and grounds, one line a pair.
#include "network/names/name_compare.hpp"

#include <gtest/gtest.h>

#include <string>

namespace maillage::names {
namespace {

std::string compared(const std::string& a, const std::string& b) {
  const NameComparison comparison = compare_names(analyse_name(a), analyse_name(b));
  const NameComparison back = compare_names(analyse_name(b), analyse_name(a));
  EXPECT_DOUBLE_EQ(comparison.score, back.score) << a << " / " << b;
  if (comparison.score == 0) return "no";
  const NameLevel level = level_of(comparison.score);
  std::string text = level == NameLevel::certain    ? "certain"
                     : level == NameLevel::probable ? "probable"
                                                    : "possible";
  for (const NameGround ground : comparison.grounds) text += std::string(" ") + code_of(ground);
  return text;
}

TEST(CompareNames, WhatNeverTellsTwoApartIsCertain) {
  EXPECT_EQ(compared("C.P.A.M.", "cpam"), "certain same-letters");
  EXPECT_EQ(compared("Mona Lisa", "Monalisa"), "certain same-letters");
  EXPECT_EQ(compared("MDS St Mihiel", "Maison des Solidarité de Saint-Mihiel"),
            "certain field-words");
  EXPECT_EQ(compared("CPAM 55", "Caisse primaire d'assurance maladie de la Meuse"),
            "certain field-words");
  EXPECT_EQ(compared("DT57 de l’ARS", "ARS DT 57"), "certain word-order");
  EXPECT_EQ(compared("SARL Dupré Ambulances", "Dupré Ambulances"), "certain legal-words");
  EXPECT_EQ(compared("Conseil Local de Santé Mentale (CLSM)", "CLSM"),
            "probable field-words bracket");
}

TEST(CompareNames, SlipsAreProbable) {
  EXPECT_EQ(compared("mutaulité française", "Mutualité Française"), "probable spelling");
  EXPECT_EQ(compared("EPHAD d'Hannonville", "EHPAD Hannonville"), "probable spelling");
  EXPECT_EQ(compared("Famille Rurale", "Familles Rurales"), "probable plural");
}

TEST(CompareNames, LettersDoubledAreASlipUpToTwo) {
  EXPECT_EQ(compared("Association Bellette", "Association Belete"), "probable spelling");
  EXPECT_EQ(compared("Association Belllettte", "Association Belete"), "no");
}

TEST(CompareNames, SiglesThatDifferAreOthers) {
  EXPECT_EQ(compared("CPAM", "CNAM"), "no");
  EXPECT_EQ(compared("CDOS", "CROS"), "no");
  EXPECT_EQ(compared("AMSEA", "CMSEA"), "no");
}

TEST(CompareNames, InitialsOfTheName) {
  EXPECT_EQ(compared("CC AAA", "CC de l'Aire à l'Argonne"), "probable initials");
  EXPECT_EQ(compared("PETR CDL", "PETR Cœur de Lorraine"), "probable initials");
  EXPECT_EQ(compared("CCPE", "Communauté de communes du Pays d'Étain"), "probable initials");
  EXPECT_EQ(compared("CODEV", "Conseil de développement"), "probable initials");
  EXPECT_EQ(compared("UL", "Université de Lorraine"), "possible initials");
  EXPECT_EQ(compared("MAIA", "Maison des adolescents"), "no");
}

TEST(CompareNames, APlaceMoreIsADoubt) {
  EXPECT_EQ(compared("MDS", "MDS de Verdun"), "possible place-missing");
  EXPECT_EQ(compared("Bonzée", "Commune de Bonzée"), "possible kind-missing");
  EXPECT_EQ(compared("Ecole des Sports", "Ecole des Sports de la Ville de Metz"),
            "probable parent-missing");
  EXPECT_EQ(compared("CC Sam", "CC du Sammiellois"), "probable truncated");
}

TEST(CompareNames, ALegalFormAgainstAKindIsNoMerge) {
  EXPECT_EQ(compared("Association Maizeuvre", "Ville de Maizeuvre"), "no");
  EXPECT_EQ(compared("CC de Maizeuvre", "Association de Maizeuvre"), "no");
  EXPECT_EQ(compared("Association Mission locale de Metz", "Mission locale de Metz"),
            "probable general-words");
}

TEST(CompareNames, APlaceThatDiffersIsNoMerge) {
  EXPECT_EQ(compared("CPIE de Nancy", "CPIE de Bonzée"), "no");
  EXPECT_EQ(compared("MDS de Verdun", "MDS de Revigny"), "no");
  EXPECT_EQ(compared("EHPAD Saint-Jean", "EHPAD Saint-Joseph"), "no");
  EXPECT_EQ(compared("Collège Jules Ferry", "Lycée Jules Ferry"), "no");
  EXPECT_EQ(compared("École Jean Moulin (Borny)", "École Jean Moulin (Sablon)"), "no");
}

TEST(CompareNames, AServiceIsNotItsParent) {
  EXPECT_EQ(compared("ARS", "ARS DT 55"), "no");
  EXPECT_EQ(compared("Direction de la CAF", "CAF"), "no");
  EXPECT_EQ(compared("CD Autonomie", "Service autonomie du Conseil départemental"),
            "probable field-words word-order general-words");
}

TEST(CompareNames, WordsThatSayLittle) {
  EXPECT_EQ(compared("Association AIDES", "AIDES"), "certain general-words");
  EXPECT_EQ(compared("Association Oxygène", "Oxygène"), "probable general-words");
  EXPECT_EQ(compared("pilote MAIA", "MAIA"), "probable general-words");
}

TEST(CompareNames, WhatIsOftenTheSameIsNotCertain) {
  EXPECT_EQ(compared("Hôpital de Verdun", "CH de Verdun"), "probable field-words");
}

TEST(CompareNames, NothingIsNearNothing) {
  EXPECT_EQ(compared("de la", "du"), "no");
  EXPECT_EQ(compared("", "CPAM"), "no");
}

}  // namespace
}  // namespace maillage::names
