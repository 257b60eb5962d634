// What changed between two tables, on a page: the actions that are new, gone, or changed their
// state or porteurs, and the organisations that carry them, carry them now, or no longer do.
#pragma once

#include <vector>

#include "output/answers/comparison/compare_words.hpp"
#include "output/drawing/diagram.hpp"

namespace maillage::answers {

// One sheet or as many as it takes: "changements-2020-2023", "changements-2020-2023-feuille-2".
// Kept, gained and lost ties differ by line style as well as by colour, and the legend names them.
std::vector<drawing::Diagram> change_diagrams(const Compared& compared);

}  // namespace maillage::answers
