// What the parser of the command line says, which it says in English alone (CLI11 2.3).
#pragma once

#include <string>

#include "output/text/language.hpp"

namespace maillage::words {

// Its message in our words, "--year attend une valeur"; what is not on the table in quotes, said to be
// the parser's own.
std::string usage_message(const std::string& message, output_text::Language language);

}  // namespace maillage::words
