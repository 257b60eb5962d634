// What a system keeps of a program: its manual page and the completion of its command line, made of the help
// texts (help_parts.hpp).
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "output/text/language.hpp"

namespace maillage::help {

// As `maillage help` knows them.
inline constexpr std::array<std::string_view, 4> installed_texts = {"man", "bash", "zsh", "fish"};

// For man(7): the program and all of its commands on one page.
std::string manual_page(std::string_view version, output_text::Language language);

// Names and words of options are those of both languages, described in French where it has them.
std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

}  // namespace maillage::help
