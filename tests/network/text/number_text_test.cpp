// Numbers as text: what both standard libraries must give alike (the page's own is held to it by
// tests/program/web_test.py).
#include "network/text/number_text.hpp"

#include <gtest/gtest.h>

namespace maillage::text {
namespace {

TEST(NumberText, ReadsAWholeTextAlone) {
  EXPECT_EQ(read_double("12"), 12);
  EXPECT_EQ(read_double("-0.5"), -0.5);
  EXPECT_EQ(read_double("1e3"), 1000);
  for (const char* text : {"", "-", " 1", "1 ", "+1", "1,5", "0x10", "1e", "--1", "- 1"}) {
    EXPECT_EQ(read_double(text), std::nullopt) << '"' << text << '"';
  }
}

TEST(NumberText, ReadsNoNumberThatHasNoRoom) {
  EXPECT_EQ(read_double("1e400"), std::nullopt);
  EXPECT_EQ(read_double("1e-400"), std::nullopt);
}

TEST(NumberText, WritesTheShortestTextThatReadsBack) {
  EXPECT_EQ(shortest_double(0.1), "0.1");
  EXPECT_EQ(shortest_double(0), "0");
  EXPECT_EQ(shortest_double(-3), "-3");
  EXPECT_EQ(shortest_double(1.0 / 3), "0.3333333333333333");
  EXPECT_EQ(shortest_double(1e20), "1e+20");
  EXPECT_EQ(shortest_double(100000), "1e+05");
  EXPECT_EQ(shortest_double(123456), "123456");
  EXPECT_EQ(shortest_double(0.001), "0.001");
  EXPECT_EQ(shortest_double(0.0001), "1e-04");
}

TEST(NumberText, WritesDigitsAsAsked) {
  EXPECT_EQ(general_double(0.1 + 0.2, 15), "0.3");
  EXPECT_EQ(fixed_double(15000000.4, 0), "15000000");
}

}  // namespace
}  // namespace maillage::text
