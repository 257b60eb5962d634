// The contrat.toml that init makes, with its comments: a document, not a table of messages.
#pragma once

#include <string_view>

#include "output/text/language.hpp"

namespace maillage::words::files {

// @TYPES@ stands where the types of organisations are to be listed.
std::string_view starting_toml_text(output_text::Language language);

}  // namespace maillage::words::files
