// Organisations that a contract does not declare, though it declares others.
#include <gtest/gtest.h>

#include <string>

#include "network/resolve/read_answers.hpp"
#include "network/resolve/resolve.hpp"
#include "src/readers/csv_reader.hpp"
#include "src/readers/toml_reader.hpp"

namespace maillage::resolve {
namespace {

const char* const admr = "[[partenaire]]\nid = \"admr\"\nnom = \"ADMR\"\n";

Resolved resolved(const std::string& toml, const std::string& cells) {
  model::Draft draft;
  text::Faults faults;
  readers::read_toml("contrat.toml", toml, draft, faults);
  read_answers(draft, faults);
  draft.tables.push_back(
      readers::read_csv("actions.csv", "id;action;porteur\n" + cells, std::nullopt, faults));
  EXPECT_TRUE(faults.empty());
  return resolve(draft);
}

std::string carriers(const model::Contract& contract, std::size_t row) {
  std::string names;
  for (const model::Mention& each : contract.editions.front().rows[row].carriers) {
    names += (names.empty() ? "" : ", ") + contract.partners[each.partner].name;
  }
  return names;
}

TEST(Undeclared, AreTakenAsFoundInTheOrderOfTheCell) {
  const Resolved found = resolved(admr, "a;Bus;CAF, ADMR, ARS\n");
  EXPECT_FALSE(text::has_errors(found.faults));
  EXPECT_EQ(carriers(found.contract, 0), "CAF, ADMR, ARS");
}

TEST(Undeclared, AreOneNoteWithEachOfThem) {
  const Resolved found = resolved(admr, "a;Bus;CAF\nb;Car;ARS\nc;Vélo;CAF\n");
  ASSERT_EQ(found.faults.size(), 1u);
  EXPECT_EQ(found.faults.front().kind, text::FaultKind::undeclared_partners);
  EXPECT_EQ(found.faults.front().words, (std::vector<std::string>{"2", "CAF, ARS"}));
  EXPECT_EQ(found.faults.front().related.size(), 2u);
}

TEST(Undeclared, WithADoubtAreCandidates) {
  const Resolved found = resolved(admr, "a;Bus;CAF ?\n");
  const model::ActionRow& row = found.contract.editions.front().rows.front();
  EXPECT_EQ(row.carrying, model::Carrying::uncertain);
  EXPECT_EQ(row.candidates.size(), 1u);
}

TEST(Undeclared, NearADeclaredOneIsAQuestionOnceForAllItsRows) {
  const Resolved found = resolved(admr, "a;Bus;ADRM\nb;Car;ADRM\n");
  ASSERT_EQ(found.contract.decisions.size(), 1u);
  const model::Decision& decision = found.contract.decisions.front();
  EXPECT_EQ(decision.subject, "ADRM");
  EXPECT_EQ(decision.taken, "autre");
  EXPECT_EQ(decision.others, std::vector<std::string>{"ADMR"});
  EXPECT_EQ(decision.sureness, model::Sureness::doubtful);
  EXPECT_EQ(decision.places.size(), 2u);
}

TEST(Undeclared, WhatNothingIsNearToIsNoQuestion) {
  EXPECT_TRUE(resolved(admr, "a;Bus;Familles rurales\n").contract.decisions.empty());
}

TEST(Undeclared, AnAnswerMakesItTheDeclaredOne) {
  const Resolved found =
      resolved(std::string(admr) + "[reponses]\n\"nom : ADRM\" = \"ADMR\"\n", "a;Bus;ADRM\n");
  EXPECT_EQ(found.contract.partners.size(), 1u);
  EXPECT_EQ(carriers(found.contract, 0), "ADMR");
  EXPECT_TRUE(found.contract.decisions.front().is_answered);
}

TEST(Undeclared, ACellSaysWhatAPersonAnswered) {
  const Resolved found =
      resolved("[reponses]\n\"cellule : Interm'aides et Cie CAF\" = \"Interm'aides et Cie; CAF\"\n",
               "a;Bus;Interm'aides et Cie CAF\n");
  EXPECT_EQ(carriers(found.contract, 0), "Interm'aides et Cie, CAF");
}

TEST(Undeclared, AWordOfAStateIsWhatAPersonAnswered) {
  model::Draft draft;
  text::Faults faults;
  readers::read_toml("contrat.toml", "[reponses]\n\"état : OK\" = \"réalisé\"\n", draft, faults);
  read_answers(draft, faults);
  draft.tables.push_back(readers::read_csv("2021.csv", "id;action;état\na;Bus;ok\n", 2021, faults));
  const Resolved found = resolve(draft);
  EXPECT_EQ(found.contract.editions.front().rows.front().state, model::State::done);
  EXPECT_FALSE(text::has_errors(found.faults));
}

TEST(Undeclared, ColumnsOfAContractsTableAreNamed) {
  model::Draft draft;
  text::Faults faults;
  readers::read_toml("contrat.toml", "[colonnes]\nporteur = \"Qui ?\"\n", draft, faults);
  read_answers(draft, faults);
  draft.tables.push_back(
      readers::read_csv("actions.csv", "id;action;Qui ?\na;Bus;CAF\n", {}, faults));
  EXPECT_EQ(carriers(resolve(draft).contract, 0), "CAF");
}

// Where nobody is declared, two spellings are two: `check --names` asks about them, a cell does not.
TEST(Undeclared, NearAnotherCellIsNoQuestionWhereNobodyIsDeclared) {
  const Resolved found = resolved("", "a;Bus;Familles Rurales\nb;Car;Familles Rurale\n");
  EXPECT_TRUE(found.contract.decisions.empty());
  EXPECT_EQ(found.contract.partners.size(), 2u);
  EXPECT_EQ(carriers(found.contract, 1), "Familles Rurale");
}

}  // namespace
}  // namespace maillage::resolve
