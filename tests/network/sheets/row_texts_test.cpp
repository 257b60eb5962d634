#include "network/sheets/row_texts.hpp"

#include <gtest/gtest.h>

namespace {

using maillage::sheets::is_total_row;

TEST(TotalRow, HasNothingButFiguresBesideItsWord) {
  EXPECT_TRUE(is_total_row({"Total"}));
  EXPECT_TRUE(is_total_row({"TOTAL axe 1", "12", "3 actions", "38 %", "12 000 €", "–"}));
  EXPECT_TRUE(is_total_row({"Sous-total", "4", "n/a", "(environ 10 prévues)"}));
  EXPECT_TRUE(is_total_row({"% réalisées", "40"}));
  EXPECT_TRUE(is_total_row({"dont réalisées : 1"}));
}

TEST(TotalRow, IsNoActionThatBeginsAsASumDoes) {
  EXPECT_FALSE(is_total_row({"Total sport", "X", "P"}));
  EXPECT_FALSE(is_total_row({"Total sport", "CCAS"}));
  EXPECT_FALSE(is_total_row({"Totalité des écoles", "3"}));
  EXPECT_FALSE(is_total_row({}));
}

}  // namespace
