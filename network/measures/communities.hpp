// Communities: organisations that share more actions among themselves than their numbers of shares
// would give by chance. A suggestion of thematic groups, not a fact: other cuts can be as good.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "network/measures/projection.hpp"

namespace maillage::measures {

struct Communities {
  // Positions of the projection, ascending; the largest group first, equal ones by their first
  // member. Partners joined to nobody are in none.
  std::vector<std::vector<std::uint32_t>> groups;
  // Σ over groups of (share of the shared actions within) − (share of ends in the group)². In
  // [−½, 1). Undefined where nobody is joined.
  std::optional<double> modularity;
};

// The Leiden method on modularity, ties weighted by shared actions: partners move to the group that
// gains most, each group is refined into parts that hang together, the parts are moved as one, until
// nothing moves; then again from what was found. Several orders of partners are tried, drawn from a
// fixed seed, and the best is kept: the same network gives the same groups on every platform. Weights
// are whole numbers, so gains are compared exactly (up to 3·10⁹ ends in all). A group hangs together.
// The best modularity is not assured: finding it is hard. Near O(E) for each order, fewer orders on
// large networks. Traag, Waltman & van Eck 2019.
Communities communities(const Projection& projection);

}  // namespace maillage::measures
