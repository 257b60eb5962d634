// A row of a found table between sheet and draft: its cells by planned column, and what only the
// sheet knows of it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "network/model/draft.hpp"

namespace maillage::importing {

// What a line, a title or the name of the sheet says of all the rows below it.
struct Headings {
  std::string axis, objective;
};

struct ReadRow {
  std::vector<model::Text> cells;  // by column of the plan
  std::vector<bool> merged;        // by column of the plan: the text is that of a merged cell above
  Headings made;
  std::uint32_t row = 0;          // of the sheet
  std::string title, sub_action;  // as they stand in their own columns
};

}  // namespace maillage::importing
