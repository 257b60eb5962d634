// Lines that fit a terminal.
#pragma once

#include <cstddef>
#include <string>

namespace maillage::output_text {

// Lines over `width` columns broken at blanks, what follows indented by two more; never before a sign
// that French sets apart (: ; ! ? »), nor behind «.
std::string wrapped(const std::string& text, std::size_t width = 120);

}  // namespace maillage::output_text
