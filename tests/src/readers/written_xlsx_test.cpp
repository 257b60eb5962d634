// XLSX as programs write it, where they differ from Excel and from one another.
#include <gtest/gtest.h>

#include <string>

#include "tests/support/workbook_text.hpp"

namespace maillage::readers {
namespace {

testing::Parts row_parts(const std::string& rows, const std::string& strings = "",
                         const std::string& formats = "", const std::string& properties = "") {
  return testing::xlsx_parts("<sheetData>" + rows + "</sheetData>", strings, formats, properties);
}

void put_in_place(std::string& text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  ASSERT_NE(at, std::string::npos) << from;
  text.replace(at, from.size(), to);
}

std::string as_utf16(const std::string& text) {
  std::string bytes = "\xFF\xFE";
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (static_cast<unsigned char>(text[i]) == 0xC3) {  // U+00C0 to U+00FF is enough here
      bytes += {static_cast<char>(text[++i] + 0x40), '\0'};
    } else {
      bytes += {text[i], '\0'};
    }
  }
  return bytes;
}

// --- formulas

TEST(WrittenXlsx, AFormulaWithoutValueIsNotComputed) {
  EXPECT_EQ(
      testing::xlsx_rows_text("<row><c><f>A2</f></c><c><f>A2</f><v/></c><c><f>A2</f><v></v></c>"
                              "<c><f>A2</f><v> </v></c><c t=\"str\"><f>A2</f></c>"
                              "<c t=\"b\"><f>A2</f><v/></c></row>"),
      "Plan: uncomputed A1 uncomputed B1 uncomputed C1 uncomputed D1 uncomputed E1 "
      "uncomputed F1");
}

TEST(WrittenXlsx, AnEmptyTextIsAComputedValue) {
  EXPECT_EQ(testing::xlsx_rows_text("<row><c t=\"str\"><f>\"\"</f><v></v></c>"
                                    "<c t=\"str\"><f>\"\"</f><v/></c></row>"),
            "Plan:");
}

TEST(WrittenXlsx, TheZeroOfAWorkbookThatComputesOnOpeningIsNoValue) {
  const std::string row =
      "<row><c><f>A2</f><v>0</v></c><c><f>A2</f><v>7</v></c><c><v>0</v></c></row>";
  EXPECT_EQ(testing::workbook_text(
                testing::zipped(row_parts(row, "", "", "<calcPr fullCalcOnLoad=\"1\"/>"))),
            "Plan: B1=7 C1=0 uncomputed A1");
  EXPECT_EQ(
      testing::workbook_text(testing::zipped(row_parts(row, "", "", "<calcPr calcId=\"1\"/>"))),
      "Plan: A1=0 B1=7 C1=0");
}

TEST(WrittenXlsx, ErrorsAreNoTextWhetherTypedOrComputed) {
  EXPECT_EQ(testing::xlsx_rows_text("<row><c t=\"e\"><f>NA()</f><v>#N/A</v></c>"
                                    "<c t=\"str\"><f>A2</f><v>#REF!</v></c><c t=\"s\"><v>0</v></c>"
                                    "<c t=\"s\"><v>1</v></c></row>",
                                    "<si><t>#VALEUR !</t></si><si><t>NA</t></si>"),
            "Plan: error A1 #N/A error B1 #REF! error C1 #VALEUR ! missing D1");
}

// --- styles

TEST(WrittenXlsx, StylesAreCountedByElement) {
  const std::string formats =
      "\n <numFmts>\n <numFmt numFmtId=\"170\" formatCode=\"0.0%\"/>\n </numFmts>\n <cellXfs>\n"
      " <!-- a --> <xf numFmtId=\"0\"/>\n <xf numFmtId=\"14\">\n<protection/>\n</xf>\n"
      " <xf numFmtId=\"170\"/>\n </cellXfs>\n";
  EXPECT_EQ(testing::xlsx_rows_text("<row><c s=\"0\"><v>44635</v></c><c s=\"1\"><v>44635</v></c>"
                                    "<c s=\"2\"><v>0.125</v></c></row>",
                                    "", formats),
            "Plan: A1=44635 B1=2022-03-15 C1=12.5 %");
}

TEST(WrittenXlsx, LettersOfFormatsThatAreNoDates) {
  const char* codes[] = {"0&quot; jours dus&quot;",
                         "[Red]0.00",
                         "_-* #,##0\\ &quot;mdy&quot;_-",
                         "GENERAL\\d",
                         "#,##0\\ \\d",
                         "[$-40C]0",
                         "0.00E+00",
                         "@"};
  std::string formats, styles = "<xf numFmtId=\"0\"/>", row, expected = "Plan:";
  std::uint32_t column = 0;
  for (const char* code : codes) {
    const std::string id = std::to_string(170 + column);
    formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/>";
    styles += "<xf numFmtId=\"" + id + "\"/>";
    row += "<c s=\"" + std::to_string(column + 1) + "\"><v>44635</v></c>";
    expected += " " + sheets::cell_name(0, column++) + "=44635";
  }
  EXPECT_EQ(testing::xlsx_rows_text(
                "<row>" + row + "</row>", "",
                "<numFmts>" + formats + "</numFmts><cellXfs>" + styles + "</cellXfs>"),
            expected);
}

TEST(WrittenXlsx, AFirstSectionThatShowsNothingIsNotTheFormat) {
  const std::string formats =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[=0]&quot;&quot;;dd/mm/yyyy\"/></numFmts>"
      "<cellXfs><xf numFmtId=\"170\"/></cellXfs>";
  EXPECT_EQ(testing::xlsx_rows_text("<row><c s=\"0\"><v>44635</v></c></row>", "", formats),
            "Plan: A1=2022-03-15");
}

TEST(WrittenXlsx, DatesOfTheMacAndOfTheIsoForm) {
  const std::string formats = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
  EXPECT_EQ(testing::xlsx_rows_text("<row><c s=\"0\"><v>\n43173\n</v></c></row>", "", formats,
                                    "<workbookPr date1904=\"true\"/>"),
            "Plan: A1=2022-03-15");
  EXPECT_EQ(testing::xlsx_rows_text("<row><c t=\"d\"><v>2022-03-15T00:00:00</v></c>"
                                    "<c t=\"d\"><v>2022-03-15T14:30:00Z</v></c></row>"),
            "Plan: A1=2022-03-15 B1=2022-03-15 14:30");
}

// --- texts

TEST(WrittenXlsx, TextBehindCdataAndCommentsIsText) {
  EXPECT_EQ(testing::xlsx_rows_text(
                "<row><c t=\"inlineStr\"><is><t>MSA<![CDATA[, Lac & ]]>Monts</t></is></c>"
                "<c t=\"s\"><v>0</v></c><c><v>1<!-- x -->2</v></c></row>",
                "<si><r><t>a<!-- x -->b</t></r><r><t><![CDATA[c]]>d</t></r></si>"),
            "Plan: A1=MSA, Lac & Monts B1=abcd C1=12");
}

TEST(WrittenXlsx, EveryLineBreakIsOne) {
  EXPECT_EQ(testing::xlsx_rows_text(
                "<row><c t=\"str\"><v>a_x000B_b_x000C_c_x000D_\nd</v></c>"
                "<c t=\"str\"><v>a&#11;b&#x85;c&#x2028;d&#x2029;e&#13;f</v></c></row>"),
            "Plan: A1=a\nb\nc\nd B1=a\nb\nc\nd\ne\nf");
}

TEST(WrittenXlsx, AnEscapedEscapeIsText) {
  EXPECT_EQ(testing::xlsx_rows_text("<row><c t=\"str\"><v>_x005F_x000D_ a_x0009_b</v></c></row>"),
            "Plan: A1=_x000D_ a\tb");
}

TEST(WrittenXlsx, BlanksOfAnyKindAreNoText) {
  EXPECT_EQ(
      testing::xlsx_rows_text("<row><c t=\"str\"><v>\u00A0\u202F\u200B _x000B_</v></c></row>"),
      "Plan:");
}

// --- parts

TEST(WrittenXlsx, NamesOfPartsHaveNoCaseAndAnySlash) {
  testing::Parts parts = row_parts("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>a</t></si>");
  for (auto& [name, content] : parts) {
    for (char& c : name) {
      if (c == '/') c = '\\';
      if (c == 's') c = 'S';
    }
  }
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "Plan: A1=a");
}

