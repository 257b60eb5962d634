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

// A glossary explains words that name no organisation of the plan: these are none.
TEST(OrganisationList, AGlossarySaysWhatTheSiglesOfTheTablesMean) {
  const std::string plan = "Action|Porteur|Partenaires\nBus|PTS|CPAM\nForum|CPAM|Pôle de Santé\n";
  const std::string lines =
      "PTS|Pôle de Santé\nETP|Éducation thérapeutique\nCPAM|Caisse primaire\n";
  const std::string records =
      "partenaire id=pts nom=Pôle de Santé alias=PTS\n"
      "partenaire id=cpam nom=Caisse primaire alias=CPAM\n";
  for (const std::string header :
       {"Sigle|Signification", "Acronyme|Développé|Définition", "Abréviations|Définition"}) {
    const importing::FoundTables found =
        testing::find({testing::drawn_sheet("Actions", plan),
                       testing::drawn_sheet("Glossaire", header + "\n" + lines)});
    EXPECT_EQ(testing::records_of(found), records) << header;
    EXPECT_EQ(testing::faults_of(found), "f.xlsx!Glossaire organisations_read (2)\n") << header;
  }
  EXPECT_EQ(testing::records_of(testing::find(plan + "\nGlossaire\nSigle|Signification\n" + lines)),
            records);
}

TEST(OrganisationList, AListOfPersonsIsNone) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet("Actions", "Action|Porteur\nBus|PETR\n"),
       testing::drawn_sheet("Contacts", "Nom|Prénom|Type|Mail\nExemple|Jeanne|élue|\n")});
  EXPECT_EQ(testing::records_of(found), "");
}

TEST(MemberList, IsTheInstanceOfItsName) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet("Actions", "Action|Porteur\nBus|PETR\nForum|CAF\n"),
       testing::drawn_sheet("COPIL",
                            "Structure|Représentant|Présent 12/01/2024|05/06/2025|01/12/2026\n"
                            "PETR|Mme Jeanne Exemple|oui|x|\nCAF|M. Exemple|excusé||\n"
                            "PETR|Autre Exemple|non||\n")});
  EXPECT_EQ(testing::records_of(found),
            "instance id=copil nom=COPIL membres=PETR, CAF reunions=2024-01-12, 2025-06-05\n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!COPIL!A1 members_read (COPIL) (2) (2)\n");
}

TEST(MemberList, SaysNothingOfAPlanNamedAfterABody) {
  const importing::FoundTables found =
      testing::find({testing::drawn_sheet("Actions", "Action|Porteur\nBus|PETR\n"),
                     testing::drawn_sheet("GT santé", "Structure|Action\nPETR|Ateliers\n")});
  EXPECT_EQ(testing::records_of(found), "");
}

TEST(InstanceList, IsAnInstanceARow) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet("Actions", "Action|Porteur\nBus|PETR\n"),
       testing::drawn_sheet(
           "COPIL",
           "Instance|Niveau|Composition|Périodicité|Réunions tenues|Nombre de membres|Prochaines "
           "dates\n"
           "Comité de pilotage|stratégique|PETR, CAF|1 à 2 fois par an|15/03/2023 ; mars 2024|2|\n"
           "Comité technique|?|PETR, Mme Jeanne Exemple (ARS)|Trimestrielle|"
           "10/01/2024, 11/04/2024 et 09/07/2024|2|05/06/2026\n"
           "||CPAM||à fixer||\n")});
  EXPECT_EQ(testing::records_of(found),
            "instance id=comite-de-pilotage nom=Comité de pilotage membres=PETR, CAF "
            "reunions=2023-03-15, 2024-03 niveau=stratégique\n"
            "instance id=comite-technique nom=Comité technique membres=PETR, ARS, CPAM rythme=4 "
            "reunions=2024-01-10, 2024-04-11, 2024-07-09\n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!COPIL!A1 instances_read (2) (5)\n"
            "warning f.xlsx!COPIL!B3 instance_values_left (niveau) (« ? ») (3)\n"
            "warning f.xlsx!COPIL!E4 instance_values_left (reunions) (« à fixer ») (4)\n"
            "warning f.xlsx!COPIL!D2 instance_values_left (rythme) (« 1 à 2 fois par an ») (2)\n"
            "f.xlsx!COPIL!A1 persons_in_cells (membres) (1) (3)\n"
            "f.xlsx!COPIL!A1 cells_outside (F2, F3, G3)\n");
}

