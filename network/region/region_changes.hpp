// A whole region at two times, its contracts matched: by id, then by a name that is certain.
//
// An id, or a name, that stands twice on a side matches nothing: it would be a guess, and is told. A contract
// that stands on one side only has come or gone; of it nothing is compared.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "network/region/shared_actions.hpp"

namespace maillage::region {

enum class MatchGround { id, name };

struct MatchedSides {
  std::optional<std::uint32_t> before, after;  // one of them at least
  std::optional<MatchGround> ground;           // none: it has come or gone
};

struct MatchedRegions {
  std::vector<MatchedSides> pairs;   // in the order of the sides after; those that have gone behind
  std::vector<std::string> unclear;  // names that stand on both sides, and twice on one; ascending
};

// Names are equal but for case, accents and punctuation, and their territories do not differ.
MatchedRegions match_regions(const std::vector<Side>& before, const std::vector<Side>& after);

}  // namespace maillage::region
