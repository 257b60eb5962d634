// Tables of something else on the sheet of a plan.
#include "network/shapes/apart/tables_apart.hpp"

#include <gtest/gtest.h>

#include "tests/support/found_tables.hpp"

namespace maillage::shapes {
namespace {

std::string titles_found(const importing::FoundTables& found) {
  std::string titles;
  for (const model::DraftTable& table : found.tables) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
      if (table.columns[c] != model::Column::action) continue;
      for (const auto& row : table.rows) titles += (titles.empty() ? "" : ", ") + row[c].value;
    }
  }
  return titles;
}

// Its rows were actions carried by "Membres" and "ARS".
TEST(TablesApart, ABudgetBesideThePlanWithATotalOfItsOwn) {
  const importing::FoundTables found = testing::find(
      "N°|Action|Porteur||Financeur|Montant\n1|Bus|CCAS||ARS|10 000\n2|Forum|CPTS||CAF|5 000\n"
      "|||||\n||||Total|15 000\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | porteur\n1 | Bus | CCAS\n2 | Forum | CPTS\n");
  EXPECT_EQ(testing::faults_of(found), "warning f.xlsx!Plan!E1 cells_outside (E1:F5)\n");
  const importing::FoundTables by_row = testing::find(
      "N°|Action|Porteur||Financeur|Montant\n1|Bus|CCAS||ARS|10 000\n2|Forum|CPTS||CAF|5 000\n");
  EXPECT_NE(testing::tables_of(by_row).find("financeurs"), std::string::npos);
  EXPECT_EQ(testing::questions_of(by_row), "? Financeur = financeurs (aucune)\n");
}

TEST(TablesApart, BodiesSideBySideOverTheirMembers) {
  const importing::FoundTables found =
      testing::find({testing::drawn_sheet("Gouvernance",
                                          "COPIL|COTECH|GT Santé mentale\nARS|ARS|CMP de Redon\n"
                                          "Ville de Redon|CPTS de Redon|\n"),
                     testing::drawn_sheet("Plan", "Action|Porteur\nBus|CCAS\nForum|CPTS\n")});
  EXPECT_EQ(testing::records_of(found),
            "instance id=copil nom=COPIL membres=ARS, Ville de Redon\n"
            "instance id=cotech nom=COTECH membres=ARS, CPTS de Redon\n"
            "instance id=gt-sante-mentale nom=GT Santé mentale membres=CMP de Redon\n");
}

TEST(TablesApart, BodiesBelowAPlanAreNoActions) {
  const importing::FoundTables found = testing::find({testing::drawn_sheet(
      "CLS",
      "Action|Porteur|État\nBus|PETR|fait\n\nGouvernance\n"
      "Instance|Membres|Fréquence\nCOPIL|PETR, CAF|annuelle\n\nNB : à relire\n")});
  EXPECT_EQ(titles_found(found), "Bus");
  EXPECT_EQ(testing::records_of(found), "instance id=copil nom=COPIL membres=PETR, CAF rythme=1\n");
}

TEST(TablesApart, BodiesBesideAPlanAreNotThoseOfItsRows) {
  const importing::FoundTables found = testing::find({testing::drawn_sheet(
      "CLS", "Action|Porteur||Instance|Membres\nBus|PETR||COPIL|PETR, CAF\nForum|CAF\n")});
  EXPECT_EQ(titles_found(found), "Bus, Forum");
  EXPECT_EQ(testing::records_of(found), "instance id=copil nom=COPIL membres=PETR, CAF\n");
}

TEST(TablesApart, ContactsAreLeftOutAndTold) {
  const importing::FoundTables found =
      testing::find({testing::drawn_sheet("CLS",
                                          "Action|Porteur\nBus|PETR\n\nStructure|Nom|"
                                          "Téléphone\nPETR|Jeanne Exemple|03 00 00 00 00\n")});
  EXPECT_EQ(titles_found(found), "Bus");
  EXPECT_EQ(testing::faults_of(found), "warning f.xlsx!CLS!A4 cells_outside (A4:C5)\n");
}

TEST(TablesApart, AnotherPlanBelowIsReadToo) {
  const importing::FoundTables found = testing::find({testing::drawn_sheet(
      "CLS",
      "Action|Porteur\nBus|PETR\n\nInstance|Membres\nCOPIL|CAF\n\nAction|Porteur\nForum|CAF\n")});
  EXPECT_EQ(titles_found(found), "Bus, Forum");
}

TEST(TablesApart, ABlankColumnPartsNoTableOfOneKind) {
  const importing::FoundTables found = testing::find({testing::drawn_sheet(
      "CLS", "Action|Porteur||Financeurs|Montant\nBus|PETR||ARS|500\nForum|CAF||CD|300\n")});
  ASSERT_EQ(found.tables.size(), 1u);
  EXPECT_EQ(found.tables[0].columns.size(), 4u);
}

}  // namespace
}  // namespace maillage::shapes
