// Sentences of tables (output/words) with names and figures in them that lead elsewhere.
#pragma once

#include <initializer_list>

#include "output/blocks/blocks.hpp"
#include "output/text/message.hpp"

namespace maillage::blocks {

// What goes into one place of a message, with its links.
struct ProsePlace {
  const char* name;
  Prose prose;
};

// The message, its places among `places` taken by their prose, the others filled in with `fillings`. No
// form of a plural may hold a place of `places`.
Prose filled_prose(const output_text::Message& message, output_text::Language language,
                   std::initializer_list<ProsePlace> places,
                   std::initializer_list<output_text::Filling> fillings = {});

}  // namespace maillage::blocks
