#include "network/text/text.hpp"

#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <string>
#include <vector>

namespace maillage::text {
namespace {

TEST(Fold, ForgetsCaseAccentsAndPunctuation) {
  EXPECT_EQ(fold("  Éts. St-Mihiel (l'Aire) "), "ets st mihiel l aire");
  EXPECT_EQ(fold("CŒUR – œuvre"), "coeur oeuvre");
  EXPECT_EQ(fold("d’Hannonville"), fold("d'Hannonville"));
}

TEST(Fold, TakesDecomposedTextAsComposed) { EXPECT_EQ(fold("e\u0301tat"), fold("\u00e9tat")); }

TEST(Fold, DropsMarksThatCannotBeSeen) {
  EXPECT_EQ(fold("PE\u200BTR\u00AD"), "petr");
  EXPECT_EQ(fold("\uFEFFPETR\u202E"), "petr");
  EXPECT_EQ(fold("CC\u00A0AAA\u202FX"), "cc aaa x");
}

TEST(Fold, KeepsOtherScriptsApart) { EXPECT_NE(fold("Ω"), fold("Σ")); }

TEST(Fold, KeepsBytesThatAreNotUtf8) {
  EXPECT_EQ(fold("a\xFF"
                 "b"),
            "a\xFF"
            "b");
  EXPECT_EQ(fold("\xC3"), "\xC3");
}

// ICU says which letters decompose to ASCII ones; our table must say the same.
TEST(Fold, AgreesWithIcuOnLatinLetters) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  ASSERT_TRUE(U_SUCCESS(status));
  int compared = 0;
  for (UChar32 point = 0xC0; point <= 0x1EFF; ++point) {
    if (point == 0x180) point = 0x1E00;
    if (!u_isalpha(point)) continue;
    icu::UnicodeString decomposed;
    nfkd->normalize(icu::UnicodeString(point), decomposed, status);
    std::string expected;
    bool ascii = true;
    for (int32_t i = 0; i < decomposed.length(); ++i) {
      const UChar32 part = decomposed.char32At(i);
      if (u_charType(part) == U_NON_SPACING_MARK) continue;
      ascii = ascii && part < 0x80 && u_isalnum(part);
      expected += static_cast<char>(u_tolower(part));
    }
    if (!ascii || expected.empty()) continue;
    std::string letter;
    icu::UnicodeString(point).toUTF8String(letter);
    EXPECT_EQ(fold(letter), expected) << std::hex << point;
    ++compared;
  }
  EXPECT_GT(compared, 300);
}

TEST(NameKey, ForgetsSpacesAndDots) {
  EXPECT_EQ(name_key("C.P.A.M."), name_key("CPAM"));
  EXPECT_EQ(name_key("CD 55"), name_key("cd55"));
  EXPECT_NE(name_key("???"), name_key("!!!"));
}

TEST(EditDistance, CountsSwapsAsOne) {
  EXPECT_EQ(edit_distance("admr", "admr", 3), 0u);
  EXPECT_EQ(edit_distance("adrm", "admr", 3), 1u);
  EXPECT_EQ(edit_distance("", "abc", 3), 3u);
  EXPECT_EQ(edit_distance("abcdef", "uvwxyz", 3), 4u);
}

TEST(EditDistance, IsTheSameUnderEveryLimit) {
  std::vector<std::string> words = {""};
  for (std::size_t at = 0; words[at].size() < 4; ++at) {
    for (const char letter : {'a', 'b'}) words.push_back(words[at] + letter);
  }
  for (const std::string& a : words) {
    for (const std::string& b : words) {
      const std::size_t distance = edit_distance(a, b, 9);
      for (const std::size_t limit : {0u, 1u, 2u}) {
        EXPECT_EQ(edit_distance(a, b, limit), std::min(distance, limit + 1)) << a << " " << b;
      }
    }
  }
}

TEST(Nearest, GivesTheNearestFirst) {
  const std::vector<std::string> known = {"ADMR", "AMDR du Sud", "CPIE", "ADAPEI"};
  EXPECT_EQ(nearest("ADRM", known), (std::vector<std::string>{"ADMR"}));
  EXPECT_EQ(nearest("zzz", known), std::vector<std::string>{});
}

TEST(Slug, IsShortAndPlain) {
  EXPECT_EQ(slug("Transport à la demande"), "transport-a-la-demande");
  EXPECT_EQ(slug("un deux trois quatre", 9), "un-deux");
  EXPECT_EQ(slug("…"), "");
}

TEST(Trimmed, TakesAwayNoBreakSpaces) { EXPECT_EQ(trimmed("\u00A0 x\t\u202F"), "x"); }

}  // namespace
}  // namespace maillage::text
