// Workbooks: what their cells say, and what is said of files that are none.
#include "src/readers/workbook_reader.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/workbook_text.hpp"

namespace maillage::readers {
namespace {

TEST(WorkbookReader, SharedInlineAndFormulaStrings) {
  EXPECT_EQ(testing::xlsx_rows_text("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>1</v></c>"
                                    "<c r=\"D2\" t=\"inlineStr\"><is><t>en ligne</t></is></c>"
                                    "<c r=\"E2\" t=\"str\"><f>A1</f><v>calculé</v></c></row>",
                                    "<si><t>zéro</t></si><si><t>un</t></si>"),
            "Plan: B2=un D2=en ligne E2=calculé");
}

TEST(WorkbookReader, RichStringsAreTheirRunsWithoutPhoneticGuides) {
  EXPECT_EQ(testing::xlsx_rows_text("<row><c t=\"s\"><v>0</v></c></row>",
                                    "<si><r><rPr><b/></rPr><t>CC </t></r><r><t>AAA&amp;B</t></r>"
                                    "<rPh><t>x</t></rPh></si>"),
            "Plan: A1=CC AAA&B");
}

TEST(WorkbookReader, LineBreaksOfStringsStay) {
  EXPECT_EQ(
      testing::xlsx_rows_text("<row><c t=\"inlineStr\"><is><t>a_x000D_\nb\nc</t></is></c></row>"),
      "Plan: A1=a\nb\nc");
}

TEST(WorkbookReader, NumbersAreWrittenAsAPersonWould) {
  EXPECT_EQ(
      testing::xlsx_rows_text("<row><c><v>1.0</v></c><c><v>0.30000000000000004</v></c>"
                              "<c><v>15000000</v></c><c><v>1.1</v></c><c><v>1E3</v></c></row>"),
      "Plan: A1=1 B1=0.3 C1=15000000 D1=1.1 E1=1000");
}

TEST(WorkbookReader, DatesAreNumbersWithADateFormat) {
  const std::string formats =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"mmmm\\ yyyy;@\"/></numFmts>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"
      "<xf numFmtId=\"9\"/></cellXfs>";
  const std::string row =
      "<row><c s=\"1\"><v>44881</v></c><c s=\"2\"><v>44881</v></c><c s=\"0\"><v>44881</v></c>"
      "<c s=\"3\"><v>0.38</v></c></row>";
  EXPECT_EQ(testing::xlsx_rows_text(row, "", formats),
            "Plan: A1=2022-11-16 B1=2022-11 C1=44881 D1=38 %");
  EXPECT_EQ(testing::xlsx_rows_text(row, "", formats, "<workbookPr date1904=\"1\"/>"),
            "Plan: A1=2026-11-17 B1=2026-11 C1=44881 D1=38 %");
}

TEST(WorkbookReader, BooleansErrorsAndFormulasWithoutValue) {
  EXPECT_EQ(testing::xlsx_rows_text("<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
                                    "<c><f>SUM(A1)</f></c><c><f>1+1</f><v>2</v></c></row>"),
            "Plan: A1=VRAI D1=2 error B1 #N/A uncomputed C1");
}

// Numbers of two colours: 0x92D050 is 9621584, 0xFFC000 is 16760832.
TEST(WorkbookReader, FillsAndCrossedOutTexts) {
  const std::string formats =
      "<fonts><font/><font><strike/></font><font><strike val=\"0\"/></font></fonts>"
      "<fills><fill><patternFill patternType=\"none\"/></fill>"
      "<fill><patternFill patternType=\"gray125\"/></fill>"
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF92D050\"/></patternFill></fill>"
      "<fill><patternFill patternType=\"solid\"><fgColor indexed=\"10\"/></patternFill></fill>"
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFFFFF\"/></patternFill></fill>"
      "</fills><cellXfs><xf/><xf fillId=\"2\"/><xf fillId=\"3\" fontId=\"2\"/>"
      "<xf fillId=\"4\" fontId=\"1\"/></cellXfs>";
  EXPECT_EQ(
      testing::xlsx_rows_text("<row><c t=\"str\"><v>a</v></c><c s=\"1\"/><c s=\"1\"/><c s=\"2\"/>"
                              "<c s=\"3\" t=\"str\"><v>b</v></c></row><row><c s=\"1\"/></row>",
                              "", formats),
      "Plan: A1=a E1=b filled B1:C 9621584 filled D1:D 16711680 struck E1:E");
}

TEST(WorkbookReader, MergedAndHidden) {
  EXPECT_EQ(testing::workbook_text(testing::zipped(testing::xlsx_parts(
                "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
                "<row r=\"1\"><c t=\"str\"><v>a</v></c></row>"
                "<row r=\"3\" hidden=\"1\"><c t=\"str\"><v>b</v></c></row></sheetData>"
                "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"))),
            "Plan: A1=a A3=b merged A1:A2 column B row 3");
}

TEST(WorkbookReader, NamespacePrefixesDontCount) {
  testing::Parts parts = testing::xlsx_parts("");
  parts.back().second =
      "<x:worksheet xmlns:x=\"y\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>a</x:t>"
      "</x:is></x:c></x:row></x:sheetData></x:worksheet>";
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "Plan: A1=a");
}

TEST(WorkbookReader, OdsParagraphsSpacesAndComments) {
  EXPECT_EQ(
      testing::ods_rows_text("<table:table-row><table:table-cell office:value-type=\"string\">"
                             "<office:annotation><text:p>commentaire</text:p></office:annotation>"
                             "<text:p>CC <text:span>AAA</text:span></text:p>"
                             "<text:p>a<text:s text:c=\"2\"/>b<text:line-break/>c</text:p>"
                             "</table:table-cell></table:table-row>"),
      "Plan: A1=CC AAA\na  b\nc comment A1");
}

TEST(WorkbookReader, OdsValues) {
  EXPECT_EQ(
      testing::ods_rows_text(
          "<table:table-row>"
          "<table:table-cell office:value-type=\"float\" office:value=\"12000\">"
          "<text:p>12 000,00</text:p></table:table-cell>"
          "<table:table-cell office:value-type=\"date\" office:date-value=\"2021-03-12T00:00:00\"/>"
          "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"false\"/>"
          "<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"/>"
          "<table:table-cell table:formula=\"of:=1\" office:value-type=\"string\">"
          "<text:p>#N/A</text:p></table:table-cell></table:table-row>"),
      "Plan: A1=12000 B1=2021-03-12 C1=FAUX D1=50 % error E1 #N/A");
}

TEST(WorkbookReader, OdsRepeatsMergesAndHiddenRows) {
  EXPECT_EQ(testing::ods_rows_text(
                "<table:table-column table:number-columns-repeated=\"2\"/>"
                "<table:table-column table:visibility=\"collapse\"/>"
                "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/>"
                "</table:table-row>"
                "<table:table-row table:visibility=\"filter\" table:number-rows-repeated=\"2\">"
                "<table:table-cell table:number-columns-repeated=\"2\"><text:p>a</text:p>"
                "</table:table-cell><table:table-cell table:number-rows-spanned=\"2\">"
                "<text:p>b</text:p></table:table-cell></table:table-row>"),
            "Plan: A4=a B4=a C4=b A5=a B5=a C5=b merged C4:C5 column C row 4");
}

TEST(WorkbookReader, OdsHiddenSheet) {
  EXPECT_EQ(testing::workbook_text(testing::zipped(
                testing::ods_parts("<table:table table:name=\"L\" table:style-name=\"ta2\"/>",
                                   "<style:style style:name=\"ta2\"><style:table-properties "
                                   "table:display=\"false\"/></style:style>"))),
            "L (hidden):");
}

// --- hostile files

TEST(WorkbookReader, FilesThatAreNoWorkbook) {
  EXPECT_EQ(testing::workbook_text(""), "f.xlsx not_workbook");
  EXPECT_EQ(testing::workbook_text("<html><table>"), "f.xlsx not_workbook");
  EXPECT_EQ(testing::workbook_text(testing::zipped({{"word/document.xml", "<w/>"}})),
            "f.xlsx not_workbook");
  EXPECT_EQ(testing::workbook_text("PK\x03\x04 and nothing behind"), "f.xlsx broken_workbook");
}

TEST(WorkbookReader, OldAndProtectedWorkbooks) {
  const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(100, 'x');
  EXPECT_EQ(testing::workbook_text(compound), "f.xlsx old_workbook");
  std::string name;
  for (const char c : std::string("EncryptedPackage")) name += {c, '\0'};
  EXPECT_EQ(testing::workbook_text(compound + name), "f.xlsx encrypted_workbook");
  testing::Parts parts = testing::ods_parts("");
  parts.push_back({"META-INF/manifest.xml", "<m:manifest><m:encryption-data/></m:manifest>"});
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "f.xlsx encrypted_workbook");
}

