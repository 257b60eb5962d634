// Answers as contrat.toml keeps them.
#include "network/resolve/read_answers.hpp"

#include <gtest/gtest.h>

#include "src/readers/toml_reader.hpp"

namespace maillage::resolve {
namespace {

struct Read {
  model::Draft draft;
  text::Faults faults;
};

Read answers_of(const std::string& toml) {
  Read result;
  readers::read_toml("contrat.toml", toml, result.draft, result.faults);
  read_answers(result.draft, result.faults);
  return result;
}

std::string answer(const Read& read, model::DecisionKind kind, std::string_view subject) {
  const model::Answer* found = read.draft.answers.find(kind, subject);
  return found == nullptr ? "" : found->text;
}

TEST(ReadAnswers, AQuestionAndItsSubjectAreTheKey) {
  const Read found = answers_of("[reponses]\n\"état : OK\" = \"réalisé\"\n");
  EXPECT_TRUE(found.faults.empty());
  EXPECT_EQ(answer(found, model::DecisionKind::state, "OK"), "réalisé");
}

TEST(ReadAnswers, ASubjectMayHoldAColon) {
  const Read found = answers_of("[reponses]\n\"cellule : Pilote : ARS\" = \"ARS\"\n");
  EXPECT_EQ(answer(found, model::DecisionKind::cell, "Pilote : ARS"), "ARS");
}

TEST(ReadAnswers, ColumnsAreNamedByTheirMeaning) {
  const Read found = answers_of("[colonnes]\nporteur = [\"Verantwoordelijke\", \"Wie?\"]\n");
  EXPECT_TRUE(found.faults.empty());
  EXPECT_EQ(answer(found, model::DecisionKind::column, "verantwoordelijke"), "porteur");
  EXPECT_EQ(answer(found, model::DecisionKind::column, "Wie?"), "porteur");
}

TEST(ReadAnswers, AnAnswerIsReadInAnyOfItsWords) {
  const Read found = answers_of("[reponses]\n\"état : OK\" = \"Terminé\"\n");
  EXPECT_EQ(answer(found, model::DecisionKind::state, "OK"), "réalisé");
}

TEST(ReadAnswers, AnAnswerThatTheQuestionCannotHaveIsAFault) {
  const Read found =
      answers_of("[reponses]\n\"état : OK\" = \"bleu\"\n[colonnes]\nchef = \"Qui\"\n");
  ASSERT_EQ(found.faults.size(), 2u);
  EXPECT_EQ(found.faults[0].kind, text::FaultKind::bad_value);
  EXPECT_EQ(found.faults[0].place.line, 2u);
  EXPECT_EQ(found.faults[1].kind, text::FaultKind::bad_value);
}

TEST(ReadAnswers, AnUnknownQuestionIsAFaultAndSoIsASecondAnswer) {
  const Read found = answers_of(
      "[colonnes]\nporteur = \"Qui\"\n[reponses]\n\"colonnes: Qui\" = \"action\"\n"
      "\"colonne : Qui\" = \"action\"\n");
  ASSERT_EQ(found.faults.size(), 2u);
  EXPECT_EQ(found.faults[0].kind, text::FaultKind::unknown_key);
  EXPECT_EQ(found.faults[1].kind, text::FaultKind::duplicate_id);
}

}  // namespace
}  // namespace maillage::resolve
