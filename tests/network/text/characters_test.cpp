#include "network/text/characters.hpp"

#include <gtest/gtest.h>

#include "network/text/text.hpp"

namespace maillage::text {
namespace {

TEST(Characters, ThoseThatNoDocumentHoldsAreTakenOut) {
  EXPECT_EQ(fit_text(std::string("a\0b\x01"
                                 "c\x1F",
                                 6)),
            "abc");
  EXPECT_EQ(fit_text("a\uFFFEb\uFFFFc\uFDD0d\uFDEFe"), "abcde");
  EXPECT_EQ(fit_text("a\U0001FFFEb\U0001FFFFc\U0010FFFFd\U000AFFFEe"), "abcde");
}

TEST(Characters, AllOthersStay) {
  for (const std::string text : {"\t\n\r", "é – œ", "\uFFFD\uFDCF\uFDF0", "\U0001FFFD\U0001F600",
                                 "\x7F\u0080\u2028", "\xEF\xBF", "\xF0\x9F\xBF", "\xFF\xEF"}) {
    EXPECT_EQ(fit_text(text), text) << text;
  }
}

TEST(Characters, BreaksOfALineBecomeWhatIsAsked) {
  EXPECT_EQ(fit_text("ADMR\vARS\fCAF"), "ADMR ARS CAF");
  EXPECT_EQ(fit_text("ADMR\vARS\fCAF", '\n'), "ADMR\nARS\nCAF");
}

TEST(Characters, ATextIsCutBetweenThem) {
  EXPECT_EQ(beginning("aé", 1), "a");
  EXPECT_EQ(beginning("aé", 2), "a");
  EXPECT_EQ(beginning("aé", 3), "aé");
  EXPECT_EQ(beginning("😀😀", 7), "😀");
  EXPECT_EQ(beginning("😀", 3), "");
  EXPECT_EQ(beginning("abc", 9), "abc");
  EXPECT_EQ(beginning("abc", 0), "");
}

// Every cut of a text in all lengths of letters is a text.
TEST(Characters, EveryBeginningIsUtf8) {
  const std::string text = "aé€😀éa😀€";
  for (std::size_t most = 0; most <= text.size(); ++most) {
    const std::string cut(beginning(text, most));
    EXPECT_LE(cut.size(), most);
    EXPECT_GT(cut.size() + 4, std::min(most, text.size()));
    EXPECT_EQ(text.compare(0, cut.size(), cut), 0);
    const bool at_a_letter =
        cut.size() == text.size() || (static_cast<unsigned char>(text[cut.size()]) & 0xC0) != 0x80;
    EXPECT_TRUE(at_a_letter) << most;
  }
}

}  // namespace
}  // namespace maillage::text
