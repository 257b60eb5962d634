// Measures in words: a short name, what it tells, and how to read its range.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "network/measures/measure.hpp"
#include "output/text/language.hpp"

namespace maillage::words {

std::string_view layer_code(measures::Layer layer);  // "actions", "carrying", "projection"…
std::string_view layer_word(measures::Layer layer, output_text::Language language);

// "densité", "part du premier porteur"; the code itself for a measure without words.
std::string measure_word(std::string_view name, output_text::Language language);

// The measure of that name and layer about the contract as a whole; null if it is not there.
const measures::Measure* find_measure(const std::vector<measures::Measure>& measures,
                                      measures::Layer layer, std::string_view name);

}  // namespace maillage::words
