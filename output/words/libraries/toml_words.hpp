// What the TOML parser says, which it says in English alone (toml++ 3.3).
#pragma once

#include <string>
#include <string_view>

#include "output/text/language.hpp"

namespace maillage::words {

// How its messages begin, before what they are about.
inline constexpr std::string_view toml_parsing = "Error while parsing ";

// What we say in its language where we look before it does.
inline constexpr const char* toml_too_deep = "too many levels of tables and lists";

// Its message in the language asked for: as it is in English; in French by a table of what it can say, and
// what is not on it in quotes, said to be the parser's own words.
std::string toml_message(const std::string& message, output_text::Language language);

}  // namespace maillage::words
