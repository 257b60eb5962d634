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

TEST(PersonCells, PointsInAKnownSigleMakeNobody) {
  for (const CellOf kind : {CellOf::organisations, CellOf::carriers, CellOf::pilots}) {
    for (const char* cell :
         {"C.P.A.M de l'Orne", "C.P.A.M. de l'Orne", "C.C.A.S. de Flers", "C.A.F."})
      EXPECT_EQ(left(cell, kind), cell);
  }
  EXPECT_EQ(left("C.P.A.M. (Mme Exemple)"), "CPAM");
  EXPECT_EQ(left("M. Exemple"), cells::one_person);
}

TEST(PersonCells, BehindABracketAnotherMayStand) {
  EXPECT_EQ(left("SOLIHA (Nord), Jean Exemple"), "SOLIHA (Nord)");
}

TEST(PersonCells, InitialsWithAHyphenNeedNoStop) {
  EXPECT_EQ(left("J-P Exemple / SOLIHA"), "SOLIHA");
  EXPECT_EQ(left("J-P Exemple"), cells::one_person);
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

// A person whose given name nobody knows stands alone: it is asked, and so is whoever it is not.
TEST(PersonCells, AmongCarriersTwoWordsOfNoLanguageAreAsked) {
  for (const char* cell : {"Ngosi Adeyemi", "Oyelaran Kowalczewski", "Iñaxi de Etxandi"}) {
    for (const CellOf kind : {CellOf::carriers, CellOf::pilots}) {
      const auto read = read_person_cell(cell, nullptr, kind);
      ASSERT_TRUE(read) << cell;
      EXPECT_EQ(read->strange, 1u) << cell;
      EXPECT_EQ(read->text, "?") << cell;
    }
    EXPECT_FALSE(read_person_cell(cell, nullptr)) << cell;
  }
  EXPECT_EQ(left("ARS, Ngosi Adeyemi", CellOf::carriers), "ARS");
}

TEST(PersonCells, AmongCarriersOrganisationsOfTheCorpusAreNotAsked) {
  for (const std::string_view cell : organisation_cells) {
    EXPECT_FALSE(read_person_cell(cell, nullptr, CellOf::carriers)) << cell;
  }
  for (const char* cell :
       {"Familles Rurales", "Adapei Meuse", "Alcool Assistance", "Croix Rouge",
        "Moselle Attractivité", "Secours Populaire", "Vie Libre", "Petits Frères", "Présence Verte",
        "Vosges Tourisme", "Emmaüs Verdun", "Alcooliques Anonymes", "Age Concern",
        "Citizens Advice", "Red Cross", "Meals Wheels", "Banque Alimentaire", "Restos Cœur",
        "Entraide Protestante",
        // across the border
        "Stadt Kehl", "Gemeinde Rheinau", "Landkreis Saarlouis", "Gemeng Esch", "Klinikum Merzig",
        "Stadtverwaltung Freiburg", "Verein Lichtblick", "Lebenshilfe Ortenau"}) {
    EXPECT_FALSE(read_person_cell(cell, nullptr, CellOf::carriers)) << cell;
  }
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

TEST(PersonCells, ReadsEachCellAsIfItWereTheOnlyOne) {
  const std::vector<std::string> cells = {
      "Jeanne Exemple, CAF",   "CAF, Jeanne Exemple", "CAF",
      "M. Exemple (ARS), CAF", "EXEMPLE, Jeanne",     "CAF, CAF"};
  for (int kind = 0; kind < cell_kind_count; ++kind) {
    PersonCells many(nullptr, static_cast<CellOf>(kind));
    for (const std::string& cell : cells) {
      const auto alone = read_person_cell(cell, nullptr, static_cast<CellOf>(kind));
      const auto read = many.read(cell);
      ASSERT_EQ(read.has_value(), alone.has_value()) << cell;
      if (!read) continue;
      EXPECT_EQ(read->text, alone->text) << cell;
      EXPECT_EQ(read->persons, alone->persons) << cell;
      EXPECT_EQ(read->doubtful, alone->doubtful) << cell;
    }
  }
}

}  // namespace
}  // namespace maillage::persons
