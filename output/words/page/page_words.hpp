// What the page in the browser says of itself (src/browser), by the names that it and its script know
// them by. What it says of contracts comes from where the program's words come from.
#pragma once

#include <string_view>
#include <vector>

#include "output/text/message.hpp"

namespace maillage::words {

std::vector<output_text::NamedText> page_words(output_text::Language language);

// One of them; empty if there is none of that name.
std::string_view page_word(std::string_view name, output_text::Language language);

}  // namespace maillage::words
