// Texts of tables as UTF-8, whatever they were saved as.
//
// Excel writes CSV in Windows-1252 where it is not asked for UTF-8, and "Unicode text" in UTF-16.
#pragma once

#include <string>
#include <string_view>

#include "network/text/fault.hpp"

namespace maillage {

// UTF-8 stays as it is, with its mark if it has one. UTF-16 is known by its mark; a lone surrogate
// becomes U+FFFD. What is not UTF-8 is read as Windows-1252, which is a note, unless it has bytes
// that no text in Windows-1252 has: then it stays as it is. One pass.
std::string to_utf8(const std::string& name, std::string bytes, Faults& faults);

}  // namespace maillage
