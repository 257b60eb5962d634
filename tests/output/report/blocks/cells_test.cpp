// Words in a row.
#include "output/report/blocks/cells.hpp"

#include <gtest/gtest.h>

namespace maillage::report::blocks {
namespace {

constexpr output_text::Language fr = output_text::Language::french;
constexpr output_text::Language en = output_text::Language::english;

TEST(Enumerated, EndsInAConjunction) {
  EXPECT_EQ(enumerated({}, fr), "");
  EXPECT_EQ(enumerated({"2019"}, fr), "2019");
  EXPECT_EQ(enumerated({"2019", "2020", "2021"}, fr), "2019, 2020 et 2021");
  EXPECT_EQ(enumerated({"2019", "2020"}, en), "2019 and 2020");
}

// "A, B et C, D et E" would not say where one ends.
TEST(Enumerated, SetsWhatHoldsACommaOrAConjunctionApart) {
  EXPECT_EQ(enumerated({"12 perdues, dont 3 closes", "4 gagnées"}, fr),
            "12 perdues, dont 3 closes\u00A0; 4 gagnées");
  EXPECT_EQ(enumerated({"CAF et MSA", "ARS", "PETR"}, fr), "CAF et MSA\u00A0; ARS\u00A0; PETR");
  EXPECT_EQ(enumerated({"CAF et MSA", "ARS"}, en), "CAF et MSA and ARS");
}

}  // namespace
}  // namespace maillage::report::blocks
