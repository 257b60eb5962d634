// UTF-8 as the readers need it: is a text UTF-8, and on which line and column does a byte stand.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "network/text/place.hpp"

namespace maillage::readers {

// Length of the longest prefix that is UTF-8: text.size() if all of it is. Overlong forms,
// surrogates and values past U+10FFFF are not UTF-8. One pass; ASCII eight bytes at a time.
std::size_t utf8_length(std::string_view text);

// Code points of a text that is UTF-8.
std::size_t utf8_count(std::string_view text);

// Line and column of a byte, both from 1; lines end at LF, CR LF or CR. One pass up to the byte.
text::Place place_of_byte(const std::string& file, std::string_view text, std::size_t byte);

// The text without a leading byte order mark.
std::string_view without_mark(std::string_view text);

}  // namespace maillage::readers
