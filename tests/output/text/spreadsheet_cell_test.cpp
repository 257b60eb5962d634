// Text that a spreadsheet must not run, and that comes back as it was.
#include "output/text/spreadsheet_cell.hpp"

#include <gtest/gtest.h>

#include <string>

#include "output/contract_files/export_csv.hpp"
#include "tests/support/contract_text.hpp"

namespace maillage::output_text {
namespace {

TEST(GuardedCell, StandsBeforeWhatWouldRun) {
  EXPECT_EQ(guarded_cell("=1+1"), "'=1+1");
  EXPECT_EQ(guarded_cell("+33 3"), "'+33 3");
  EXPECT_EQ(guarded_cell("- ARS"), "'- ARS");
  EXPECT_EQ(guarded_cell("@copil"), "'@copil");
  EXPECT_EQ(guarded_cell("\t=1"), "'\t=1");
  EXPECT_EQ(guarded_cell("\rx"), "'\rx");
  EXPECT_EQ(guarded_cell("  =1"), "'  =1");
  EXPECT_EQ(guarded_cell("\xC2\xA0\xEF\xBB\xBF=1"), "'\xC2\xA0\xEF\xBB\xBF=1");
  EXPECT_EQ(guarded_cell("＝1"), "'＝1");
}

TEST(GuardedCell, LeavesOtherTextAlone) {
  for (const char* text : {"", "Bus", "1.1.1", "'Bus", "été = hiver", "  Bus", "*"}) {
    EXPECT_EQ(guarded_cell(text), text);
    EXPECT_EQ(unguarded_cell(text), text);
  }
}

TEST(GuardedCell, ComesBackWhateverTheText) {
  // Every text of up to five letters out of these: apostrophes before a sign among them.
  const std::string letters = "'= a\t";
  for (int code = 0; code < 3125; ++code) {
    std::string text;
    for (int rest = code; rest > 0; rest /= 5) text += letters[static_cast<std::size_t>(rest % 5)];
    const std::string cell = guarded_cell(text);
    EXPECT_EQ(unguarded_cell(cell), text);
    EXPECT_NE(cell.substr(0, 1), "=") << text;
  }
}

TEST(CsvText, IsQuotedWhereItHoldsASeparatorAQuoteOrALineBreak) {
  EXPECT_EQ(csv_text("a;b", ';'), "\"a;b\"");
  EXPECT_EQ(csv_text("a,b", ';'), "\"a,b\"");
  EXPECT_EQ(csv_text("dit \"l'Azalée\"", ';'), "\"dit \"\"l'Azalée\"\"\"");
  EXPECT_EQ(csv_text("a\nb", ','), "\"a\nb\"");
  EXPECT_EQ(csv_text("=1;2", ';'), "\"'=1;2\"");
  EXPECT_EQ(csv_text("Bus itinérant", ';'), "Bus itinérant");
}

TEST(CommaNumber, IsTheShortestThatMeansTheSame) {
  EXPECT_EQ(contract_files::comma_number(0.1), "0,1");
  EXPECT_EQ(contract_files::comma_number(-1.5), "-1,5");
  EXPECT_EQ(contract_files::comma_number(76), "76");
  EXPECT_EQ(contract_files::comma_number(1.0 / 3), "0,3333333333333333");
}

TEST(CsvReader, TakesTheGuardAway) {
  const resolve::Resolved found =
      testing::resolved({"", {{"actions.csv", "action;porteur\n'=1+1;\n''=1;\n'Bus;\n"}}});
  ASSERT_EQ(found.contract.actions.size(), 3U);
  EXPECT_EQ(found.contract.actions[text::ActionId{0}].title, "=1+1");
  EXPECT_EQ(found.contract.actions[text::ActionId{1}].title, "'=1");
  EXPECT_EQ(found.contract.actions[text::ActionId{2}].title, "'Bus");
}

}  // namespace
}  // namespace maillage::output_text
