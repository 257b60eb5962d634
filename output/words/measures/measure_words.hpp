// Measures in words: a row a measure, of which its name, definition, limits and source follow. What is not
// words stands in network/measures/measure_rows.hpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/measures/measure_rows.hpp"
#include "output/text/message.hpp"
#include "output/words/overview/measure_messages.hpp"
#include "output/words/overview/source_words.hpp"

namespace maillage::words {

struct MeasureWords {
  measures::Layer layer;
  std::string_view name;
  // None: as the first measure of that name is called; and is defined, if it is two-mode as this one.
  output_text::Message called{nullptr, nullptr};
  output_text::Message definition{nullptr, nullptr};
  overview::Undefined undefined = overview::Undefined::never;
  overview::Limits limits = overview::Limits::none;       // what it does not say
  std::optional<overview::Source> source = std::nullopt;  // none: a count
  std::optional<overview::Source> second_source = std::nullopt;
};

const MeasureWords& words_of(const measures::MeasureRow& row);

enum class MeasureValue { undefined };

const output_text::Message& message_of(MeasureValue key);

std::string_view layer_code(measures::Layer layer);  // "actions", "carrying", "projection"…
std::string_view layer_word(measures::Layer layer, output_text::Language language);

// "densité", "part du premier porteur"; the code itself for a measure without words.
std::string measure_word(std::string_view name, output_text::Language language);

// What it counts and how to read its ends, in a sentence: beside every value that leaves the program.
// Empty for a name that is no measure.
std::string_view measure_definition(std::string_view name, measures::Layer layer,
                                    output_text::Language language);

// "de 0 à 1", "à partir de 0".
std::string range_words(const measures::Range& range, output_text::Language language);

// "Burt 1992, Borgatti 1997"; empty for none.
std::string cited(const MeasureWords& measure);

// Digits that a measure is told with, wherever it is: three, four where the first would be 0; so that the same
// measure reads alike in each answer, and small densities still tell apart.
constexpr int measure_decimals(double value) {
  return value != 0 && value > -0.1 && value < 0.1 ? 4 : 3;
}

// With those digits; "non définie" where the measure has no value.
std::string value_text(std::optional<double> value, output_text::Language language);

// With `decimals` digits (output/text/numbers.hpp); "non définie" where the measure has no value.
std::string value_text(std::optional<double> value, int decimals, output_text::Language language);

// The measure of that name and layer about the contract as a whole; null if it is not there.
const measures::Measure* find_measure(const std::vector<measures::Measure>& measures,
                                      measures::Layer layer, std::string_view name);

}  // namespace maillage::words
