// Sentences of tables with names and figures that lead elsewhere.
#include "output/blocks/prose_message.hpp"

#include <gtest/gtest.h>

namespace maillage::blocks {
namespace {

using output_text::Language;
using output_text::Message;

constexpr Message carried{"{who} porte {n} {n:action|actions}, {where}.",
                          "{where}, {n} {n:action is|actions are} carried by {who}."};

std::string words_of(const Prose& prose) {
  std::string words;
  for (const Run& run : prose) words += run.text;
  return words;
}

Run link(const char* name, const char* anchor) {
  Run run{name};
  run.anchor = anchor;
  return run;
}

TEST(ProseMessage, SaysTheSentenceOfTheLanguage) {
  const auto said = [](Language language, std::size_t count) {
    return words_of(filled_prose(carried, language, {{"who", {link("PETR", "a")}}},
                                 {{"n", count}, {"where", "ici"}}));
  };
  EXPECT_EQ(said(Language::french, 0), "PETR porte 0 action, ici.");
  EXPECT_EQ(said(Language::french, 2), "PETR porte 2 actions, ici.");
  EXPECT_EQ(said(Language::english, 0), "ici, 0 actions are carried by PETR.");
  EXPECT_EQ(said(Language::english, 1), "ici, 1 action is carried by PETR.");
}

TEST(ProseMessage, KeepsTheLinksInTheOrderOfTheSentence) {
  const Prose prose = filled_prose(
      carried, Language::english,
      {{"who", {link("PETR", "a")}}, {"where", {link("2021", "b"), link("2022", "c")}}},
      {{"n", 3}});
  ASSERT_EQ(prose.size(), 5U);
  EXPECT_EQ(prose[0].anchor, "b");
  EXPECT_EQ(prose[1].anchor, "c");
  EXPECT_EQ(prose[2].text, ", 3 actions are carried by ");
  EXPECT_EQ(prose[2].anchor, "");
  EXPECT_EQ(prose[3].anchor, "a");
  EXPECT_EQ(prose[4].text, ".");
}

// A name may hold what looks like a place.
TEST(ProseMessage, LeavesWhatNamesSayAlone) {
  EXPECT_EQ(words_of(filled_prose(carried, Language::french,
                                  {{"who", {link("{n} {where} {", "a")}}, {"where", {{"{who}"}}}},
                                  {{"n", 1}})),
            "{n} {where} { porte 1 action, {who}.");
}

TEST(ProseMessage, WithoutPlacesOfProseIsOneRun) {
  const Prose prose =
      filled_prose(carried, Language::french, {}, {{"who", "A"}, {"n", 1}, {"where", "B"}});
  ASSERT_EQ(prose.size(), 1U);
  EXPECT_EQ(prose[0].text, "A porte 1 action, B.");
}

}  // namespace
}  // namespace maillage::blocks
