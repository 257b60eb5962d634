// Communities of a network of partners, found by igraph.
#pragma once

#include "network/planning/thematic_groups.hpp"

namespace maillage {

// Leiden (Traag, Waltman & van Eck 2019) on modularity, ties weighted by shared actions, from a fixed
// seed: the same network gives the same communities, numbered by their first partner. A partner
// without a tie is a community of its own. Without memory each partner is.
Communities leiden_communities(const Projection& projection);

}  // namespace maillage
