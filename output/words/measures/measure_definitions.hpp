// What each measure is, in a sentence that says what it counts and how to read its ends: beside
// every value that leaves the program.
#pragma once

#include <string_view>

#include "network/measures/measure.hpp"
#include "output/text/language.hpp"

namespace maillage::words {

// Empty for a name without a definition.
std::string_view measure_definition(std::string_view name, measures::Layer layer,
                                    output_text::Language language);

}  // namespace maillage::words
