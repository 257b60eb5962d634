// Tables saved in other encodings than UTF-8.
#include "src/readers/encoding.hpp"

#include <gtest/gtest.h>

#include <string>

#include "src/files/table_files.hpp"
#include "tests/support/draft_text.hpp"

namespace maillage::readers {
namespace {

using std::string_literals::operator""s;

std::string decoded(std::string bytes) {
  text::Faults faults;
  std::string text = to_utf8("f.csv", std::move(bytes), faults);
  for (const text::Fault& fault : faults) {
    text += " " + to_string(fault.place);
    for (const std::string& word : fault.words) text += " " + word;
  }
  return text;
}

TEST(Encoding, Utf8StaysAsItIs) {
  EXPECT_EQ(decoded("été;œuf"), "été;œuf");
  EXPECT_EQ(decoded("\xEF\xBB\xBFété"), "\xEF\xBB\xBFété");
}

TEST(Encoding, Utf16IsKnownByItsMark) {
  EXPECT_EQ(decoded("\xFF\xFE\xE9\x00\x3B\x00\x3D\xD8\x00\xDE"s), "é;😀");
  EXPECT_EQ(decoded("\xFE\xFF\x00\xE9\x00\x3B\xD8\x3D\xDE\x00"s), "é;😀");
  EXPECT_EQ(decoded("\xFF\xFE\x3D\xD8\x3B\x00"s), "\uFFFD;");
}

TEST(Encoding, OtherwiseItIsWindows1252AndSaidSo) {
  EXPECT_EQ(decoded("a\n\xE9t\xE9;\x9Cuf;\x80"), "a\nété;œuf;€ f.csv:2:1 Windows-1252");
}

TEST(Encoding, Utf16WithoutAMarkIsKnownByItsZeros) {
  EXPECT_EQ(decoded("a\0;\0\xE9\0"s), "a;é");
  EXPECT_EQ(decoded("\0a\0;\0\xE9"s), "a;é");
}

TEST(Encoding, RowsOfAnotherEncodingAreReadAloneAndSaid) {
  EXPECT_EQ(decoded("été\na\n\xE9t\xE9\r\nœuf\n\x9Cuf"),
            "été\na\nété\r\nœuf\nœuf f.csv:3:1 Windows-1252 3, 5");
}

TEST(Encoding, AnAccidentOfWindows1252MakesNoRowUtf8) {
  // "PRIORITÉ :" with an unbreakable space is UTF-8 by accident: U+0260.
  EXPECT_EQ(decoded("PRIORIT\xC9\xA0:\n\xE9t\xE9\n"),
            "PRIORITÉ\u00A0:\nété\n f.csv:2:1 Windows-1252");
}

TEST(Encoding, BytesOfNoTextStayAsTheyAre) {
  EXPECT_EQ(decoded("a\xE9\x00z"s), "a\xE9\x00z"s);
  EXPECT_EQ(decoded("a\xE9\x81"), "a\xE9\x81");
}

// --- CSV with more than a table in it

std::string table_of(std::string_view text) {
  text::Faults faults;
  model::Draft draft;
  files::read_csv_tables("f.csv", text, std::nullopt, draft, faults);
  std::string result;
  for (const model::DraftTable& table : draft.tables) result += testing::table_text(table);
  for (const text::Fault& fault : faults) {
    if (fault.severity == text::FaultSeverity::error) result += "error\n";
  }
  return result;
}

TEST(CsvTable, TitlesAboveTheHeaderAndPlacesBehind) {
  EXPECT_EQ(table_of("Plan d'actions\n\nAction,\"Porteur\"\n\"Bus\nitinérant\",PETR\nVélo,CC\n"),
            "|Action@3:1|Porteur@3:9|\n|Bus itinérant@4:2|PETR@5:12|\n|Vélo@6:1|CC@6:6|\n");
}

TEST(CsvTable, ItsOwnFormIsReadStrictly) {
  EXPECT_EQ(table_of("id;action\na;b;c\n"),
            "|id@1:1|action@1:4|(C)@1:4|\n|a@2:1|b@2:3|c@2:5|\nerror\n");
  EXPECT_EQ(table_of("x;y\na;b\n"), "error\n");
}

TEST(CsvTable, RowsLongerThanTheHeaderAreAWarningWithTheirLines) {
  text::Faults faults;
  model::Draft draft;
  files::read_csv_tables("f.csv", "Plan 2021\nAction,Porteur\nBus,PETR\nForum,CC, du Nord\n",
                         std::nullopt, draft, faults);
  EXPECT_NE(testing::faults_text(faults).find("(warning) f.csv:4 rows_too_long 4 2\n"),
            std::string::npos)
      << testing::faults_text(faults);
}

TEST(CsvTable, OfMoreColumnsThanASheetHasNothingIsRead) {
  const std::string wide = "action;porteur" + std::string(20000, ';') + "x\n";
  EXPECT_EQ(table_of(wide + "Bus;CAF\n" + wide), "error\n");
  text::Faults faults;
  model::Draft draft;
  files::read_csv_tables("f.csv", wide + "Bus;CAF\n" + wide, std::nullopt, draft, faults);
  EXPECT_EQ(testing::faults_text(faults), "f.csv:1:1 too_many_columns 20002\n");
}

TEST(CsvTable, PersonsAreLeftOutOfItToo) {
  EXPECT_EQ(table_of("Action;Contact;Porteur\na;b;c\nTotal;;1\n"),
            "|Action@1:1|Porteur@1:16|\n|a@2:1|c@2:5|\n");
}

}  // namespace
}  // namespace maillage::readers