TEST(WorkbookReader, TruncatedAnywhereIsBrokenOrNoWorkbook) {
  const std::string whole =
      testing::zipped(testing::xlsx_parts(testing::drawn_rows("Action|Porteur\na|b\n")));
  for (std::size_t length = 4; length < whole.size(); length += 7) {
    EXPECT_EQ(testing::workbook_text(whole.substr(0, length)), "f.xlsx broken_workbook") << length;
  }
}

TEST(WorkbookReader, ADamagedPartIsBroken) {
  testing::Parts parts = testing::xlsx_parts("<sheetData><row><c><v>1</v></c></row></sheetData>");
  std::string bytes = testing::zipped(parts, testing::Packing::stored);
  bytes[bytes.find("<v>1")] = '!';  // its checksum no longer holds
  EXPECT_EQ(testing::workbook_text(bytes), "f.xlsx broken_workbook");
  parts.back().second = "<worksheet><sheetData><row><c><v>1</v></row>";
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "f.xlsx broken_workbook");
}

TEST(WorkbookReader, OfMorePartsThanAnyWorkbookHasNoneIsRead) {
  testing::Parts parts = testing::xlsx_parts(testing::drawn_rows("a\n"));
  for (int part = 0; part < 10'000; ++part) parts.push_back({std::to_string(part), ""});
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts, testing::Packing::stored)),
            "f.xlsx oversized_workbook");
}

