// Tables whose columns are told by blanks alone, as programs print them and people type them in letters:
//
//   N°   Action       Porteur
//   1    Bus santé    CCAS de Redon
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace maillage::sheets {

// Where columns begin, in characters, the first at 0; empty: the text is no such table. All of its lines
// with a gap of two blanks or more, at least two and most of all, are blank before each, and the first of
// them heads each. A text that has one of ; | and tab anywhere is none. Looks at the first hundred lines
// that have content.
std::vector<std::size_t> aligned_columns(std::string_view text);

// Whether blanks cut the line: a title above the table has single ones only.
bool has_gap(std::string_view line);

}  // namespace maillage::sheets
