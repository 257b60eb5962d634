// A contract for others to read: names and numbers of persons in its texts are masked.
#pragma once

#include "network/model/contract.hpp"
#include "network/persons/private_matter.hpp"

namespace maillage::persons {

// Titles, remarks and other texts of the rows, names of axes, objectives and instances, remits,
// functions, subjects and sources: all but the names and ids that say which organisation or action
// is which. What was masked, each text once.
PrivateCounts mask_persons(model::Contract& contract);

}  // namespace maillage::persons
