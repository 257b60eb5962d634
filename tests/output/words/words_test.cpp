// How numbers, dates and untrusted text are shown.
#include <gtest/gtest.h>

#include <limits>

#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"

namespace maillage::words {
namespace {

constexpr output_text::Language fr = output_text::Language::french;
constexpr output_text::Language en = output_text::Language::english;

TEST(Numbers, AreWrittenAsEachLanguageDoes) {
  EXPECT_EQ(output_text::number_text(1234567.891, 2, fr), "1\u202F234\u202F567,89");
  EXPECT_EQ(output_text::number_text(1234567.891, 2, en), "1,234,567.89");
  EXPECT_EQ(output_text::number_text(-0.5, 1, fr), "−0,5");
  EXPECT_EQ(output_text::number_text(-0.001, 1, fr), "0,0");
  EXPECT_EQ(value_text(std::nullopt, 3, fr), "non définie");
  // As many digits wherever a measure is told.
  EXPECT_EQ(value_text(0.00833, fr), "0,0083");
  EXPECT_EQ(value_text(-0.05, fr), "−0,0500");
  EXPECT_EQ(value_text(0.6879, fr), "0,688");
  EXPECT_EQ(value_text(std::nullopt, fr), "non définie");
}

TEST(Numbers, RoundHalfAwayFromZero) {
  EXPECT_EQ(output_text::number_text(0.5, 0, fr), "1");
  EXPECT_EQ(output_text::number_text(2.5, 0, fr), "3");
  EXPECT_EQ(output_text::number_text(1.005, 2, fr), "1,01");
  EXPECT_EQ(output_text::number_text(0.4999, 0, fr), "0");
}

TEST(Numbers, TakeOnlyTheDecimalsTheyNeed) {
  EXPECT_EQ(output_text::plain_number_text(20, fr), "20");
  EXPECT_EQ(output_text::plain_number_text(2.5, fr), "2,5");
  EXPECT_EQ(output_text::plain_number_text(26.760563, fr), "26,76");
}

TEST(Numbers, AShareOfNothingIsNoNumber) {
  EXPECT_EQ(output_text::share_text(0, 0, fr), "–");
  EXPECT_EQ(output_text::share_text(29, 76, fr), "38\u00A0%");
}

TEST(Numbers, FrenchTakesTheSingularBelowTwo) {
  EXPECT_EQ(output_text::counted(0, "action", "actions", fr), "0 action");
  EXPECT_EQ(output_text::counted(0, "action", "actions", en), "0 actions");
  EXPECT_EQ(output_text::counted(2, "action", "actions", fr), "2 actions");
}

TEST(Dates, AreWrittenInWordsAsFarAsTheyAreSaid) {
  EXPECT_EQ(output_text::date_text({2018, 12, 1}, fr), "1er décembre 2018");
  EXPECT_EQ(output_text::date_text({2021, 3, 0}, fr), "mars 2021");
  EXPECT_EQ(output_text::date_text({2021, 3, 12}, en), "12 March 2021");
  EXPECT_EQ(output_text::date_text({2021, 0, 0}, fr), "2021");
}

TEST(Terminal, EscapeSequencesNeverReachIt) {
  EXPECT_EQ(output_text::printable("a\x1B[31mb\nc\td"), "a·[31mb c d");
  EXPECT_EQ(output_text::printable("x\u202Ey\u0085z"), "x·y·z");
  EXPECT_EQ(output_text::printable("\xFF"), "\uFFFD");
}

TEST(Terminal, CutsBetweenCharacters) {
  EXPECT_EQ(output_text::shortened("équipe projet", 7), "équipe…");
  EXPECT_EQ(output_text::shortened("été", 3), "été");
  EXPECT_EQ(output_text::display_width("e\u0301té"), 3u);
  EXPECT_EQ(output_text::display_width("漢"), 2u);
}

TEST(Terminal, TablesLineUp) {
  EXPECT_EQ(output_text::text_table({{"é", "1"}, {"bc", "10"}},
                                    {output_text::Align::left, output_text::Align::right}),
            "  é    1\n  bc  10\n");
}

TEST(Words, EveryRuleHasATitleInBothLanguages) {
  for (int i = 0; i < model::rule_count; ++i) {
    const model::Rule rule = static_cast<model::Rule>(i);
    EXPECT_FALSE(rule_title(rule, fr).empty()) << i;
    EXPECT_FALSE(rule_title(rule, en).empty()) << i;
    EXPECT_EQ(model::find_rule(model::rule_code(rule)), rule);
  }
}

}  // namespace
}  // namespace maillage::words
