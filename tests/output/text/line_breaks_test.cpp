// Lines that fit a terminal.
#include "output/text/line_breaks.hpp"

#include <gtest/gtest.h>

namespace maillage::output_text {
namespace {

TEST(LineBreaks, BreakAtBlanksAndNeverBeforeAColon) {
  EXPECT_EQ(wrapped("  un deux trois\n", 12), "  un deux\n    trois\n");
  EXPECT_EQ(wrapped("  un deux : trois\n", 10), "  un\n    deux :\n    trois\n");
  EXPECT_EQ(wrapped("mots « trois\u00A0»\n", 8), "mots\n  « trois\u00A0»\n");
  EXPECT_EQ(wrapped("court\n\nautre\n", 10), "court\n\nautre\n");
  EXPECT_EQ(wrapped("juste dix\n", 9), "juste dix\n");
  EXPECT_EQ(wrapped("unseulmotbientroplong\n", 10), "unseulmotbientroplong\n");
}

}  // namespace
}  // namespace maillage::output_text