TEST(WrittenXlsx, TargetsAreFoundHoweverTheyAreWritten) {
  for (const char* target :
       {"/xl/worksheets/sheet1.xml", "worksheets/a/../sheet1.xml", "./worksheets/sheet1.xml",
        "../xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml",
        "Worksheets/sheet%31.xml"}) {
    testing::Parts parts = row_parts("<row><c t=\"str\"><v>a</v></c></row>");
    put_in_place(parts[2].second, "worksheets/sheet1.xml", target);
    EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "Plan: A1=a") << target;
  }
}

TEST(WrittenXlsx, APartThatNothingNeedsMayBeMissing) {
  testing::Parts parts = row_parts("<row><c s=\"1\" t=\"str\"><v>a</v></c><c><v>1</v></c></row>");
  parts.erase(parts.begin() + 3, parts.begin() + 5);  // strings and styles
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "Plan: A1=a B1=1");
}

TEST(WrittenXlsx, NumbersWhoseStylesAreMissingAreAWarning) {
  testing::Parts parts = row_parts("<row><c s=\"1\"><v>44635</v></c></row>");
  parts.erase(parts.begin() + 4);
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "Plan: A1=44635 f.xlsx styles_missing");
}

TEST(WrittenXlsx, AStringThatTheWorkbookDoesNotHaveIsDamage) {
  EXPECT_EQ(testing::xlsx_rows_text("<row><c t=\"s\"><v>1</v></c></row>", "<si><t>a</t></si>"),
            "f.xlsx broken_workbook");
}