// A cell of two names was one organisation to `check`, which reads the workbook as it is.
constexpr const char* meetings =
    "Date|Instance|Présents|Excusés\n12/01/2024|COPIL|ARS, CPAM, M. Jean Exemple|CD 57\n"
    "15/03/2024|COTECH|ARS|CPAM ; Mme Modèle (CAF)\n12/12/2024|COPIL|ARS, CD 57|\n";

TEST(InstanceList, WhoWasPresentIsAMemberAndWhoWasExcusedIsNot) {
  const importing::FoundTables found =
      testing::find({testing::drawn_sheet("Plan", "Action|Porteur\nBus|CPAM\n"),
                     testing::drawn_sheet("Réunions", meetings)});
  EXPECT_EQ(testing::records_of(found),
            "instance id=cotech nom=COTECH membres=ARS reunions=2024-03-15\n"
            "instance id=copil nom=COPIL membres=ARS, CPAM, CD 57 "
            "reunions=2024-01-12, 2024-12-12\n");
}

TEST(InstanceList, MeetingsAloneAreToldAsSuch) {
  const importing::FoundTables found = testing::find({testing::drawn_sheet("Réunions", meetings)});
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Réunions!B1 instances_read (2) (3)\n"
            "error f.xlsx!Réunions sheet_left_out (Réunions) (only-instances)\n");
}

// One sheet of the bodies and another of their meetings; what both say otherwise is told.
TEST(InstanceList, AStructureARowSitsInTheBodyAbove) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet("Actions", "Action|Porteur\nBus|PETR\n"),
       testing::drawn_sheet("Gouvernance",
                            "Instance|Structure|Fonction\nCOPIL|ARS|Délégué\n|CPAM|Directrice\n"
                            "COTECH|ARS|Chargée de mission\n")});
  EXPECT_EQ(
      testing::records_of(found),
      "instance id=copil nom=COPIL membres=ARS, CPAM\ninstance id=cotech nom=COTECH membres=ARS\n");
}

TEST(InstanceList, ABodyOfTwoSheetsIsOne) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet("Actions", "Action|Porteur\nBus|PETR\n"),
       testing::drawn_sheet("Instances",
                            "Instance|Membres|Rythme\nCOPIL|PETR, CAF|1 fois par an\n"),
       testing::drawn_sheet("Suite", "Instance|Membres|Rythme\nCOPIL|CAF, ARS|2 fois par an\n"),
       testing::drawn_sheet("Réunions", "Date|Instance\n15/03/2024|COPIL\n18/06/2024|COTECH\n")});
  EXPECT_EQ(testing::records_of(found),
            "instance id=copil nom=COPIL membres=PETR, CAF, ARS rythme=1 reunions=2024-03-15\n"
            "instance id=cotech nom=COTECH reunions=2024-06-18\n");
  EXPECT_NE(testing::faults_of(found).find("instance_values_left (rythme) (« 2 »)"),
            std::string::npos)
      << testing::faults_of(found);
}

TEST(InstanceList, EachNameOfACellIsAMember) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet("Actions", "Action|Porteur\nBus|PETR\n"),
       testing::drawn_sheet("Gouvernance", "Instance|Membres\nCOPIL|PETR ; CAF / ARS, CD ?\n")});
  ASSERT_EQ(found.records.size(), 1u);
  EXPECT_EQ(found.records[0].fields[2].values.size(), 3u);
  EXPECT_EQ(testing::records_of(found), "instance id=copil nom=COPIL membres=PETR, CAF, ARS\n");
}

TEST(InstanceList, ATableOfActionsWithInstancesIsNone) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet("Actions", "Action|Porteur\nBus|PETR\n"),
       testing::drawn_sheet("Suivi", "Action|Instance|Fréquence\nForum|COPIL|annuelle\n")});
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

TEST(IndicatorList, MayBeHeadedByOneWordAmongOthers) {
  for (const char* header :
       {"Indicateurs retenus", "Libellé indicateur", "Indicators kept", "Name of indicator"}) {
    const importing::FoundTables found = testing::find(
        {testing::drawn_sheet("Plan", "N°|Action|Porteur\n1|Bus|PETR\n2|Forum|CAF\n"),
         testing::drawn_sheet("Suivi", std::string(header) + "|Actions concernées\nTrajets|1\n")});
    EXPECT_EQ(testing::tables_of(found),
              "plan\nn° ou piste | action | porteur | indicateurs\n1 | Bus | PETR | Trajets\n"
              "2 | Forum | CAF\n")
        << header;
  }
}

}  // namespace
}  // namespace maillage::shapes
