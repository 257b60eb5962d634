// From what the sources say to what they mean: ids resolved, names reconciled, every check of
// meaning made once, all faults collected with their places.
#pragma once

#include <optional>

#include "network/model/contract.hpp"
#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::resolve {

struct Resolved {
  model::Contract contract;  // usable only if no fault is an error
  text::Faults faults;       // by place
};

// A draft that declares no organisation at all (a table alone) makes them from the names in its
// cells; likewise axes, objectives and instances. Where the contract declares some, a name that
// does not resolve is a fault with the nearest names.
Resolved resolve(const model::Draft& draft);

}  // namespace maillage::resolve
