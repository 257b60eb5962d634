// CSV: separators, quotes, line ends, places; and what is said of a text that is no table.
#include "src/readers/csv_reader.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/draft_text.hpp"

namespace maillage::readers {
namespace {

std::string read(std::string_view text) {
  text::Faults faults;
  const model::DraftTable table = read_csv("p.csv", text, std::nullopt, faults);
  return testing::table_text(table) + testing::faults_text(faults);
}

TEST(CsvReader, RowsAndCellsHavePlaces) {
  EXPECT_EQ(read("id;action\na;Été à vélo\nb;;\n"),
            "|id@1:1|action@1:4|\n"
            "|a@2:1|Été à vélo@2:3|\n"
            "|b@3:1|@3:3|\n");
}

TEST(CsvReader, ColumnsAreCodePoints) {
  EXPECT_EQ(read("é😀;b\nœuf;c\n"), "|é😀@1:1|b@1:4|\n|œuf@2:1|c@2:5|\n");
}

TEST(CsvReader, AQuotedCellSaysSo) {
  text::Faults faults;
  const model::DraftTable table =
      read_csv("p.csv", "a;b\n\"x \"\"y\"\"\";z\n", std::nullopt, faults);
  EXPECT_TRUE(table.rows[0][0].quoted);
  EXPECT_FALSE(table.rows[0][1].quoted);
}

// The apostrophe that guards a formula is no part of the text, and the text begins behind it.
TEST(CsvReader, AGuardedCellBeginsBehindItsGuard) {
  EXPECT_EQ(read("id;a\n1;'=x\n"), "|id@1:1|a@1:4|\n|1@2:1|=x@2:4|\n");
}

TEST(CsvReader, TableKnowsItsFileAndYear) {
  text::Faults faults;
  const model::DraftTable table = read_csv("bilans/2020.csv", "id\n", 2020, faults);
  EXPECT_EQ(table.place, (text::Place{"bilans/2020.csv", 0, 0, {}}));
  EXPECT_EQ(table.year, 2020);
}

TEST(CsvReader, ColumnsThatBlanksAlignAlone) {
  EXPECT_EQ(read("N°   Été            Porteur\n1    Bus santé      CCAS\n2    Forum\n"
                 "3                   CPTS\n"),
            "|N°@1:1|Été@1:6|Porteur@1:21|\n|1@2:1|Bus santé@2:6|CCAS@2:21|\n"
            "|2@3:1|Forum@3:6|\n|3@4:1|@4:6|CPTS@4:21|\n");
  // Padded cells have their separator, and a gap in a word here and there aligns nothing.
  EXPECT_EQ(read("a,   b\nc,   d\n").substr(0, 13), "|a@1:1|   b@1");
  EXPECT_EQ(read("Un  deux\nTrois quatre  cinq\n").substr(0, 15), "|Un  deux@1:1|\n");
}

TEST(CsvReader, SeparatorIsWhatCutsTheRowsAlike) {
  EXPECT_EQ(read("a,b,c\n1;2,3,4\n"), "|a@1:1|b@1:3|c@1:5|\n|1;2@2:1|3@2:5|4@2:7|\n");
  EXPECT_EQ(read("a\tb\n1,2\t3\n"), "|a@1:1|b@1:3|\n|1,2@2:1|3@2:5|\n");
  EXPECT_EQ(read("a;b,c\n"), "|a@1:1|b,c@1:3|\n");
}

TEST(CsvReader, ABarSeparatesToo) {
  EXPECT_EQ(read("a|b\n1|2, 3\n"), "|a@1:1|b@1:3|\n|1@2:1|2, 3@2:3|\n");
}

TEST(CsvReader, DecimalCommasAndWordsWithCommasDoNotSeparate) {
  EXPECT_EQ(read("a;b;c\n1,5;2,5;3,5\nBus, car, vélo, train;x, y, z;1,2,3\n"),
            "|a@1:1|b@1:3|c@1:5|\n|1,5@2:1|2,5@2:5|3,5@2:9|\n"
            "|Bus, car, vélo, train@3:1|x, y, z@3:23|1,2,3@3:31|\n");
  EXPECT_EQ(read("action\nBus, vélo\nForum, salon\n"),
            "|action@1:1|\n|Bus, vélo@2:1|\n|Forum, salon@3:1|\n");
}

TEST(CsvReader, TitlesAboveSayNothingOfTheSeparator) {
  text::Faults faults;
  const auto rows = read_csv_rows("p.csv", "Plan; suite; fin\n\na,b\n1,2\n3,4\n", faults);
  ASSERT_EQ(rows.size(), 4u);
  EXPECT_EQ(rows[3][1].value, "4");
}

TEST(CsvReader, LineBreaksOfAnyKindWithinACell) {
  EXPECT_EQ(read("a;b\nCAF\vMSA;ARS\u2028ADMR\u0085CD\n"),
            "|a@1:1|b@1:3|\n|CAF\nMSA@2:1|ARS\nADMR\nCD@2:9|\n");
}

TEST(CsvReader, ErrorsAndMissingValuesAreEmptyAndListed) {
  EXPECT_EQ(read("a;b\n#N/D;NA\nx;\"#REF!\"\n"),
            "|a@1:1|b@1:3|\n|x@3:1|@3:4|\n"
            "(warning) p.csv error_cells 2:1 #N/D, 3:4 #REF!\n"
            "(warning) p.csv missing_cells 2:6\n");
}

TEST(CsvReader, MoreColumnsThanASheetHasAreAnError) {
  EXPECT_EQ(read(std::string(20000, ';') + "\n").substr(0, 60),
            "|\np.csv:1:1 too_many_columns 20001\np.csv no_header\n");
}

TEST(CsvReader, SeparatorsInQuotedHeadersDontCount) {
  EXPECT_EQ(read("\"a,b,c,d\";e\n"), "|a,b,c,d@1:2|e@1:11|\n");
}

TEST(CsvReader, SeparatorMayBeTold) {
  EXPECT_EQ(read("sep=,\r\na,b;c;d\r\n"), "|a@2:1|b;c;d@2:3|\n");
  EXPECT_EQ(read("\nsep=|\na|b;c\n"), "|a@3:1|b;c@3:3|\n");
  // A header that begins so is a header.
  EXPECT_EQ(read("sep=;b\n1;2\n"), "|sep=@1:1|b@1:6|\n|1@2:1|2@2:3|\n");
}

TEST(CsvReader, ByteOrderMarkTakesNoColumn) {
  EXPECT_EQ(read("\xEF\xBB\xBF\"id\";b\n"), "|id@1:2|b@1:6|\n");
}

TEST(CsvReader, LineEndsOfEverySystem) {
  EXPECT_EQ(read("a;b\r\n1;2\r3;4\n5;6"),
            "|a@1:1|b@1:3|\n|1@2:1|2@2:3|\n|3@3:1|4@3:3|\n|5@4:1|6@4:3|\n");
}

TEST(CsvReader, QuotesHoldSeparatorsQuotesAndLines) {
  EXPECT_EQ(read("a;b\n\"x;\"\"y\"\"\";\"un\r\ndeux\rtrois\n\"\n1;2\n"),
            "|a@1:1|b@1:3|\n"
            "|x;\"y\"@2:2|un\ndeux\ntrois\n@2:12|\n"
            "|1@6:1|2@6:3|\n");
}

TEST(CsvReader, CellBehindAQuotedLineBreakIsOnTheLaterLine) {
  EXPECT_EQ(read("a;b\n\"x\né\";y\n"), "|a@1:1|b@1:3|\n|x\né@2:2|y@3:4|\n");
}

TEST(CsvReader, AQuoteWithinABareCellIsAQuote) {
  EXPECT_EQ(read("a;b\nl\"eau; \"x\"\n"), "|a@1:1|b@1:3|\n|l\"eau@2:1| \"x\"@2:7|\n");
}

TEST(CsvReader, SpacesBehindAClosingQuoteAreNothing) {
  EXPECT_EQ(read("a;b\n\"x\" ;y\n"), "|a@1:1|b@1:3|\n|x@2:2|y@2:6|\n");
}

TEST(CsvReader, RowsWithoutContentAreSkipped) {
  EXPECT_EQ(read("\n;;\n\na;b\n\n \n; \t\n\xC2\xA0;\n1;2\n\n"), "|a@4:1|b@4:3|\n|1@9:1|2@9:3|\n");
}

TEST(CsvReader, ShortRowsStayShort) { EXPECT_EQ(read("a;b\n1\n"), "|a@1:1|b@1:3|\n|1@2:1|\n"); }

TEST(CsvReader, EmptyCellsBehindTheLastHeaderAreDropped) {
  EXPECT_EQ(read("a;;b;;\n1;2;3;;;; \n"), "|a@1:1|@1:3|b@1:4|\n|1@2:1|2@2:3|3@2:5|\n");
}

TEST(CsvReader, TextBehindTheLastHeaderIsAFault) {
  EXPECT_EQ(read("a;b\n1;2;;x;y;\n3;4\n"),
            "|a@1:1|b@1:3|\n|1@2:1|2@2:3|\n|3@3:1|4@3:3|\n"
            "p.csv:2:6 row_too_long 5 2\n");
}

TEST(CsvReader, UnclosedQuoteIsToldWhereItOpens) {
  EXPECT_EQ(read("a;b\n1;2\né;\"x\n3;4\n"),
            "|a@1:1|b@1:3|\n|1@2:1|2@2:3|\n"
            "p.csv:3:3 unclosed_quote\n");
  EXPECT_EQ(read("\"a;b\n1;2\n"), "|\np.csv:1:1 unclosed_quote\n");
}

TEST(CsvReader, TextBehindAClosingQuoteIsAFault) {
  EXPECT_EQ(read("a;b\n\"Bien vieillir\" en Meuse;2\n"),
            "|a@1:1|b@1:3|\n|Bien vieillir en Meuse@2:2|2@2:26|\n"
            "p.csv:2:16 text_after_quote\n");
}

TEST(CsvReader, NoHeaderIsAFault) {
  EXPECT_EQ(read(""), "|\np.csv no_header\n");
  EXPECT_EQ(read("\xEF\xBB\xBF \n;;\n"), "|\np.csv no_header\n");
}

TEST(CsvReader, NotUtf8IsToldWhereItStands) {
  EXPECT_EQ(read("a;b\r\né;\xE9t\xE9\r\n"), "|\np.csv:2:3 not_utf8\n");
  EXPECT_EQ(read("\xFF\xFE\x61\x00;"), "|\np.csv:1:1 not_utf8\n");
  EXPECT_EQ(read("12345678\xED\xA0\x80"), "|\np.csv:1:9 not_utf8\n");  // a surrogate
  EXPECT_EQ(read("\xC0\xAF"), "|\np.csv:1:1 not_utf8\n");              // an overlong slash
  EXPECT_EQ(read("a\xC3"), "|\np.csv:1:2 not_utf8\n");                 // cut short
}

TEST(CsvReader, ControlCharactersAreKept) {
  const std::string text("a;b\n\0x;\x1B[0m\n", 12);
  EXPECT_EQ(read(text), std::string("|a@1:1|b@1:3|\n|\0x@2:1|\x1B[0m@2:4|\n", 32));
}

}  // namespace
}  // namespace maillage::readers
