// Characters that no document can hold, and texts cut between characters.
//
// XML 1.0 forbids control characters but tab, line feed and carriage return, and U+FFFE and U+FFFF:
// a workbook, a GEXF or an SVG with one in it is not read at all. The other noncharacters of Unicode
// (U+FDD0–U+FDEF, the last two of each plane) are those at which a PDF fails. The readers take all of
// them out, so that writers need not; what reaches a writer by another way – a file's name – passes
// fit_text() there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace maillage::text {

// The text without them. Line tabulation and form feed, which break a line where they come from,
// become `line_break`. Bytes that are not UTF-8 stay.
std::string fit_text(std::string_view text, char line_break = ' ');

// How many bytes the character at `at` takes if it is one of them; 0: it may stand.
std::size_t unfit_length(std::string_view text, std::size_t at);

// The longest beginning of at most `most_bytes` that ends between two characters.
std::string_view beginning(std::string_view text, std::size_t most_bytes);

}  // namespace maillage::text
