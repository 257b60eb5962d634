// Words of users within DOT text: they are shown as they are, and are never more than words.
#include "output/drawing/dot_writer.hpp"

#include <gtest/gtest.h>

#include <string>

namespace maillage::drawing {
namespace {

TEST(PlainLabel, EscapesQuotesBackslashesAndEntities) {
  EXPECT_EQ(plain_label(R"(a "b" \N &lt;)"), R"("a \"b\" \\N &amp;lt;")");
}

TEST(PlainLabel, ABackslashAtTheEndDoesNotOpenTheQuotes) {
  EXPECT_EQ(plain_label("a\\"), R"("a\\")");
}

TEST(HtmlText, EscapesMarkupAndBackslashes) {
  EXPECT_EQ(html_text(R"(<b a="1" c='2'> & \G)"),
            R"(&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt; &amp; \\G)");
}

TEST(BothEscapings, DropControlCharacters) {
  EXPECT_EQ(plain_label(std::string("a\0b\x1B[31mc", 9)), "\"ab[31mc\"");
  EXPECT_EQ(html_text("a\nb\x01"), "a b");
}

TEST(QuotedName, KeepsNothingThatMeansSomethingToDot) {
  EXPECT_EQ(quoted_name("a\"b\\c<d>&{e}[f]%"), "\"a_b_c_d___e__f__\"");
  EXPECT_EQ(quoted_name("action bus-itinerant"), "\"action bus-itinerant\"");
}

TEST(SafeId, IsLowerCaseLettersDigitsAndPoints) {
  EXPECT_EQ(output_text::safe_id("EHPAD d'Hannonville"), "ehpad-d-hannonville");
  EXPECT_EQ(output_text::safe_id("1.1"), "1.1");
  EXPECT_EQ(output_text::safe_id("../../etc"), "etc");
  EXPECT_EQ(output_text::safe_id("\" onclick=\"x"), "onclick-x");
  EXPECT_EQ(output_text::safe_id(""), "x");
  EXPECT_EQ(output_text::safe_id("日本"), "x");
}

TEST(Points, HaveAtMostTwoDecimals) {
  EXPECT_EQ(points(12), "12");
  EXPECT_EQ(points(12.5), "12.5");
  EXPECT_EQ(points(-0.25), "-0.25");
  EXPECT_EQ(points(1.05), "1.05");
  EXPECT_EQ(points(0.001), "0");
}

TEST(Inches, AreSeventyTwoPoints) {
  EXPECT_EQ(inches(72), "1");
  EXPECT_EQ(inches(36), "0.5");
  EXPECT_EQ(inches(1), "0.01389");
}

TEST(Attributes, StandInTheirOrder) {
  EXPECT_EQ(Attributes().raw("width", "1.5").word("color", "#112233").text(),
            "[width=1.5 color=\"#112233\"]");
}

}  // namespace
}  // namespace maillage::drawing
