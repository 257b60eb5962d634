// Declared figures and their readings in words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "network/gaps/declared/declared_figures.hpp"
#include "output/text/language.hpp"

namespace maillage::words {

// How a reading differs, from its code: "en comptant les porteurs incertains comme absents".
std::string variation_words(std::string_view code, output_text::Language language);

// Several codes together.
std::string reading_words(const std::vector<std::string>& codes, output_text::Language language);

// Why a figure has no computed value.
std::string_view reason_words(gaps::NotComputable reason, output_text::Language language);

}  // namespace maillage::words
