// Lists of ties become rows of actions; what does not tie an organisation and an action is said.
#include <gtest/gtest.h>

#include "tests/support/found_tables.hpp"

namespace maillage::shapes {
namespace {

TEST(TieList, TiesBetweenOrganisationsAloneSayWhatIsMissing) {
  const importing::FoundTables found = testing::find(
      "Source|Cible|Type de lien\nCCAS de Redon|CPTS|partenariat\nCPTS|ARS|financement\n"
      "Ville de Redon|CCAS de Redon|convention\n");
  EXPECT_EQ(testing::faults_of(found), "error f.xlsx!Plan!A1 organisation_ties (3)\n");
}

TEST(TieList, RolesInWords) {
  const importing::FoundTables found = testing::find(
      "Organisation|Action|Rôle\n"
      "PETR|Bus|porteur\n"
      "ARS|Bus|financeur\n"
      "CAF|Forum|porteur, financeur\n"
      "PETR|Forum|informé\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nporteur | financeurs | [rôles] | action\n"
            "PETR | ARS |  | Bus\nCAF | CAF | PETR : informé | Forum\n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!A1 ties_read (4) (3) (2)\n");
  EXPECT_EQ(testing::questions_of(found), "");
}

TEST(TieList, ARowThatNamesNobodyIsNoTie) {
  const importing::FoundTables found = testing::find(
      "Organisation|Action|Rôle\n"
      "?|Bus|porteur\nARS|Bus|financeur\nà désigner|Forum|porteur\nCAF|Forum|partenaire\n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!A1 ties_read (2) (2) (2)\n");
}

TEST(TieList, WhatElseIsSaidGoesWithTheAction) {
  const importing::FoundTables found = testing::find(
      "Axe|Action|Structure|Rôle|État\n"
      "Bouger|Bus|PETR|pilote|en cours\n"
      "Bouger|Bus|ARS|partenaire|en cours\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | action | porteur | partenaires | état d'avancement\n"
            "Bouger | Bus | PETR | ARS | en cours\n");
}

TEST(TieList, ARoleThatIsNotKnownIsAskedAbout) {
  const importing::FoundTables found = testing::find(
      "Organisation|Action|Rôle\n"
      "PETR|Bus|porteur\nCAF|Bus|partenaire\nARS|Bus|mécène\n");
  EXPECT_EQ(testing::questions_of(found), "? mécène = partenaire (porteur, financeur)\n");
}

TEST(TieList, AnActionWrittenOncePerOrganisation) {
  const importing::FoundTables found = testing::find(
      "Action|Organisation\n"
      "Bus|PETR\nBus|ARS\nForum|CAF\nForum|PETR\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | partenaires\nBus | PETR\\nARS\nForum | CAF\\nPETR\n");
  EXPECT_EQ(testing::questions_of(found), "? Organisation = partenaires (porteur)\n");
}

TEST(TieList, AnActionARowIsNone) {
  const importing::FoundTables found =
      testing::find("Action|Organisation\nBus|PETR\nForum|CAF\nBilan|ARS\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur\nBus | PETR\nForum | CAF\nBilan | ARS\n");
}

TEST(TieList, AnEndWrittenOnceForSeveral) {
  const importing::FoundTables found = testing::find(
      "Action|Organisation|Rôle\n"
      "Bus|PETR|porteur\n|ARS|partenaire\nForum|CAF|porteur\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires\nBus | PETR | ARS\nForum | CAF | \n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Plan!B1 ties_read (3) (3) (2)\nf.xlsx!Plan!B1 groups_filled (Action) (3)\n");
}

TEST(TieList, ElementsSayWhichEndIsTheAction) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet(
           "Elements",
           "Label|Type|Statut\n"
           "PETR|Organisation|\nBus|Action|en cours\nForum|Action|\nARS|Organisation|\n"
           "Jeanne Exemple|Person|\n"),
       testing::drawn_sheet("Connections",
                            "From|To|Label\n"
                            "PETR|Bus|porte\nBus|ARS|financée par\nPETR|ARS|travaille avec\n"
                            "Jeanne Exemple|Forum|pilote\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires | état d'avancement\n"
            "Bus | PETR | ARS | en cours\nForum | une personne |  | \n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Connections!A1 ties_read (3) (2) (2)\n"
            "warning f.xlsx!Connections!A1 ties_left_out (1) (4)\n"
            "f.xlsx!Connections!A1 persons_in_cells (porteur) (1) (5)\n");
  EXPECT_EQ(testing::questions_of(found), "? financée par = partenaire (porteur, financeur)\n");
}

// Actions were there twice, once by their id and once by their label, the latter without porteur.
TEST(TieList, EndsByTheIdOfAnElementAreItsLabel) {
  const importing::FoundTables found = testing::find(
      {testing::drawn_sheet("Noeuds",
                            "Id|Label|Catégorie\nn1|CPAM de Moselle|Structure\n"
                            "n2|Bus dentaire|Action\nMSA|MSA Lorraine|Structure\n"),
       testing::drawn_sheet("Arêtes", "Source|Target|Label\nn1|n2|porteur\nMSA|n2|partenaire\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\nid | porteur | partenaires | action\n"
            "n2 | CPAM de Moselle | MSA Lorraine | Bus dentaire\n");
}

TEST(TieList, OrganisationsWithListsOfActions) {
  const importing::FoundTables found = testing::find(
      "Structure|Actions portées|Actions en partenariat\n"
      "PETR|Bus ; Forum|Ateliers\n"
      "CAF|Ateliers|Bus, de nuit ; Forum\n"
      "ARS||Bus\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nporteur | partenaires | action\nPETR | ARS | Bus\nPETR | CAF | Forum\n"
            "CAF | PETR | Ateliers\n | CAF | Bus, de nuit\n");
}

TEST(TieList, ASeparatorThatIsTypedTwiceEndsNoList) {
  const importing::FoundTables found = testing::find(
      "Structure|Actions portées|Actions en partenariat\n"
      "PETR|; Bus ;; Forum|Ateliers\nCAF|Ateliers|Bus ; Forum\nARS||Bus\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nporteur | partenaires | action\nPETR | CAF\\nARS | Bus\nPETR | CAF | Forum\n"
            "CAF | PETR | Ateliers\n");
}

TEST(TieList, ATitleAboveIsNoColumnOfLists) {
  const importing::FoundTables found = testing::find(
      "Liste des actions\n"
      "Structure|Actions portées|Actions en partenariat\n"
      "PETR|Bus ; Forum|Ateliers\n"
      "CAF|Ateliers|Bus\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nporteur | partenaires | action\nPETR | CAF | Bus\nPETR |  | Forum\n"
            "CAF | PETR | Ateliers\n");
}

TEST(TieList, OneActionACellIsAListOfTiesAndKeepsItsOtherColumns) {
  const importing::FoundTables found = testing::find(
      "Structure|Actions|Rôle|Avis\n"
      "PETR|Bus|porteur|bien\n"
      "ARS|Bus|financeur|bien\n"
      "CAF|Forum|porteur|à revoir\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nporteur | financeurs | action | [Avis]\n"
            "PETR | ARS | Bus | bien\nCAF |  | Forum | à revoir\n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!A1 ties_read (3) (3) (2)\n");
}

TEST(TieList, AnActionNamedLikeAHeadingIsAnAction) {
  const importing::FoundTables found = testing::find(
      "Organisation|Action|Rôle|État\n"
      "PETR|Bus|porteur|en cours\n"
      "ARS|Bus|financeur|en cours\n"
      "CAF|Projets jeunes|porteur|réalisé\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nporteur | financeurs | action | état d'avancement\n"
            "PETR | ARS | Bus | en cours\nCAF |  | Projets jeunes | réalisé\n");
}

TEST(TieList, ATieBetweenOrganisationsIsLeftOut) {
  const importing::FoundTables found =
      testing::find("De|Vers|Lien\nPETR|Bus|pilote\nARS|Bus|finance\nARS|PETR|conventionne\n");
  EXPECT_EQ(testing::tables_of(found), "plan\nporteur | financeurs | action\nPETR | ARS | Bus\n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Plan!A1 ties_read (2) (2) (1)\n"
            "warning f.xlsx!Plan!A1 ties_left_out (1) (4)\n");
}

TEST(TieList, NamesThatStandAtBothEndsAreOfOneKind) {
  const importing::FoundTables found =
      testing::find("source|target|weight\no1|o2|1\no2|o3|4\no3|o1|1\no3|o4|2\n");
  EXPECT_TRUE(found.tables.empty());
  EXPECT_EQ(testing::faults_of(found), "error f.xlsx!Plan!A1 organisation_ties (4)\n");
}

TEST(TieList, TwoColumnsOfStructuresAreEndsWhereNoneIsOfActions) {
  EXPECT_EQ(testing::faults_of(testing::find(
                "Structure A|Structure B|Nature du lien\nPETR|ARS|oriente\nARS|CAF|coopère\n")),
            "error f.xlsx!Plan!A1 organisation_ties (2)\n");
  const importing::FoundTables plan =
      testing::find("Action|Partenaire 1|Partenaire 2\nBus|PETR|ARS\nForum|ARS|CAF\n");
  EXPECT_EQ(testing::faults_of(plan).find("organisation_ties"), std::string::npos);
  EXPECT_EQ(plan.tables.size(), 1u);
}

TEST(TieList, OrganisationsAtBothEndsAreNotRead) {
  const importing::FoundTables found =
      testing::find("source|target\nPETR|ARS\nCAF|ARS\nARS|CCAS\n");
  EXPECT_TRUE(found.tables.empty());
}

}  // namespace
}  // namespace maillage::shapes
