// The organisations that tables name and nobody has declared: each once, by what all cells together
// say.
//
// A cell alone does not tell "MSA ADMR" from one name, nor where "X et Y" ends; another cell that
// holds "MSA" by itself does. So the cells are read twice: first for the names that stand alone,
// then again with these heard of.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "network/cells/cell_names.hpp"
#include "network/names/name_index.hpp"

namespace maillage::cells {

struct CellUse {
  std::string_view text;
  SmallPhrases small = SmallPhrases::aside;
};

struct GatheredName {
  std::string printed;
  std::size_t cell = 0;    // the first that names it
  std::size_t offset = 0;  // in that cell, bytes
};

// A cell of which it is not sure where its names end.
struct DoubtfulCut {
  std::size_t cell = 0;
  std::string names;                // as it was read, " ; " between them
  std::vector<std::string> others;  // as it may be meant, the likelier first
};

struct GatheredNames {
  std::vector<GatheredName> names;  // in the order of the cells
  std::vector<DoubtfulCut> cuts;    // each text once
};

// What `texts` has looked at is of use to who reads the same cells again. O(bytes of the cells that
// differ · words of a name).
GatheredNames gather_names(const std::vector<CellUse>& cells, const names::NameIndex& known,
                           PieceTexts& texts);

}  // namespace maillage::cells
