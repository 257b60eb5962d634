// Sentences of a table, filled in.
#include "output/text/message.hpp"

#include <gtest/gtest.h>

namespace maillage::output_text {
namespace {

constexpr Message carried = {"{n} {n:action portée|actions portées} par {who}",
                             "{who} carries {n} {n:action|actions}"};

TEST(Message, FrenchTakesTheSingularForNoneAndOne) {
  EXPECT_EQ(filled(carried, Language::french, {{"n", 0u}, {"who", "le PETR"}}),
            "0 action portée par le PETR");
  EXPECT_EQ(filled(carried, Language::french, {{"n", 1u}, {"who", "le PETR"}}),
            "1 action portée par le PETR");
  EXPECT_EQ(filled(carried, Language::french, {{"n", 2u}, {"who", "le PETR"}}),
            "2 actions portées par le PETR");
}

TEST(Message, EnglishTakesThePluralForNone) {
  EXPECT_EQ(filled(carried, Language::english, {{"n", 0u}, {"who", "PETR"}}),
            "PETR carries 0 actions");
  EXPECT_EQ(filled(carried, Language::english, {{"n", 1u}, {"who", "PETR"}}),
            "PETR carries 1 action");
}

TEST(Message, NoneMayHaveAFormOfItsOwn) {
  constexpr Message message = {"{n:aucune|une seule|plusieurs}", "{n:none|one|several}"};
  EXPECT_EQ(filled(message, Language::french, {{"n", 0u}}), "aucune");
  EXPECT_EQ(filled(message, Language::french, {{"n", 1u}}), "une seule");
  EXPECT_EQ(filled(message, Language::english, {{"n", 12u}}), "several");
}

TEST(Message, CountsAreGroupedAsTheLanguageDoes) {
  constexpr Message message = {"{n}", "{n}"};
  EXPECT_EQ(filled(message, Language::english, {{"n", 12345u}}), "12,345");
  EXPECT_EQ(filled(message, Language::french, {{"n", 12345u}}), "12\u202F345");
}

TEST(Message, WhatIsFilledInIsNoPattern) {
  constexpr Message message = {"{who}", "{who}"};
  EXPECT_EQ(filled(message, Language::french, {{"who", "{n} {0} {{"}}), "{n} {0} {{");
}

TEST(Message, APlaceThatNothingFillsIsShownAsAFault) {
  constexpr Message message = {"il manque {this}", "{this} is missing"};
  EXPECT_EQ(filled(message, Language::french, {{"n", 1u}}).find("[il manque {this}]"), 0u);
}

}  // namespace
}  // namespace maillage::output_text
