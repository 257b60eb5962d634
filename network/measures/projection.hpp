// Partners joined where they share actions (or instances: any two-mode network), and how strongly.
//
// One action of d partners joins d(d−1)/2 pairs, so a body of 40 members would drown the rest: keep
// layers apart, one projection each. Measures on it are in network/measures/projection_measures.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "network/measures/algorithms/shortest_paths.hpp"
#include "network/measures/two_mode.hpp"

namespace maillage::measures {

// Sparse; both arcs of each tie. Isolated partners are part of it. `shared` and `newman` run
// parallel to joined.neighbours.
struct Projection {
  model::Adjacency joined;             // partners, rows ascending
  std::vector<std::uint32_t> shared;   // number of actions the two share, at least 1
  std::vector<double> newman;          // Σ over the shared actions of 1 / (partners of it − 1)
  std::vector<std::uint32_t> actions;  // of each partner: its number of actions

  std::size_t partners() const { return joined.size(); }
  std::size_t ties() const { return joined.neighbours.size() / 2; }
};

// O(Σ d² over actions) time, 16 bytes an arc. A partner's Newman weights sum to its number of
// actions with at least two partners. Newman 2001.
Projection project(const TwoMode& network);

// One joined pair, a < b.
struct Pair {
  std::uint32_t a = 0, b = 0;
  std::uint32_t shared = 0;
  double jaccard = 0;  // shared / actions of either: in (0, 1]
  double newman = 0;   // > 0
};

// All joined pairs, sorted by (a, b). O(E).
std::vector<Pair> pairs(const Projection& projection);

// How many of the layers join a pair that at least one joins.
struct Multiplex {
  std::uint32_t a = 0, b = 0;  // a < b
  std::uint32_t layers = 0;    // 1 … number of layers
  friend bool operator==(const Multiplex&, const Multiplex&) = default;
};

// Sorted by (a, b). The layers are over the same partners. O(Σ E log(number of layers)).
std::vector<Multiplex> multiplexity(const std::vector<Projection>& layers);

}  // namespace maillage::measures
