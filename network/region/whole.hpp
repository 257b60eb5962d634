// Many contracts as one: a contract whose axes are the contracts, whose organisations are the joined ones
// and whose one table holds the actions of all. All that counts, measures or draws a contract does so of
// the whole.
#pragma once

#include <vector>

#include "network/model/contract.hpp"
#include "network/region/joining.hpp"
#include "network/region/shared_actions.hpp"

namespace maillage::region {

// Partners are joined.organisations, by position; axes the sides. An action of several contracts stands
// under the first and has the organisations of all. What is said of one contract only (rules, declared
// figures, meetings' rhythm) stays there.
model::Contract whole_contract(const std::vector<Side>& sides, const Joined& joined,
                               const SharedActions& shared);

}  // namespace maillage::region
