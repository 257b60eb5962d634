// Communities: organisations that share more actions among themselves than their numbers of shares
// would give by chance. A suggestion of thematic groups, not a fact: other cuts can be as good.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "network/measures/projection.hpp"

namespace maillage {

struct Communities {
  // Positions of the projection, ascending; the largest group first, equal ones by their first
  // member. Partners joined to nobody are in none.
  std::vector<std::vector<std::uint32_t>> groups;
  // Σ over groups of (share of the shared actions within) − (share of ends in the group)². In
  // [−½, 1). Undefined where nobody is joined.
  std::optional<double> modularity;
};

// Merges, of all groups that are joined, the two that raise modularity most (of equal ones, those
// whose first members come first) until no merge raises it. Weights are numbers of shared actions,
// whole numbers: ties are exact. A group hangs together, for merges follow ties.
// O(n · E) time at worst. Clauset, Newman & Moore 2004.
Communities communities(const Projection& projection);

}  // namespace maillage
