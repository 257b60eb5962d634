// Measures of a partners × actions network that need no shortest path: density, degree,
// clustering, redundancy, components.
//
// n partners, m actions, E ties, d degree. What is said of partners holds for actions on
// transposed(network). Isolated partners and orphan actions count in n and m.
// The measures that walk shortest paths are in network/measures/two_mode_paths.hpp.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "network/measures/two_mode.hpp"

namespace maillage::measures {

// E / (n·m), the share of possible ties that are there. In [0, 1]. Undefined when n or m is 0.
// O(1). Borgatti & Everett 1997.
std::optional<double> density(const TwoMode& network);

// d / m for each partner. In [0, 1]. Undefined when m is 0. O(n). Borgatti & Everett 1997.
std::vector<std::optional<double>> degree_centrality(const TwoMode& network);

// Σ(d* − dᵢ) / largest such sum, d* the highest degree: 1 when one partner holds all it can, 0 when
// all hold as many. In [0, 1].
// The largest sum is (n−1)(m−1) where every partner has an action (one partner in all m actions,
// each other partner in one), and (n−1)·m where a partner is isolated (the others may have none).
// Orphan actions and several components do not change it.
// Undefined when n < 2, m is 0, or m is 1 without isolated partner (all degrees must then be 1).
// O(n). Borgatti & Everett 1997.
std::optional<double> degree_centralization(const TwoMode& network);

// L₃, paths of three ties: Σ over ties of (d_partner − 1)(d_action − 1). O(E).
std::uint64_t three_paths(const TwoMode& network);

// C₄, closed walks through two partners and two actions, each counted once.
// O(Σ over ties of the smaller degree of its two ends) time, O(n + m + E) memory.
// Counted from the end of highest degree: Chiba & Nishizeki 1985.
std::uint64_t four_cycles(const TwoMode& network);

// 4·C₄ / L₃, the share of three-tie paths that close into a cycle: do two partners who meet in one
// action meet in another? In [0, 1]. Undefined when L₃ is 0. Cost: four_cycles.
// Robins & Alexander 2004.
std::optional<double> clustering(const TwoMode& network);

// For each action, the share of its pairs of partners that another action links too: 1 when nobody
// would lose touch without it. In [0, 1]. Undefined for an action of fewer than two partners.
// O(Σ d² over actions) time, O(n + m) memory. Latapy, Magnien & Del Vecchio 2008.
std::vector<std::optional<double>> redundancy(const TwoMode& network);

struct ComponentSize {
  std::uint32_t partners = 0, actions = 0;
  friend bool operator==(const ComponentSize&, const ComponentSize&) = default;
};

// Connected components, an isolate being one of its own. The most vertices first; equal ones in the
// order of their first partner, those without partner last.
struct Components {
  std::vector<ComponentSize> sizes;
  std::vector<std::uint32_t> of_partner, of_action;  // position in sizes
};

// Union-find with path halving: O((n + m + E)·log(n + m)) at worst, in practice linear.
Components components(const TwoMode& network);

// 1 − Σ s(s−1) / (N(N−1)) over the components' sizes s, N = n + m: the share of pairs of vertices
// that cannot reach each other. 0 connected, 1 without any tie. Undefined when N < 2.
// O(number of components). Borgatti 2006.
std::optional<double> fragmentation(const Components& components);

}  // namespace maillage::measures
