// Decisions are recorded once a question, and an answer is obeyed by the line that decides.
#include "network/model/decision.hpp"

#include <gtest/gtest.h>

namespace maillage::model {
namespace {

Decision state_of(const char* word, std::uint32_t line) {
  return {DecisionKind::state, Sureness::doubtful, word,
          "réalisé",           {"en cours"},       {text::Place{"t.csv", line, 1, {}}}};
}

TEST(Decision, WithoutAnAnswerWhatWasTakenHolds) {
  Deciding deciding;
  EXPECT_EQ(deciding.decide(state_of("OK", 2)), "réalisé");
  EXPECT_FALSE(deciding.take().front().is_answered);
}

TEST(Decision, TheSameQuestionIsAskedOnceWithAllItsPlaces) {
  Deciding deciding;
  deciding.decide(state_of("OK", 2));
  deciding.decide(state_of("ok.", 5));
  const std::vector<Decision> decisions = deciding.take();
  ASSERT_EQ(decisions.size(), 1u);
  EXPECT_EQ(decisions.front().places.size(), 2u);
}

TEST(Decision, AnAnswerIsObeyedAndWhatWouldHaveBeenTakenIsAnother) {
  Answers answers;
  answers.add({DecisionKind::state, "ok", "en cours", {}});
  Deciding deciding(answers);
  EXPECT_EQ(deciding.decide(state_of("OK", 2)), "en cours");
  const Decision decision = deciding.take().front();
  EXPECT_TRUE(decision.is_answered);
  EXPECT_EQ(decision.others, std::vector<std::string>{"réalisé"});
}

TEST(Decision, QuestionsOfSignsAloneAreApart) {
  Answers answers;
  answers.add({DecisionKind::cell, "–", "aucun", {}});
  EXPECT_NE(answers.find(DecisionKind::cell, "–"), nullptr);
  EXPECT_EQ(answers.find(DecisionKind::cell, "?"), nullptr);
  EXPECT_EQ(answers.find(DecisionKind::name, "–"), nullptr);
}

TEST(Decision, EveryKindIsFoundByItsCode) {
  for (int i = 0; i < decision_kind_count; ++i) {
    const auto kind = static_cast<DecisionKind>(i);
    EXPECT_EQ(read_decision_kind(code_of(kind)), kind) << code_of(kind);
  }
}

TEST(Decision, WhatALaterStageTookHolds) {
  std::vector<Decision> decisions = {state_of("OK", 2)};
  Decision later = state_of("OK", 4);
  later.taken = "abandonné";
  append_decisions(decisions, {later, state_of("Fini", 3)});
  ASSERT_EQ(decisions.size(), 2u);
  EXPECT_EQ(decisions.front().taken, "abandonné");
  EXPECT_EQ(decisions.front().places.size(), 2u);
}

}  // namespace
}  // namespace maillage::model
