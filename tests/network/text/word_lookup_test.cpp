#include "network/text/word_lookup.hpp"

#include <gtest/gtest.h>

namespace maillage::text {
namespace {

TEST(SaysNothing, SignsAloneAndWordsForNothing) {
  for (const char* cell :
       {"", "-", "–", "—", "/", "…", "?", "néant", "NR", "n/a", "Non renseignée"}) {
    EXPECT_TRUE(says_nothing(cell)) << cell;
  }
  for (const char* cell : {"++", "x", "0", "non", "a priori", "néant pour 2023"}) {
    EXPECT_FALSE(says_nothing(cell)) << cell;
  }
}

TEST(SaysNothing, WordsAreNoBlankMark) {
  EXPECT_TRUE(is_blank_mark("– / –"));
  EXPECT_FALSE(is_blank_mark("néant"));
}

}  // namespace
}  // namespace maillage::text
