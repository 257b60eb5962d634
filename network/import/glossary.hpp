// A sheet that says what abbreviations mean, beside tables of actions.
#pragma once

#include <map>

#include "network/model/draft.hpp"
#include "network/shapes/shapes.hpp"

namespace maillage::importing {

// A glossary explains other words too: of its rows those that the tables name stay in `shaped`, and what was
// said of how many are there says how many are left. O(cells · log names).
void keep_named(const std::map<model::WhichTable, model::DraftTable>& tables,
                shapes::ShapedSheets& shaped);

}  // namespace maillage::importing
