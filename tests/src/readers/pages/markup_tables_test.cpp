// Web pages and old XML under the name of a workbook.
#include "src/readers/pages/markup_tables.hpp"

#include <gtest/gtest.h>

#include <string>

namespace maillage::readers {
namespace {

std::string cells_of(std::string_view bytes) {
  text::Faults faults;
  const sheets::Workbook workbook = read_markup_tables("f.xls", bytes, faults);
  std::string text;
  for (const sheets::WorkbookSheet& sheet : workbook.sheets) {
    text += "[" + sheet.name + "]";
    for (const sheets::SheetCell& cell : sheet.cells) {
      text += " " + sheets::cell_name(cell.row, cell.column) + "=" + cell.text;
    }
    for (const std::string& error : sheet.errors) text += " !" + error;
  }
  for (const text::Fault& fault : faults) {
    if (fault.severity == text::FaultSeverity::error) text += "error";
  }
  return text;
}

TEST(MarkupTables, ArePagesAndTheXmlOf2003) {
  EXPECT_TRUE(is_markup_table("\xEF\xBB\xBF\n<TABLE><tr>"));
  EXPECT_TRUE(is_markup_table("<!DOCTYPE html><html>"));
  EXPECT_TRUE(
      is_markup_table("<?xml?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""));
  EXPECT_FALSE(is_markup_table("Action;<table>"));
  EXPECT_FALSE(is_markup_table("<?xml?><office:document><table:table><table:table-row/>"));
  EXPECT_FALSE(is_markup_table("<?xml version=\"1.0\"?><autre/>"));
}

TEST(MarkupTables, RowsCellsAndWhatTheyReachOver) {
  EXPECT_EQ(
      cells_of("<table><tr><th>Axe<th colspan=2>Action</tr>"
               "<tr><td rowspan='2'>1<td>Bus<td>PETR<tr><td>V&eacute;lo</td><td>CC</td></table>"),
      "[1] A1=Axe B1=Action A2=1 B2=Bus C2=PETR B3=Vélo C3=CC");
}

TEST(MarkupTables, BlanksOfTheSourceAreOneAndLinesAreTags) {
  EXPECT_EQ(cells_of("<table><tr><td>  Bus \n du  soir<br>CAF &amp; MSA</td></tr></table>"),
            "[1] A1=Bus du soir\nCAF & MSA");
}

TEST(MarkupTables, ScriptsCommentsAndTablesInCells) {
  EXPECT_EQ(cells_of("<html><style>td{}</style><table><tr><td>a<!-- <td>b --><table><tr><td>c"
                     "</td></tr></table>d</td><td>e</td></tr></table><p>Fin</p></html>"),
            "[1] A1=a c d B1=e");
}

TEST(MarkupTables, WorksheetsOf2003) {
  EXPECT_EQ(cells_of("<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"
                     "<Worksheet ss:Name=\"Suivi &amp; co\"><Table><Row ss:Index='2'><Cell><Data "
                     "ss:Type='String'>Bus</Data><Comment><Data>note</Data></Comment></Cell>"
                     "<Cell ss:Index='4'><Data ss:Type='DateTime'>2024-03-12T00:00:00.000</Data>"
                     "</Cell><Cell><Data ss:Type='Error'>#REF!</Data></Cell></Row></Table>"
                     "</Worksheet></Workbook>"),
            "[Suivi & co] A2=Bus D2=2024-03-12 !E2 #REF!");
}

TEST(MarkupTables, EndWhereverTheBytesDo) {
  EXPECT_EQ(cells_of("<table><tr><td>Bus"), "[1] A1=Bus");
  EXPECT_EQ(cells_of("<table><tr><td>Bus<td"), "[1] A1=Bus");
  EXPECT_EQ(cells_of("<html><p>rien</p>"), "error");
  EXPECT_EQ(cells_of("<table><tr><td colspan='99999'>Bus"), "error");
}

}  // namespace
}  // namespace maillage::readers
