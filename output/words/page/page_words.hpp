// What the page in the browser says of itself (src/browser), by the keys that it and its script know them
// by. What it says of contracts comes from where the program's words come from.
#pragma once

#include <string_view>
#include <vector>

#include "output/text/language.hpp"

namespace maillage::words {

struct PageWord {
  std::string_view key;
  std::string_view text;
};

std::vector<PageWord> page_words(output_text::Language language);

// One of them; empty if there is none of that key.
std::string_view page_word(std::string_view key, output_text::Language language);

}  // namespace maillage::words
