// Every measure that is computed, in the order of network/measures/measures.hpp: its range, when it is
// undefined, what it does not say, and where it comes from.
//
// The definitions themselves are in output/words/measures/measure_definitions.hpp, for exports use them too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "network/measures/measure.hpp"
#include "output/text/language.hpp"

namespace maillage::report::overview {

enum class MeasuredOf { network, each_partner, each_action, each_of_both };

struct MeasureNote {
  std::string_view name;
  measures::Layer layer = measures::Layer::actions;
  MeasuredOf of = MeasuredOf::network;
  measures::Range range;
  const char* undefined;  // "" : always defined
  const char* limits;     // "" : its definition says it all
  const char* source;     // "Borgatti & Everett 1997": a key of measure_sources
};

const std::vector<MeasureNote>& measure_notes(output_text::Language language);

// "de 0 à 1", "à partir de 0".
std::string range_words(const measures::Range& range, output_text::Language language);

struct MeasureSource {
  const char* key;        // as notes and definitions cite it
  const char* reference;  // in full
};

// By first author, then year.
const std::vector<MeasureSource>& measure_sources();

}  // namespace maillage::report::overview
