// Why something could not be drawn, where we know it ourselves: elsewhere the library says it.
#pragma once

#include <string>

#include "output/text/message.hpp"

namespace maillage::words {

enum class Undrawn {
  no_font,
  no_graph,
  no_layout,
  nothing,
  links,
  no_memory,
  no_pages,
};

const output_text::Message& message_of(Undrawn key);

// What stands for it where libraries put their own words: "links".
const char* code_of(Undrawn undrawn);

// In words where it is such a code; else as it is.
std::string undrawn_text(const std::string& why, output_text::Language language);

}  // namespace maillage::words
