// What diagrams show of a text, how wide it is and where it breaks.
#include "output/drawing/text_metrics.hpp"

#include <gtest/gtest.h>

#include <string>

namespace maillage::drawing {
namespace {

using Lines = std::vector<std::string>;

TEST(ShownText, KeepsOrdinaryFrench) {
  EXPECT_EQ(shown_text("Prescri'mouv – œuvre à l’hôpital (50 %)"),
            "Prescri'mouv – œuvre à l’hôpital (50 %)");
}

TEST(ShownText, DropsEveryControlCharacterAndKeepsWhatStandsAround) {
  for (int code = 0; code < 0xA0; ++code) {
    if (code >= 0x20 && code < 0x7F) continue;
    std::string letter;
    if (code < 0x80) {
      letter = static_cast<char>(code);
    } else {
      letter = {static_cast<char>(0xC2), static_cast<char>(code)};
    }
    const bool space = (code >= 0x09 && code <= 0x0D) || code == 0x85;
    EXPECT_EQ(shown_text("a" + letter + "b"), space ? "a b" : "ab") << code;
  }
}

TEST(ShownText, DropsMarksThatTurnTheWriting) {
  EXPECT_EQ(shown_text("a\u202Eb\u2066c\u2069d\u200Fe\u061Cf"), "abcdef");
}

TEST(ShownText, KeepsLettersThatRunFromRightToLeft) { EXPECT_EQ(shown_text("שלום"), "שלום"); }

TEST(ShownText, ReplacesBytesThatAreNotUtf8) {
  EXPECT_EQ(shown_text("a\xFF"
                       "b\xC3"),
            "a\uFFFDb\uFFFD");
  EXPECT_EQ(shown_text("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");  // a surrogate
  EXPECT_EQ(shown_text("\xC0\xAF"), "\uFFFD\uFFFD");            // overlong
}

TEST(ShownText, KeepsAtMostTwoAccentsOnALetter) {
  EXPECT_EQ(shown_text("e\u0301\u0302\u0303\u0304x"), "e\u0301\u0302x");
}

TEST(ShownText, MakesOneSpaceOfAnyWhiteSpace) { EXPECT_EQ(shown_text("  a\t\n b  "), "a b"); }

TEST(TextWidth, IsThatOfTheFont) {
  // DejaVu Sans: "A" 1401, "i" 569 of 2048; 2 % for small letters.
  EXPECT_NEAR(text_width("A", 2048), 1401 * 1.02, 0.1);
  EXPECT_NEAR(text_width("ii", 2048), 2 * 569 * 1.02, 0.1);
}

TEST(TextWidth, OfAnAccentedLetterIsThatOfTheLetter) {
  EXPECT_DOUBLE_EQ(text_width("éÉç", 10), text_width("eEc", 10));
  EXPECT_DOUBLE_EQ(text_width("e\u0301", 10), text_width("e", 10));
}

TEST(Wrapped, BreaksAtSpaces) {
  const double room = text_width("abc abc", 8);
  EXPECT_EQ(wrapped("abc abc abc", room, 8, 5), (Lines{"abc abc", "abc"}));
}

TEST(Wrapped, BreaksBehindHyphensAndSlashes) {
  EXPECT_EQ(wrapped("Saint-Mihiel/Verdun", text_width("Saint-Mih", 8), 8, 5),
            (Lines{"Saint-", "Mihiel/", "Verdun"}));
}

TEST(Wrapped, CutsAWordThatHasNoRoom) {
  EXPECT_EQ(wrapped("xxxxx", text_width("xx", 8), 8, 5), (Lines{"xx", "xx", "x"}));
}

TEST(Wrapped, EndsInAnEllipsisWhereLinesAreMissing) {
  const auto lines = wrapped(std::string(5000, 'x'), 100, 8, 3);
  ASSERT_EQ(lines.size(), 3u);
  EXPECT_EQ(lines.back().substr(lines.back().size() - 3), "…");
}

TEST(Wrapped, NoLineIsWiderThanTheRoom) {
  for (const std::string text : {"Œuvres, œuvres et ŒUVRES mêlées à Vigneulles-lès-Hattonchâtel",
                                 "日本語テキスト日本語テキスト", "WWWWWWWWWWWWWWWW iiiiiiiiiiii"}) {
    for (double room = 20; room < 200; room += 7) {
      for (const std::string& line : wrapped(text, room, 8, 100)) {
        EXPECT_LE(text_width(line, 8), room + 1e-9) << line;
      }
    }
  }
}

TEST(Wrapped, LosesNoLetterWhereThereAreLinesEnough) {
  std::string together;
  for (const std::string& line : wrapped("un deux-trois/quatre cinq", 30, 8, 100)) {
    for (char letter : line) {
      if (letter != ' ') together += letter;
    }
  }
  EXPECT_EQ(together, "undeux-trois/quatrecinq");
}

TEST(Wrapped, EmptyTextGivesNoLine) {
  EXPECT_EQ(wrapped("", 100, 8, 3), Lines{});
  EXPECT_EQ(wrapped(" \n ", 100, 8, 3), Lines{});
}

TEST(Shortened, KeepsWhatHasRoom) {
  EXPECT_EQ(shortened("PETR", 100, 8), "PETR");
  EXPECT_EQ(shortened("", 100, 8), "");
}

}  // namespace
}  // namespace maillage::drawing
