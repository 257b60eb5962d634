// Rows of sums: what a table says of itself, and no row of it.
#pragma once

#include <string_view>
#include <vector>

namespace maillage::sheets {

// "Total", "Sous-total axe 1", "Nombre d'actions" with nothing but figures beside: `cells` are the row's
// filled ones, from the left. "Total sport | X | P" is an action.
bool is_total_row(const std::vector<std::string_view>& cells);

}  // namespace maillage::sheets
