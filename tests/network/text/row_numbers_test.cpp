#include "network/text/row_numbers.hpp"

#include <gtest/gtest.h>

namespace maillage::text {
namespace {

TEST(RowNumbers, OfOneSheetAreNumbersAlone) {
  EXPECT_EQ(
      row_numbers({{"s.xlsx!Axe 1", 4, 1, PlaceIn::sheet}, {"s.xlsx!Axe 1", 7, 1, PlaceIn::sheet}}),
      "4, 7");
  EXPECT_EQ(row_numbers({}), "");
}

TEST(RowNumbers, OfSeveralSheetsNameEach) {
  EXPECT_EQ(row_numbers({{"s.xlsx!Axe 1", 10, 1, PlaceIn::sheet},
                         {"s.xlsx!Axe 1", 12, 1, PlaceIn::sheet},
                         {"s.xlsx!Axe 2", 10, 1, PlaceIn::sheet}}),
            "10, 12 (Axe 1), 10 (Axe 2)");
  EXPECT_EQ(row_numbers({{"c/bilans/2021.csv", 3, 1, PlaceIn::text},
                         {"c/bilans/2022.csv", 3, 1, PlaceIn::text}}),
            "3 (2021.csv), 3 (2022.csv)");
}

TEST(RowNumbers, OfManyTheFirstDozen) {
  const std::vector<Place> places(20, Place{"s.csv", 2, 1, PlaceIn::text});
  EXPECT_EQ(row_numbers(places), "2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2… (20)");
  EXPECT_EQ(row_numbers(std::vector<Place>(12, Place{"s.csv", 2, 1, PlaceIn::text})),
            "2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2");
}

}  // namespace
}  // namespace maillage::text
