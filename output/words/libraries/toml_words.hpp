// What the TOML parser says, which it says in English alone (toml++ 3.3).
#pragma once

#include <string>

#include "output/text/language.hpp"

namespace maillage::words {

// Its message in the language asked for: as it is in English; in French by a table of what it can say, and
// what is not on it in quotes, said to be the parser's own words.
std::string toml_message(const std::string& message, output_text::Language language);

}  // namespace maillage::words
