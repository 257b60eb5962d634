// Tables of coordinators that nobody had seen before: what was read wrong with confidence, lost or asked
// for nothing.
#include <gtest/gtest.h>

#include "tests/support/found_tables.hpp"

namespace maillage::importing {
namespace {

// Porteurs were the titles of the actions.
TEST(FreshTables, PartnersHeadedBelowTheHeaderOfTheTable) {
  const std::string rows = "Bus|PETR|1|1|0\nForum|CCAS|0|1|1\n";
  const std::string read =
      "plan\naction | porteur | partenaires\nBus | PETR | ARS\\nCPAM\nForum | CCAS | CPAM\\nCAF\n";
  EXPECT_EQ(
      testing::tables_of(testing::find("Action|Porteur|Partenaires||\n||ARS|CPAM|CAF\n" + rows)),
      read);
  EXPECT_EQ(testing::tables_of(
                testing::find("Action|Porteur|Partenaires|<|<\n^|^|ARS|CPAM|CAF\n" + rows)),
            read);
}

// "P" was asked about: the first letter of the key was cut off with its colon.
TEST(FreshTables, AKeyOfLettersMayBeginWithALetter) {
  const FoundTables found = testing::find(
      "N°|Action|ARS|CPAM|CAF\n1|Bus|F|P|C\n2|Forum|F|C|P\n\n|P : pilote ; C : contributeur ; F : "
      "financeur\n");
  EXPECT_EQ(testing::questions_of(found), "");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | porteur | partenaires | financeurs | [rôles]\n"
            "1 | Bus | CPAM | CAF | ARS | ARS : F\\nCPAM : P\\nCAF : C\n"
            "2 | Forum | CAF | CPAM | ARS | ARS : F\\nCPAM : C\\nCAF : P\n");
}

// "État" was the porteur of both, and their axes were lost without a word.
TEST(FreshTables, AFormHasValuesBelowARowOfLabelsAndWithinItsLines) {
  const FoundTables found = testing::find(
      "Fiche action n° 1||\nAxe 1 : Manger||\nTitre||\nAteliers||\nPilote|Partenaires|État\n"
      "CCAS|CAF|Terminé\nObjectifs||\nMieux manger||\n");
  EXPECT_EQ(
      testing::tables_of(found),
      "plan\naxe | objectif | action | n° ou piste | porteur | partenaires | état d'avancement\n"
      "Axe 1 : Manger | Mieux manger | Ateliers | Fiche action n° 1 | CCAS | CAF | Terminé\n");
}

TEST(FreshTables, ALabelWithoutAValueTakesNoneFromTheLineBelow) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Intitulé de l'action|Bus\nAxe 2 : Soins|\nPorteur|État\nPartenaires|\n"
                "MISE EN ŒUVRE|\nÉtat d'avancement|fait\n")),
            "plan\naxe | action | état d'avancement | porteur | partenaires\n"
            "Axe 2 : Soins | Bus | fait | État | \n");
}

}  // namespace
}  // namespace maillage::importing
