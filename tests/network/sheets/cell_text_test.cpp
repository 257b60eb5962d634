// What a cell's text is: its lines, errors of formulas, no value.
#include "network/sheets/cell_text.hpp"

#include <gtest/gtest.h>

namespace maillage::sheets {
namespace {

std::string folded(std::string text) {
  fold_line_breaks(text);
  return text;
}

TEST(CellText, EveryLineBreakIsLf) {
  EXPECT_EQ(folded("a\r\nb\rc\nd\ve\ff\u0085g\u2028h\u2029i"), "a\nb\nc\nd\ne\nf\ng\nh\ni");
  EXPECT_EQ(folded("\r\r\n\n"), "\n\n\n");
}

TEST(CellText, LettersThatBeginAsABreakStay) {
  EXPECT_EQ(folded("été – œuvre « à » …\xE2"), "été – œuvre « à » …\xE2");
}

TEST(CellText, ErrorsOfFormulasInSeveralLanguages) {
  for (const char* error :
       {"#N/A", "#N/D", "#REF!", "#VALEUR !", "#VALEUR\u202F!", "#Nom?", "#NOM ?", "#DIV/0!",
        "#NUL!", "#NOMBRE!", "#PROPAGATION!", "#GETTING_DATA", "Err:502", "Err\u00A0:508", "#¡REF!",
        "#WERT!", "########", " #REF! "}) {
    EXPECT_TRUE(is_error_value(error)) << error;
  }
}

TEST(CellText, WordsOfPeopleAreNoErrors) {
  for (const char* text : {"N/A", "n/a", "#1", "#URGENT!", "##", "Err:2", "Erreur", "E", "#", "",
                           "#REF! voir CAF", "Err:5021"}) {
    EXPECT_FALSE(is_error_value(text)) << text;
  }
}

TEST(CellText, NoValueAsProgramsWriteIt) {
  for (const char* text : {"NA", "NULL", "\\N", "NaN", "nan", "<NA>", " NA ", "N/A"}) {
    EXPECT_TRUE(is_missing_value(text)) << text;
  }
  for (const char* text : {"na", "n/a", "NA, CAF", "CNA", "null", "", "N", "Nan"}) {
    EXPECT_FALSE(is_missing_value(text)) << text;
  }
}

TEST(CellText, BlankIsBlankOfAnyKind) {
  EXPECT_TRUE(is_blank_text(""));
  EXPECT_TRUE(is_blank_text(" \t\n\u00A0\u202F\u2009\u200B\uFEFF\u2028"));
  EXPECT_FALSE(is_blank_text("\u00A0–"));
}

TEST(CellText, ListsAreCutBehindADozenAndCounted) {
  EXPECT_EQ(cell_list({"A1", "B2"}), "A1, B2");
  const std::string cut = cell_list(std::vector<std::string>(13, "A1"));
  EXPECT_EQ(cut.substr(cut.size() - 12), ", A1… (13)");
}

}  // namespace
}  // namespace maillage::sheets
