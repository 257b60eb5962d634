// The words of a cell with what their writing says: where they stand, and whether they begin with a
// capital, which tells names from what is said about them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::cells {

struct CellWord {
  std::size_t begin = 0, end = 0;  // bytes of the text
  std::string folded;              // never empty; ":" for a colon
  bool capital = false;            // its first letter is one
  bool sigle = false;              // two letters or more, none of them small
  bool digits = false;             // nothing but digits
};

// Letters and digits that stand together; apostrophes, hyphens and dots cut. A colon is a word of
// its own, for what stands before one is said about what stands behind.
std::vector<CellWord> cell_words(std::string_view text);

// Whether a word is another as people type it: the same, or one of six letters or more that is but
// one letter off. Both folded.
bool is_typed(std::string_view typed, std::string_view meant);

bool is_ascii_blank(char c);

}  // namespace maillage::cells
