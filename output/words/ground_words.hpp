// Why two names may be one, in words: for findings and for the lines to paste into a contract.
#pragma once

#include <string>
#include <string_view>

#include "output/text/language.hpp"

namespace maillage::words {

// Of a code as code_of(NameGround) gives it; another code stays as it is.
std::string ground_words(std::string_view code, output_text::Language language);

}  // namespace maillage::words
