// Texts of tables as UTF-8, whatever they were saved as.
//
// Excel writes CSV in Windows-1252 where it is not asked for UTF-8, and "Unicode text" in UTF-16.
#pragma once

#include <string>
#include <string_view>

#include "network/text/fault.hpp"

namespace maillage::readers {

enum class ByteOrder { little_end_first, big_end_first };

// Appends what the bytes say and returns how many of them are done with: half a character at the
// end is left. A lone surrogate becomes U+FFFD.
std::size_t append_utf16(std::string_view bytes, ByteOrder order, std::string& text);

// Appends Windows-1252, which ISO-8859-1 is but for control characters. A byte that is no
// character of it becomes U+FFFD.
void append_windows_1252(std::string_view bytes, std::string& text);

// UTF-8 stays as it is, with its mark if it has one. UTF-16 is known by its mark, or by the zeros
// about its first character. A text that is UTF-8 in some rows and not in others is two files put
// together: those others are read as Windows-1252, row by row; so is all of a text that is UTF-8 in
// no row. Both are notes. Bytes that no text in Windows-1252 has stay as they are. One pass.
std::string to_utf8(const std::string& name, std::string bytes, text::Faults& faults);

}  // namespace maillage::readers
