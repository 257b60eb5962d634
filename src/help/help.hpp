// What `maillage --help` says: French first, by example.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "output/text/language.hpp"

namespace maillage::help {

// The help of a command ("check", "map"…), or of the program where `about` is empty.
std::string help_text(std::string_view about, output_text::Language language);

// Commands that have a help of their own, as the program's help lists them.
std::vector<std::string_view> helped_commands();

}  // namespace maillage::help
