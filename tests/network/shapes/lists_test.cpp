// Sheets of organisations and of indicators beside the actions.
#include <gtest/gtest.h>

#include "tests/support/found_tables.hpp"

namespace maillage::shapes {
namespace {

TEST(OrganisationList, SiglesAreOtherNames) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet("Actions", "Action|Porteur\nBus|PETR\nForum|CAF\n"),
       testing::drawn_sheet("Partenaires",
                            "Sigle|Nom de la structure|Type|Mail\n"
                            "PETR|Pôle du Pays|petr|a@exemple.fr\nCAF|Caisse d'allocations||\n"
                            "|Jeanne Exemple||\n")});
  EXPECT_EQ(testing::records_of(found),
            "partenaire id=petr nom=Pôle du Pays alias=PETR type=petr\n"
            "partenaire id=caf nom=Caisse d'allocations alias=CAF\n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Partenaires organisations_read (2)\n");
}

TEST(OrganisationList, AListOfPersonsIsNone) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet("Actions", "Action|Porteur\nBus|PETR\n"),
       testing::drawn_sheet("Contacts", "Nom|Prénom|Type|Mail\nExemple|Jeanne|élue|\n")});
  EXPECT_EQ(testing::records_of(found), "");
}

TEST(IndicatorList, JoinsTheActionsThatItNames) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet("Plan", "N°|Action|Porteur\n1|Bus|PETR\n2|Forum, bilan|CAF\n"),
       testing::drawn_sheet("Indicateurs",
                            "Indicateur|Cible 2026|Actions concernées\n"
                            "Trajets|100|1\nSatisfaction||Forum, bilan\nPublic|30|1, 2\n"
                            "Autre||7\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | porteur | indicateurs\n"
            "1 | Bus | PETR | Trajets (Cible 2026 : 100)\\nPublic (Cible 2026 : 30)\n"
            "2 | Forum, bilan | CAF | Satisfaction\\nPublic (Cible 2026 : 30)\n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Indicateurs!A1 indicators_joined (3) (2)\n"
            "warning f.xlsx!Indicateurs!A1 indicators_left (7) (5)\n");
}

}  // namespace
}  // namespace maillage::shapes