TEST(WrittenXlsx, ASheetWithoutItsPartIsDamage) {
  testing::Parts parts = row_parts("");
  put_in_place(parts[1].second, "r1", "r9");
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "f.xlsx broken_workbook");
}

TEST(WrittenXlsx, PartsInOtherEncodings) {
  testing::Parts parts = row_parts("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>été</t></si>");
  for (auto& [name, content] : parts) {
    content = as_utf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + content);
  }
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "Plan: A1=été");
  parts = row_parts("<row><c t=\"s\"><v>0</v></c></row>");
  parts[3].second =
      "<?xml version='1.0' encoding='ISO-8859-1'?><sst><si><t>\xE9t\xE9</t></si></sst>";
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "Plan: A1=été");
}

TEST(WrittenXlsx, ADocumentTypeInUtf16IsRefusedToo) {
  testing::Parts parts = row_parts("");
  parts[5].second = as_utf16("<!DOCTYPE a>" + parts[5].second);
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "f.xlsx unsafe_workbook");
}

TEST(WrittenXlsx, StrictNamespacesAndRelations) {
  testing::Parts parts = row_parts("<row><c t=\"str\"><v>a</v></c></row>");
  for (auto& [name, content] : parts) {
    const std::string transitional =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    for (auto at = content.find(transitional); at != std::string::npos;
         at = content.find(transitional)) {
      content.replace(at, transitional.size(),
                      "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
  }
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "Plan: A1=a");
}

TEST(WrittenXlsx, RowsCellsAndDimensionAsTheyAre) {
  EXPECT_EQ(testing::workbook_text(testing::zipped(testing::xlsx_parts(
                "<dimension ref=\"A1\"/><sheetData><row><c t=\"str\"><v>a</v></c>"
                "<c t=\"str\"><v>b</v></c></row><row r=\"4\"><c t=\"str\"><v>c</v></c>"
                "<c r=\"D4\" t=\"str\"><v>d</v></c><c t=\"str\"><v>e</v></c></row>"
                "<row><c t=\"str\"><v>f</v></c></row></sheetData>"))),
            "Plan: A1=a B1=b A4=c D4=d E4=e A5=f");
}

TEST(WrittenXlsx, ManySheetsOfOnePartEnd) {
  testing::Parts parts = row_parts("");
  std::string sheets;
  for (int i = 0; i < 12000; ++i) sheets += "<sheet name=\"a\" r:id=\"r1\"/>";
  put_in_place(parts[1].second, "<sheet name", sheets + "<sheet name");
  EXPECT_EQ(testing::workbook_text(testing::zipped(parts)), "f.xlsx oversized_workbook");
}

}  // namespace
}  // namespace maillage::readers
