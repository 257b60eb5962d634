// A cell that names several objectives: "1.1 Attirer\n2.3 Aller vers", "1.1 ; 2.3", "1.1 et 2.3".
#pragma once

#include <string_view>
#include <vector>

namespace maillage::model {

// The parts of the cell, in its order, where each begins with a number of its own: a title that is
// broken over lines, or that has a semicolon in it, is one. Empty: the cell names one objective.
std::vector<std::string_view> objectives_of_cell(std::string_view cell);

}  // namespace maillage::model
