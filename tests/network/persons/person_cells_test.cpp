// Persons through: 0; organisations lost: 0; what may be either is asked.
#include "network/persons/person_cells.hpp"

#include <gtest/gtest.h>

#include <string>

#include "network/cells/cell_names.hpp"
#include "tests/network/persons/person_corpus.hpp"

namespace maillage::persons {
namespace {

std::string left(std::string_view cell, CellOf kind = CellOf::organisations) {
  const auto read = read_person_cell(cell, nullptr, kind);
  return read ? read->text : std::string(cell);
}

TEST(PersonCells, NoPersonOfTheCorpusGoesThrough) {
  EXPECT_GE(std::size(person_cells), 150u);
  for (const std::string_view cell : person_cells) EXPECT_EQ(left(cell), cells::one_person) << cell;
}

TEST(PersonCells, NoOrganisationOfTheCorpusIsLost) {
  EXPECT_GE(std::size(organisation_cells), 150u);
  for (const std::string_view cell : organisation_cells) {
    EXPECT_FALSE(read_person_cell(cell, nullptr)) << cell;
  }
}

TEST(PersonCells, TheOrganisationBesideAPersonStays) {
  for (const MixedCell& each : mixed_cells) EXPECT_EQ(left(each.cell), each.left) << each.cell;
}

TEST(PersonCells, WhatMayBeEitherIsAsked) {
  for (const std::string_view cell : doubtful_cells) {
    const auto read = read_person_cell(cell, nullptr);
    ASSERT_TRUE(read) << cell;
    EXPECT_EQ(read->doubtful, 1u) << cell;
    EXPECT_EQ(read->text, "?") << cell;
  }
}

TEST(PersonCells, InAColumnOfPersonsAWordIsASurname) {
  for (const char* cell : {"Exemple", "JD", "Florence", "Rose Exemple", "modèle", "Exemple Jean"}) {
    EXPECT_EQ(left(cell, CellOf::persons), cells::one_person) << cell;
  }
  EXPECT_EQ(left("CCAS de Fictive", CellOf::persons), "CCAS de Fictive");
  EXPECT_EQ(left("Exemple (ARS)", CellOf::persons), "ARS");
}

TEST(PersonCells, ADeclaredNameIsAnOrganisation) {
  names::NameIndex known;
  known.add("Jeanne Exemple", 0);
  EXPECT_FALSE(read_person_cell("Jeanne Exemple", &known));
  const auto read = read_person_cell("Jeanne Exemple, Paul Modèle", &known);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->text, "Jeanne Exemple");
}

TEST(PersonCells, AQuestionMarkLeavesADoubt) { EXPECT_EQ(left("Jeanne Exemple ?"), "?"); }

}  // namespace
}  // namespace maillage::persons
