// Tables side by side, and forms: a label and its value a row.
#include <gtest/gtest.h>

#include "tests/support/found_tables.hpp"

namespace maillage::shapes {
namespace {

TEST(TurnedTables, SideBySideAreReadOneAfterTheOther) {
  const importing::FoundTables found = testing::find(
      "Action|Porteur||Action|Porteur\n"
      "Bus|PETR||Forum|CAF\n"
      "Ateliers|ARS||Bilan|\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur\nBus | PETR\nAteliers | ARS\nForum | CAF\nBilan | \n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!A1 tables_beside (2)\n");
  EXPECT_EQ(text::to_string(found.tables[0].rows[2][0].place), "f.xlsx!Plan!D2");
}

TEST(TurnedTables, AFormWhoseLabelsStandAboveTheirValues) {
  const importing::FoundTables found = testing::find(
      "Fiche action n°1\nIntitulé\nBus\nPorteur\nCCAS de Redon\nPartenaires\nARS\nCPTS\n"
      "Calendrier\n2021\nFiche action n°2\nIntitulé\nForum\nPorteur\nPartenaires\nCAF\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | n° ou piste | porteur | partenaires | [Calendrier]\n"
            "Bus | Fiche action n°1 | CCAS de Redon | ARS\\nCPTS | 2021\n"
            "Forum | Fiche action n°2 |  | CAF | \n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan forms_read (2)\n");
}

TEST(TurnedTables, AFormASheet) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet(
           "FA1",
           "FICHE ACTION N° 1\nIntitulé de l'action :|Bus\nAxe :|Soins\nPorteur :|PETR\n"
           "Partenaires :|ARS\n|CAF\n"),
       testing::drawn_sheet("FA2",
                            "FICHE ACTION N° 2\nIntitulé de l'action :|Forum\nAxe :|Lien\n"
                            "Porteur :|\nPartenaires :|CAF\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | action | n° ou piste | porteur | partenaires\n"
            "Soins | Bus | FICHE ACTION N° 1 | PETR | ARS\\nCAF\n"
            "Lien | Forum | FICHE ACTION N° 2 |  | CAF\n");
}

// Labels and values in four columns; a table has words of headers beside one another in one row only.
TEST(TurnedTables, AFormWithLabelsInTwoColumns) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet("FA1",
                            "Titre de l'action|Bus|Porteur|PETR\nPartenaires|ARS, CAF|État|fait\n"),
       testing::drawn_sheet("FA2",
                            "Titre de l'action|Forum|Porteur|\nPartenaires|CAF|État|en cours\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | partenaires | état d'avancement | porteur\n"
            "Bus | ARS, CAF | fait | PETR\nForum | CAF | en cours | \n");
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Porteur|État|Partenaires\nProjet|PETR|fait|ARS\nBus|CAF|en cours|ARS\n")),
            "plan\naction | porteur | état d'avancement | partenaires\nProjet | PETR | fait | ARS\n"
            "Bus | CAF | en cours | ARS\n");
}

TEST(TurnedTables, AFormWhoseTitleStandsBesideItsNumber) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "CLS\nFiche action n°1|Bus\nAxe stratégique|Soins\nPorteur|PETR\nÉtat|fait\n"
                "Fiche action n°2|Forum\nAxe stratégique|Lien\nPorteur|CAF\nÉtat|en cours\n")),
            "plan\naxe | action | n° ou piste | état d'avancement | porteur\n"
            "Soins | Bus | Fiche action n°1 | fait | PETR\n"
            "Lien | Forum | Fiche action n°2 | en cours | CAF\n");
}

TEST(TurnedTables, FormsBelowEachOther) {
  const importing::FoundTables found = testing::find(
      "Action|Bus\nPorteur|PETR\nÉtat|en cours\n\nAction|Forum\nPorteur|CAF\nÉtat|fait\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | état d'avancement | porteur\nBus | en cours | PETR\n"
            "Forum | fait | CAF\n");
}

// Labels above the title were those of the form before, so that two axes stood in one cell.
TEST(TurnedTables, FormsWhoseTitleIsNotTheirFirstLabel) {
  const importing::FoundTables found = testing::find(
      "FICHE N° 1\nAxe|Soins\nAction|Bus\nPilote|PETR\n\n"
      "FICHE N° 2\nAxe|Lien\nAction|Forum\nPilote|\n\n"
      "FICHE N° 3\nAction|Bilan\nAxe|Lien\nPilote|CAF\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | action | n° ou piste | porteur\n"
            "Soins | Bus | FICHE N° 1 | PETR\nLien | Forum | FICHE N° 2 | \n"
            "Lien | Bilan | FICHE N° 3 | CAF\n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan forms_read (3)\n");
}

}  // namespace
}  // namespace maillage::shapes
