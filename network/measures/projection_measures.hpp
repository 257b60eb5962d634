// One-mode measures on the projection, taken as a simple network: joined or not, weights aside.
//
// n partners, isolated ones included; E joined pairs; d number of others a partner is joined to.
// With the many cliques of a projection these figures say more about large actions than about
// chosen ties: read them beside the two-mode ones.
#pragma once

#include <optional>
#include <vector>

#include "network/measures/projection.hpp"

namespace maillage::measures {

// 2E / (n(n−1)). In [0, 1]. Undefined when n < 2. O(1). Wasserman & Faust 1994.
std::optional<double> density(const Projection& projection);

// Σ(d* − dᵢ) / ((n−1)(n−2)), d* the highest: 1 for a star, 0 where all have as many. In [0, 1].
// Undefined when n < 3. O(n). Freeman 1979.
std::optional<double> degree_centralization(const Projection& projection);

// b / ((n−1)(n−2)/2): the share of the pairs of other partners that need this one to reach each
// other by a shortest path. In [0, 1]. Undefined when n < 3, or paths are too many to count.
// `sums` are shortest_paths(projection.joined, threads). O(n). Freeman 1979.
std::vector<std::optional<double>> betweenness(const algorithms::PathSums& sums);

// Σ(b* − bᵢ) / (n−1), b normalised: 1 for a star. In [0, 1]. Undefined where betweenness is.
// O(n). Freeman 1979.
std::optional<double> betweenness_centralization(const algorithms::PathSums& sums);

// Burt's measures of one partner; undefined for an isolated one.
struct StructuralHoles {
  // d − 2t/d, t the ties among those it is joined to: how many of its contacts are not redundant.
  // In [1, d]. Borgatti 1997, who shows it equal to Burt 1992 on binary networks.
  std::optional<double> effective_size;
  // Σ over j joined to i of (1/dᵢ + Σ_q (1/dᵢ)(1/d_q))², q joined to both i and j: how far its
  // contacts hold each other, and so it. Above 0; 1 for a partner with one contact; up to 1.125
  // (a closed triad). Contacts two steps away have no part. Burt 1992.
  std::optional<double> constraint;
};

// O(Σ over ties of the smaller degree of its two ends).
std::vector<StructuralHoles> structural_holes(const Projection& projection);

}  // namespace maillage::measures
