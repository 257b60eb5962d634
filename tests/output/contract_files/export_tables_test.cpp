// Tables of spreadsheets at the edge of what a sheet holds.
#include "output/contract_files/export_tables.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

#include "network/model/columns.hpp"
#include "output/contract_files/export_xlsx.hpp"
#include "src/readers/workbook_reader.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::contract_files {
namespace {

TEST(RoleMatrixTable, PastItsSizeTotalsStayAndTheHeaderSaysSo) {
  const testing::SmallContract small(
      "bilan 2023\naction a porteur=petr partenaires=caf\naction b porteur=petr");
  model::Scope scope;
  scope.year = 2023;
  const study::Study study(small.contract, scope);
  const auto french = output_text::Language::french;
  const ExportTable whole = role_matrix_table(study, french, 4);
  ASSERT_EQ(whole.columns.size(), 8U);
  const ExportTable large = role_matrix_table(study, french, 3);
  ASSERT_EQ(large.columns.size(), 7U);
  EXPECT_EQ(large.columns.back().header,
            "les 2 actions ne tiennent pas en colonnes\u202F: voir la table des liens");
  ASSERT_EQ(large.rows.size(), whole.rows.size());
  for (std::size_t i = 0; i < large.rows.size(); ++i) {
    EXPECT_EQ(large.rows[i].size(), large.columns.size());
    for (std::size_t c = 0; c < 6; ++c) EXPECT_EQ(large.rows[i][c], whole.rows[i][c]);
  }
}

// The sheet of objectives counts abandoned ones with the others; by table, an action that moved or went
// counts too.
TEST(CoverageTables, SayWhichActionsTheyCount) {
  const testing::SmallContract small(
      "axe 1\nobjectif 1 axe=1\nbilan 2022\naction a objectif=1 porteur=petr\n"
      "bilan 2023\naction b objectif=1 porteur=petr\naction c objectif=1 etat=abandonne");
  model::Scope scope;
  scope.year = 2023;
  const study::Study study(small.contract, scope);
  const auto french = output_text::Language::french;
  const ExportTable types = coverage_table(study, gaps::CoverageBy::partner_type, french);
  EXPECT_EQ(types.columns[2].header, "actions non abandonnées");
  const ExportTable tables = coverage_table(study, gaps::CoverageBy::table, french);
  EXPECT_EQ(tables.columns[2].header, "actions non abandonnées, tous les tableaux");
  const auto count = [](const ExportTable& table) { return table.rows.at(0).at(2); };
  EXPECT_NE(count(types), count(tables));
}

// A title behind an id of digits is read as the title alone; behind any other it would be of the id.
TEST(ActionTable, TheNameStandsBehindAnIdOfDigitsAlone) {
  testing::SmallContract small(
      "axe 1 nom=Soins\naxe lien nom=Lien_social\nobjectif 1.1 axe=1 nom=Accès\n"
      "objectif ville axe=lien nom=Aller_vers\nplan\n"
      "action a objectif=1.1 porteur=petr\naction b objectif=ville porteur=petr");
  small.contract.axes[text::AxisId{0}].name = "Soins";
  small.contract.axes[text::AxisId{1}].name = "Lien social";
  const ExportTable table =
      action_table(small.contract, small.contract.editions.front(), output_text::Language::french);
  const auto column = [&](model::Column which) {
    std::string text;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (table.columns[i].header != model::code_of(which)) continue;
      for (const auto& row : table.rows) text += std::get<std::string>(row[i]) + "|";
    }
    return text;
  };
  EXPECT_EQ(column(model::Column::axis), "1 Soins|lien|");
  EXPECT_EQ(column(model::Column::objective), "1.1 Accès|ville|");
}

TEST(Workbook, ItsCoverSaysWhatEachSheetHolds) {
  const testing::SmallContract small("plan\naction a porteur=petr partenaires=caf");
  const study::Study study(small.contract, {});
  const auto bytes = export_xlsx(study, output_text::Language::french);
  ASSERT_TRUE(bytes);
  text::Faults faults;
  const sheets::Workbook book = readers::read_workbook("c.xlsx", *bytes, faults);
  std::map<std::string, std::string> about;
  std::string title;
  for (const sheets::SheetCell& cell : book.sheets.front().cells) {
    if (cell.column == 0) title = cell.text;
    if (cell.column == 1) about[title] = cell.text;
  }
  std::set<std::string> said;
  for (const sheets::WorkbookSheet& sheet : book.sheets) {
    if (&sheet == &book.sheets.front()) continue;
    EXPECT_FALSE(about[sheet.name].empty()) << sheet.name;
    EXPECT_TRUE(said.insert(about[sheet.name]).second) << sheet.name;
  }
  EXPECT_GE(said.size(), 20u);
  EXPECT_EQ(about["Liens"], "chaque lien du réseau");
  EXPECT_EQ(about["Financements"], "qui finance quoi");
}

}  // namespace
}  // namespace maillage::contract_files
