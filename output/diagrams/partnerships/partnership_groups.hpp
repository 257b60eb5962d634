// Groups first: where a map of organisations could draw fewer than half of its ties, those who share
// most among themselves are one box, and what is within it is a count on it. No tie is left out: each is
// in the count of a box or in that of a line between two boxes.
#pragma once

#include <cstdint>
#include <vector>

#include "output/diagrams/partnerships/partnership_map.hpp"
#include "output/drawing/diagram.hpp"

namespace maillage::diagrams {

// Communities of the map's network (network/measures/communities.hpp), the largest first; those that
// have no room on a ring are one group, the last.
struct TieGroup {
  std::vector<std::uint32_t>
      members;  // positions; most ties first, equal ones in the contract's order
  std::size_t communities = 1;
  std::size_t within = 0;  // ties between its members
};

struct GroupTie {
  std::size_t a = 0, b = 0;  // a < b
  std::size_t pairs = 0;     // ties between members of the one and of the other
};

struct Grouped {
  std::vector<TieGroup> groups;
  std::vector<GroupTie> ties;  // sorted by (a, b); pairs and `within` add up to all ties
};

Grouped grouped(const PartnershipMap& map);

// The ring of groups, and sheets that name who is in each and who is in none.
std::vector<drawing::Diagram> draw_partnership_groups(const PartnershipMap& map);

}  // namespace maillage::diagrams
