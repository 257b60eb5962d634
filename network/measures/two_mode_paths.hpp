// Closeness and betweenness in a partners × actions network, and their centralization.
//
// All come from one sweep of shortest paths, which gives both modes at once. Normalised by what a
// network of that many partners and actions allows: in a two-mode network nobody can be next to
// everybody.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "network/measures/algorithms/shortest_paths.hpp"
#include "network/measures/two_mode.hpp"

namespace maillage::measures {

// What the sweep gives of one mode. For partners `own` is n and `other` m; for actions the reverse.
struct ModePaths {
  std::size_t own = 0, other = 0;
  algorithms::PathSums sums;
};

struct TwoModePaths {
  ModePaths partners, actions;
};

// Cost: shortest_paths of network/measures/algorithms/shortest_paths.hpp, on n + m vertices.
TwoModePaths two_mode_paths(const TwoMode& network, unsigned threads = 1);

// B(n, m), the most that a vertex of a mode of n can be between others, m being in the other mode:
// it is tied to all m, to which the n − 1 others hang as evenly as can be.
// ½[m²(s+1)² + m(s+1)(2t−s−1) − t(2s−t+3)], s = (n−1) div m, t = (n−1) mod m.
// Undefined when n or m is 0. O(1). Borgatti & Halgin 2011.
std::optional<double> largest_betweenness(std::size_t own, std::size_t other);

// (m + 2(n−1)) / Σ distances, times the share of the n + m − 1 other vertices that it reaches.
// Distances are summed over the vertices reached; those out of reach add none and lower the share.
// In [0, 1] where the network is connected. Where it is not, a vertex of a small component can pass
// 1, up to 1 + (n−1)/(n+m−1), so below 2: its distances are short, while the numerator is that of
// the whole network.
// Undefined for an isolate: it reaches nobody. O(1) each. Borgatti & Halgin 2011.
std::vector<std::optional<double>> closeness(const ModePaths& paths);

// b / B(n, m), b the sum over pairs of other vertices, of both modes, of the share of their
// shortest paths that run through it. In [0, 1]; 0 for an isolate. Undefined when B is 0 or
// undefined, or the paths were too many to count. O(1) each. Borgatti & Halgin 2011.
std::vector<std::optional<double>> betweenness(const ModePaths& paths);

// Σ(b* − bᵢ) / ((n−1)·B(n, m)), b* the highest: 1 when one is between all pairs that can be and
// the others between none. In [0, 1]. Undefined when n < 2 or betweenness is undefined.
// O(n). Borgatti & Everett 1997; that maximum is reached by the network described at B.
std::optional<double> betweenness_centralization(const ModePaths& paths);

}  // namespace maillage::measures
