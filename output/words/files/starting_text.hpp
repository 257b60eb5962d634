// The contrat.toml that init makes, with its remarks in the language asked for.
#pragma once

#include <string>
#include <string_view>

#include "output/text/language.hpp"

namespace maillage::words::files {

// `types`: those that an organisation may have, as lines of comments after the first.
std::string starting_toml_text(std::string_view types, output_text::Language language);

}  // namespace maillage::words::files
