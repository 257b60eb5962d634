// What a name's words mean: kinds, departments, sigles, brackets.
#include "network/names/name_forms.hpp"

#include <gtest/gtest.h>

#include <string>

namespace maillage::names {
namespace {

std::string key(const std::string& name) { return analyse_name(name).form.key; }

TEST(NameForms, AKindHasManySpellings) {
  for (const char* name :
       {"CC du Sammiellois", "Codecom Sammiellois", "c.c. du Sammiellois",
        "COMMUNAUTÉ DE COMMUNES DU SAMMIELLOIS", "Com. de communes du Sammiellois",
        "Communauté de commune du Sammiellois"}) {
    EXPECT_EQ(key(name), "cc sammielloi") << name;
  }
  for (const char* name : {"CD 55", "CD55", "Conseil départemental de la Meuse",
                           "Département de la Meuse", "Conseil général (55)", "CD Meuse"}) {
    EXPECT_EQ(key(name).substr(0, 2), "cd") << name;
  }
  EXPECT_EQ(key("CD55"), key("Conseil général de la Meuse"));
}

TEST(NameForms, DepartmentsAreNumbersOrNames) {
  EXPECT_EQ(key("CDOS 54"), key("CDOS de Meurthe-et-Moselle"));
  EXPECT_NE(key("CDOS 54"), key("CDOS de Moselle"));
}

TEST(NameForms, SaintsAreOneWord) {
  EXPECT_EQ(key("EHPAD St Mihiel"), "ehpad saint mihiel");
  EXPECT_EQ(key("EHPAD Ste-Anne"), "ehpad sainte anne");
}

TEST(NameForms, ElisionsAreWordsOtherApostrophesAreNot) {
  EXPECT_EQ(key("EHPAD d’Hannonville"), "ehpad hannonville");
  EXPECT_EQ(key("Interm'aides"), key("Intermaides"));
  EXPECT_EQ(key("Les P'tits Loups"), key("Les Ptits Loups"));
}

TEST(NameForms, BracketsAreSetApart) {
  EXPECT_EQ(analyse_name("CPIE (lequel : non dit)").bracket_says, BracketSays::unspecified);
  EXPECT_EQ(analyse_name("Conseil Local de Santé Mentale (CLSM)").bracket_says,
            BracketSays::expansion);
  EXPECT_EQ(analyse_name("Réseau nord (PTA)").bracket_says, BracketSays::more);
  EXPECT_EQ(key("Réseau nord (PTA)"), "reseau nord");
  EXPECT_EQ(key("(PTA)"), "pta");
  EXPECT_EQ(key("Réseau nord (PTA"), "reseau nord");
}

TEST(NameForms, NothingIsAName) {
  for (const char* name : {"", " ", "()", "-", "de la", "\xff", "((((", "))", "'"}) {
    EXPECT_NO_FATAL_FAILURE(analyse_name(name)) << name;
  }
  EXPECT_TRUE(analyse_name("de la").form.tokens.empty());
}

TEST(NameForms, InitialsTakeSmallWordsOrNot) {
  const NameForm full = analyse_name("Aire à l'Argonne").form;
  EXPECT_EQ(initials_end("aa", full.words, 0), full.words.size());
  EXPECT_EQ(initials_end("aaa", full.words, 0), full.words.size());
  EXPECT_EQ(initials_end("aala", full.words, 0), full.words.size());
  EXPECT_EQ(initials_end("ab", full.words, 0), 0u);
  EXPECT_EQ(initials_end("a", full.words, 0), 0u);
}

TEST(NameForms, BeginningsOfWordsMakeSigles) {
  const NameForm full = analyse_name("Conseil de développement").form;
  EXPECT_TRUE(beginnings_of("codev", full.words, 0, full.words.size()));
  EXPECT_FALSE(beginnings_of("codex", full.words, 0, full.words.size()));
  const NameForm house = analyse_name("Maison des adolescents").form;
  EXPECT_FALSE(beginnings_of("maia", house.words, 0, house.words.size()));
}

}  // namespace
}  // namespace maillage::names
