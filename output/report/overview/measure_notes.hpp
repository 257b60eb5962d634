// Every measure that is computed, in the order of network/measures/measures.hpp: its range, when it is
// undefined, what it does not say, and where it comes from.
//
// The definitions themselves are in output/words/measures/measure_definitions.hpp, for exports use them too.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/measures/measure.hpp"
#include "output/words/overview/measure_messages.hpp"
#include "output/words/overview/source_words.hpp"

namespace maillage::report::overview {

enum class MeasuredOf { network, each_partner, each_action, each_of_both };

struct MeasureNote {
  std::string_view name;
  measures::Layer layer = measures::Layer::actions;
  MeasuredOf of = MeasuredOf::network;
  measures::Range range;
  words::overview::Undefined undefined = words::overview::Undefined::never;
  words::overview::Limits limits = words::overview::Limits::none;
  std::optional<words::overview::Source> source = std::nullopt;  // none: a count
  std::optional<words::overview::Source> second_source = std::nullopt;
};

const std::vector<MeasureNote>& measure_notes();

// "de 0 à 1", "à partir de 0".
std::string range_words(const measures::Range& range, output_text::Language language);

// "Burt 1992, Borgatti 1997"; empty for none.
std::string cited(const MeasureNote& note);

}  // namespace maillage::report::overview
