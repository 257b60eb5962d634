// Tables that are too wide, broken within their columns.
#include "output/blocks/fitting_rows.hpp"

#include <gtest/gtest.h>

namespace maillage::blocks {
namespace {

using Table = std::vector<std::vector<std::string>>;

TEST(FittingRows, ATableThatFitsStaysAsItIs) {
  const Table table = {{"un deux", "3"}};
  EXPECT_EQ(fitting_rows(table, 0, 10, LastColumn::fits), table);
}

TEST(FittingRows, HeadersAreBrokenBeforeCellsAndStandRightAboveThem) {
  EXPECT_EQ(
      fitting_rows({{"", "sans porteur", "liens"}, {"un deux", "3", "4"}}, 1, 23, LastColumn::fits),
      (Table{{"", "sans", ""}, {"", "porteur", "liens"}, {"un deux", "3", "4"}}));
}

TEST(FittingRows, EachLineOfACellTakesAsManyWordsAsItCan) {
  EXPECT_EQ(fitting_rows({{"à d’autres non nommés", ""}, {"1", "x"}}, 1, 11, LastColumn::fits),
            (Table{{"à", ""}, {"d’autres", ""}, {"non", ""}, {"nommés", ""}, {"1", "x"}}));
}

TEST(FittingRows, TheWidestCellsAreBrokenWithinTheirColumn) {
  EXPECT_EQ(fitting_rows({{"un deux trois", "a b"}, {"x", "c"}}, 0, 14, LastColumn::fits),
            (Table{{"un deux", "a b"}, {"trois", ""}, {"x", "c"}}));
}

TEST(FittingRows, AQuotedNameKeepsItsSigns) {
  EXPECT_EQ(fitting_rows({{"dit « ch »", "x"}}, 0, 9, LastColumn::fits),
            (Table{{"dit", "x"}, {"« ch »", ""}}));
}

TEST(FittingRows, PlacesStandOutAndNumbersDoNot) {
  const Table table = {{"un", "bilans/2023.csv:3"}};
  EXPECT_EQ(fitting_rows(table, 0, 6, LastColumn::may_stand_out), table);
  EXPECT_EQ(fitting_rows({{"un deux", "17"}}, 0, 8, LastColumn::fits),
            (Table{{"un", "17"}, {"deux", ""}}));
}

TEST(FittingRows, WhatCannotFitStaysAsItIs) {
  const Table table = {{"anticonstitutionnellement", "indivisible"}};
  EXPECT_EQ(fitting_rows(table, 0, 20, LastColumn::fits), table);
  EXPECT_EQ(fitting_rows({}, 0, 20, LastColumn::fits), Table{});
}

}  // namespace
}  // namespace maillage::blocks
