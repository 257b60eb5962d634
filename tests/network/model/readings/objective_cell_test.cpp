#include "network/model/readings/objective_cell.hpp"

#include <gtest/gtest.h>

#include <string>

namespace maillage::model {
namespace {

std::string cell_of(std::string_view cell) {
  std::string parts;
  for (const std::string_view part : objectives_of_cell(cell))
    parts += "[" + std::string(part) + "]";
  return parts;
}

TEST(ObjectiveCell, PartsWithANumberEachAreSeveral) {
  EXPECT_EQ(cell_of("1.1 Attirer\n2.3 Aller vers"), "[1.1 Attirer][2.3 Aller vers]");
  EXPECT_EQ(cell_of("1.1 Attirer ; 2.3 Aller vers"), "[1.1 Attirer][2.3 Aller vers]");
  EXPECT_EQ(cell_of("1. Attirer | 2. Aller vers"), "[1. Attirer][2. Aller vers]");
  EXPECT_EQ(cell_of("1.1, 2.3"), "[1.1][2.3]");
  EXPECT_EQ(cell_of("1.1 et 2.3"), "[1.1][2.3]");
  EXPECT_EQ(cell_of("1.1/2.3"), "[1.1][2.3]");
  EXPECT_EQ(cell_of("1 ; 2"), "[1][2]");
}

TEST(ObjectiveCell, ATitleIsOne) {
  for (const char* cell : {"1.1 Attirer", "1.1 Attirer\net fidéliser", "1.1 Attirer ; fidéliser",
                           "Attirer\nFidéliser", "1,2", "1.1", "1/2", "1.1 Pour les 1.5 million",
                           "1.1 Attirer ; 1.1 Attirer", "2024 ; 24h pour agir", ""}) {
    EXPECT_EQ(cell_of(cell), "") << cell;
  }
}

}  // namespace
}  // namespace maillage::model