TEST(WorkbookReader, ADocumentTypeIsRefusedInEveryPart) {
  const std::string bomb =
      "<?xml version=\"1.0\"?><!DOCTYPE lol [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">"
      "<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
  for (std::size_t part = 0; part < 6; ++part) {
    testing::Parts parts = testing::xlsx_parts(testing::drawn_rows("a\n"));
    parts[part].second = bomb + parts[part].second;
    EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "f.xlsx unsafe_workbook")
        << parts[part].first;
  }
  testing::Parts parts = testing::ods_parts("");
  parts[1].second = bomb + parts[1].second;
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "f.xlsx unsafe_workbook");
}

TEST(WorkbookReader, EntitiesOfNoDocumentTypeAreNotExpanded) {
  EXPECT_EQ(testing::xlsx_rows_text("<row><c t=\"str\"><v>&b;&#233;&lt;</v></c></row>"),
            "Plan: A1=&b;é<");
}

// Unpacked, 400 times its size: a bomb. That reading stopped early is seen from the bytes that
// were read, for a broken row behind the bomb is never reached.
TEST(WorkbookReader, AZipBombIsStoppedEarly) {
  const std::string blanks(std::size_t{64} << 20, ' ');
  EXPECT_EQ(testing::xlsx_rows_text(blanks + "<row></c></row>"), "f.xlsx oversized_workbook");
  EXPECT_EQ(testing::ods_rows_text(blanks + "<table:table-row></x></table:table-row>"),
            "f.xlsx oversized_workbook");
}

