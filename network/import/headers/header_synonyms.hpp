// Headers that say what they are as plainly as ours do, in other words: of English tables, of tools, of
// tables in French that ask ("Qui finance ?").
#pragma once

#include <optional>
#include <string_view>

#include "network/model/columns.hpp"

namespace maillage::importing {

// The column that a whole folded header names; none: no such header is known. O(1).
std::optional<model::Column> read_synonym(std::string_view folded);

}  // namespace maillage::importing
