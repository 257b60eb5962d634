#include "network/text/word_list.hpp"

#include <gtest/gtest.h>

#include "network/cells/phrases/nobody_words.hpp"

namespace maillage::text {
namespace {

TEST(WordList, HasEachOfItsWordsAndNoOther) {
  for (const std::string_view word : cells::phrases::nobody_words::wanted) {
    EXPECT_TRUE(cells::phrases::nobody_words::wanted.contains(word)) << word;
    EXPECT_FALSE(cells::phrases::nobody_words::wanted.contains(std::string(word) + "x")) << word;
    EXPECT_FALSE(cells::phrases::nobody_words::wanted.contains("x" + std::string(word))) << word;
  }
  EXPECT_FALSE(cells::phrases::nobody_words::wanted.contains(""));
}

TEST(WordList, JoinedHasTheWordsOfAll) {
  constexpr WordList some({"un", "deux"}), others({"deux", "trois"});
  constexpr auto all = joined(some, others);
  for (const std::string_view word : {"un", "deux", "trois"}) EXPECT_TRUE(all.contains(word));
  EXPECT_FALSE(all.contains("quatre"));
}

}  // namespace
}  // namespace maillage::text
