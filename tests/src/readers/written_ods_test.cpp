// ODS as programs write it: LibreOffice, Gnumeric, odfpy and SheetJS differ in what a number is.
#include <gtest/gtest.h>

#include <string>

#include "tests/support/workbook_text.hpp"

namespace maillage::readers {
namespace {

constexpr const char* ods_styles =
    "<style:style style:name=\"c1\" style:family=\"table-cell\" style:data-style-name=\"p\"/>"
    "<style:style style:name=\"c2\" style:family=\"table-cell\" style:parent-style-name=\"c1\"/>"
    "<style:style style:name=\"c3\" style:family=\"table-cell\" style:data-style-name=\"b\"/>"
    "<style:style style:name=\"c4\" style:family=\"table-cell\" style:data-style-name=\"y\"/>"
    "<style:style style:name=\"c5\" style:family=\"table-cell\" style:data-style-name=\"m\"/>"
    "<number:percentage-style style:name=\"p\"/><number:boolean-style style:name=\"b\"/>"
    "<number:date-style style:name=\"y\"><number:year/></number:date-style>"
    "<number:date-style style:name=\"m\"><number:month/><number:year/></number:date-style>";

std::string number_cell(const std::string& attributes, const std::string& value) {
  return "<table:table-cell " + attributes + " office:value-type=\"float\" office:value=\"" +
         value + "\"/>";
}

std::string date_cell(const std::string& style, const std::string& value) {
  return "<table:table-cell table:style-name=\"" + style +
         "\" office:value-type=\"date\" office:date-value=\"" + value + "\"/>";
}

TEST(WrittenOds, APercentageIsOneByItsStyle) {
  EXPECT_EQ(
      testing::ods_rows_text("<table:table-row>" + number_cell("table:style-name=\"c1\"", "0.125") +
                                 number_cell("table:style-name=\"c2\"", "0.5") +
                                 number_cell("", "0.5") + "</table:table-row>",
                             ods_styles),
      "Plan: A1=12.5 % B1=50 % C1=0.5");
}

TEST(WrittenOds, TheStyleMayBeTheColumnsOrTheRows) {
  EXPECT_EQ(testing::ods_rows_text(
                "<table:table-column table:number-columns-repeated=\"2\"/>"
                "<table:table-column table:default-cell-style-name=\"c1\"/>"
                "<table:table-row>" +
                    number_cell("", "0.5") + number_cell("", "0.5") + number_cell("", "0.5") +
                    "</table:table-row><table:table-row table:default-cell-style-name=\"c1\">" +
                    number_cell("", "0.5") + "</table:table-row>",
                ods_styles),
            "Plan: A1=0.5 B1=0.5 C1=50 % A2=50 %");
}

TEST(WrittenOds, ABooleanStoredAsANumber) {
  EXPECT_EQ(
      testing::ods_rows_text("<table:table-row>" + number_cell("table:style-name=\"c3\"", "1") +
                                 number_cell("table:formula=\"of:=TRUE()\"", "1") +
                                 number_cell("table:formula=\"of:=FALSE()\"", "0") +
                                 number_cell("table:formula=\"of:=1\"", "1") + "</table:table-row>",
                             ods_styles),
      "Plan: A1=VRAI B1=VRAI C1=FAUX D1=1");
}

TEST(WrittenOds, DatesAreShownAsTheirFormatShowsThem) {
  EXPECT_EQ(testing::ods_rows_text("<table:table-row>" + date_cell("c4", "2023-01-01") +
                                       date_cell("c5", "2023-07-01") +
                                       date_cell("", "2023-07-01T14:30:00") +
                                       "<table:table-cell office:value-type=\"time\" "
                                       "office:time-value=\"PT26H05M00S\"/></table:table-row>",
                                   ods_styles),
            "Plan: A1=2023 B1=2023-07 C1=2023-07-01 14:30 D1=26:05");
}

TEST(WrittenOds, FillsOfCellsRowsAndParents) {
  const std::string styles =
      "<style:style style:name=\"p\" style:family=\"table-cell\"><style:table-cell-properties "
      "fo:background-color=\"#92d050\"/></style:style>"
      "<style:style style:name=\"c\" style:family=\"table-cell\" style:parent-style-name=\"p\"/>"
      "<style:style style:name=\"t\" style:family=\"table-cell\" style:parent-style-name=\"p\">"
      "<style:table-cell-properties fo:background-color=\"transparent\"/><style:text-properties "
      "style:text-line-through-style=\"solid\"/></style:style>";
  EXPECT_EQ(testing::ods_rows_text(
                "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
                "table:style-name=\"t\"><text:p>a</text:p></table:table-cell><table:table-cell "
                "table:style-name=\"c\" table:number-columns-repeated=\"2\"/></table:table-row>",
                styles),
            "Plan: A1=a A2=a struck A1:A filled B1:C 9621584 struck A2:A filled B2:C 9621584");
}

TEST(WrittenOds, CurrencyIsANumber) {
  EXPECT_EQ(
      testing::ods_rows_text("<table:table-row><table:table-cell office:value-type=\"currency\" "
                             "office:currency=\"EUR\" office:value=\"1500.5\"><text:p>1 500,50 €"
                             "</text:p></table:table-cell></table:table-row>"),
      "Plan: A1=1500.5");
}

TEST(WrittenOds, ErrorsAreKnownByTheirTypeInAnyLanguage) {
  EXPECT_EQ(testing::ods_rows_text(
                "<table:table-row><table:table-cell table:formula=\"of:=X\" "
                "office:value-type=\"string\" office:string-value=\"\" "
                "calcext:value-type=\"error\"><text:p>#NÉV?</text:p></table:table-cell>"
                "<table:table-cell office:value-type=\"string\"><text:p>Err:502</text:p>"
                "</table:table-cell></table:table-row>"),
            "Plan: error A1 #NÉV? error B1 Err:502");
}

TEST(WrittenOds, FormulasWithoutValue) {
  EXPECT_EQ(
      testing::ods_rows_text("<table:table-row><table:table-cell table:formula=\"of:=[.A2]\"/>"
                             "</table:table-row>"),
      "Plan: uncomputed A1");
  // LibreOffice 7.4: an empty text; and as ODF says it.
  EXPECT_EQ(testing::ods_rows_text(
                "<table:table-row>"
                "<table:table-cell table:formula=\"of:=&quot;&quot;\"><text:p/>"
                "</table:table-cell><table:table-cell table:formula=\"of:=&quot;&quot;\" "
                "office:value-type=\"string\" office:string-value=\"\"/>"
                "</table:table-row>"),
            "Plan:");
}

TEST(WrittenOds, TextIsOfParagraphsAndListsAlone) {
  EXPECT_EQ(testing::ods_rows_text(
                "<table:table-row><table:table-cell office:value-type=\"string\">"
                "<office:annotation><dc:creator>x</dc:creator><text:p>y</text:p>"
                "</office:annotation><draw:frame><draw:text-box><text:p>z</text:p></draw:text-box>"
                "</draw:frame><text:p>CC<text:s/><text:tab/><text:ruby><text:ruby-base>a"
                "</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby><text:line-break/>"
                "c</text:p><text:list><text:list-item><text:p>d</text:p></text:list-item>"
                "</text:list></table:table-cell></table:table-row>"),
            "Plan: A1=CC \ta\nc\nd comment A1");
}

TEST(WrittenOds, LineBreaksAsReferencesAndAsEscapesOfXlsx) {
  EXPECT_EQ(testing::ods_rows_text("<table:table-row><table:table-cell><text:p>a&#x0d;b</text:p>"
                                   "</table:table-cell><table:table-cell><text:p>a_x000b_b</text:p>"
                                   "</table:table-cell></table:table-row>"),
            "Plan: A1=a\nb B1=a\nb");
}

TEST(WrittenOds, RowsInGroupsAndHeadersAreRows) {
  const std::string row =
      "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>";
  EXPECT_EQ(testing::ods_rows_text("<table:table-header-rows>" + row +
                                   "</table:table-header-rows>"
                                   "<table:table-row-group><table:table-row-group>" +
                                   row + "</table:table-row-group></table:table-row-group>"),
            "Plan: A1=a A2=a");
}

TEST(WrittenOds, WhatIsRememberedOfAnotherFileIsNoSheet) {
  const std::string row =
      "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>";
  EXPECT_EQ(testing::workbook_text(testing::zipped(testing::ods_parts(
                "<table:table table:name=\"Plan\">" + row +
                "</table:table><table:table "
                "table:name=\"'file:///l.ods'#Liste\" table:style-name=\"ta_extref\">"
                "<table:table-source xlink:href=\"l.ods\" table:table-name=\"Liste\" "
                "table:mode=\"copy-results-only\"/>" +
                row + "</table:table>"))),
            "Plan: A1=a");
}

TEST(WrittenOds, StylesOfTheWholeWorkbook) {
  testing::Parts parts = testing::ods_parts("<table:table table:name=\"Plan\"><table:table-row>" +
                                            number_cell("table:style-name=\"c1\"", "0.125") +
                                            "</table:table-row></table:table>");
  parts.push_back({"styles.xml", "<office:document-styles>" + std::string(ods_styles) +
                                     "</office:document-styles>"});
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "Plan: A1=12.5 %");
}

TEST(WrittenOds, TheFlatFormIsReadAlike) {
  EXPECT_EQ(testing::workbook_text(
                "<?xml version=\"1.0\"?>\n<office:document office:mimetype=\"application/"
                "vnd.oasis.opendocument.spreadsheet\"><office:automatic-styles>" +
                std::string(ods_styles) +
                "</office:automatic-styles><table:table table:name=\"Plan\"><table:table-row>" +
                number_cell("table:style-name=\"c1\"", "0.125") +
                "</table:table-row></table:table></office:document>"),
            "Plan: A1=12.5 %");
}

}  // namespace
}  // namespace maillage::readers