TEST(WorkbookReader, RepeatedTextIsCapped) {
  EXPECT_EQ(testing::ods_rows_text("<table:table-row table:number-rows-repeated=\"1000000\">"
                                   "<table:table-cell table:number-columns-repeated=\"16384\">"
                                   "<text:p>a</text:p></table:table-cell></table:table-row>"),
            "f.xlsx oversized_workbook");
  const std::string long_text(1 << 16, 'a');
  std::string row;
  for (int i = 0; i < 16000; ++i) row += "<c t=\"s\"><v>0</v></c>";
  EXPECT_EQ(testing::xlsx_rows_text("<row>" + row + "</row>", "<si><t>" + long_text + "</t></si>"),
            "f.xlsx oversized_workbook");
}

TEST(WorkbookReader, AMillionEmptyFormattedRowsAreRead) {
  std::string rows = "<row r=\"1\"><c t=\"str\"><v>a</v></c></row>";
  for (int i = 2; i <= 1 << 20; ++i) {
    rows += i % 2 == 0 ? "<row spans=\"1:2\" s=\"3\" customFormat=\"1\"/>"
                       : "<row s=\"3\"><c s=\"1\"/><c s=\"2\"/></row>";
  }
  EXPECT_EQ(testing::xlsx_rows_text(rows), "Plan: A1=a");
  EXPECT_EQ(
      testing::ods_rows_text("<table:table-row><table:table-cell><text:p>a</text:p>"
                             "</table:table-cell></table:table-row>"
                             "<table:table-row table:number-rows-repeated=\"4000000000\">"
                             "<table:table-cell table:number-columns-repeated=\"4000000000\"/>"
                             "</table:table-row>"),
      "Plan: A1=a");
}

TEST(WorkbookReader, CellsOutsideAnySheetAreRefused) {
  EXPECT_EQ(testing::xlsx_rows_text("<row r=\"1048577\"><c t=\"str\"><v>a</v></c></row>"),
            "f.xlsx oversized_workbook");
  EXPECT_EQ(testing::xlsx_rows_text("<row r=\"0\"><c t=\"str\"><v>a</v></c></row>"),
            "f.xlsx oversized_workbook");
}

TEST(WorkbookReader, TwoCellsInOnePlaceAreTheFirst) {
  EXPECT_EQ(
      testing::xlsx_rows_text("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>b</v></c></row>"
                              "<row r=\"1\"><c r=\"B1\" t=\"str\"><v>y</v></c>"
                              "<c r=\"A1\" t=\"str\"><v>x</v></c><c r=\"A1\" t=\"str\"><v>z</v></c>"
                              "</row>"),
      "Plan: A1=x B1=y A2=b");
}

TEST(WorkbookReader, TextThatIsNotUtf8IsMended) {
  EXPECT_EQ(testing::xlsx_rows_text("<row><c t=\"str\"><v>a\xE9z</v></c></row>"),
            "Plan: A1=a\xEF\xBF\xBDz");
}

TEST(CellNames, ThereAndBack) {
  EXPECT_EQ(sheets::cell_name(6, 1), "B7");
  EXPECT_EQ(sheets::cell_name(0, 26), "AA1");
  EXPECT_EQ(sheets::cell_name(1048575, 16383), "XFD1048576");
  EXPECT_EQ(sheets::read_cell_name("$AB$12")->column, 27u);
  EXPECT_EQ(sheets::read_cell_name("XFD1048576")->row, 1048575u);
  for (const char* wrong : {"", "B", "7", "XFE1", "A1048577", "A0", "B7x", "A99999999999999"}) {
    EXPECT_FALSE(sheets::read_cell_name(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace maillage::readers
