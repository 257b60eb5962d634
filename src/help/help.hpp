// What `maillage --help` says: French first, by example.
#pragma once

#include <string>
#include <string_view>

#include "output/text/language.hpp"

namespace maillage::help {

// The help of a command ("check", "map"…), or of the program where `about` is empty.
std::string help_text(std::string_view about, output_text::Language language);

}  // namespace maillage::help
