// How urgent an action is, in people's words: "1 - Haute", "P2", "élevée", "medium", "++".
#pragma once

#include <string_view>

#include "network/model/contract.hpp"

namespace maillage::model {

// The level is 1 (highest) to 3, and only where every word of the cell says the same one. A cell
// that says nothing ("-", "non définie") is as an empty one.
Priority read_priority(std::string_view text);

// A number alone: what it means hangs on the scale of its table, see resolve().
bool is_bare_number(const Priority& priority);

}  // namespace maillage::model
