// Shortest paths between all vertices of an undirected network: betweenness, distances.
//
// One sweep serves closeness and betweenness of both modes of a two-mode network
// (network/measures/two_mode_paths.hpp), and those of a projection (network/measures/projection_measures.hpp).
#pragma once

#include <cstdint>
#include <vector>

#include "network/model/adjacency.hpp"

namespace maillage::measures::algorithms {

struct PathSums {
  // For each vertex, Σ over unordered pairs of other vertices of the share of their shortest paths
  // that run through it. Not normalised. Exactly 0 for a vertex that is on none.
  // Empty if some pair has more than 1.8e308 shortest paths: then not known.
  std::vector<double> betweenness;
  std::vector<std::uint64_t> distance_sum;  // to the vertices it reaches, in ties
  std::vector<std::uint32_t> reached;       // number of other vertices it reaches
};

// Brandes 2001. Vertices with the same neighbours (the many actions that one organisation carries
// alone) have the same values and are walked as one vertex with a multiplicity. With C such
// classes and A ties between them: O(C·(C + A)) time; C = n at worst.
// The sources are dealt into a fixed number of blocks, whose sums are added in a fixed order: the
// result is the same to the last bit for each number of threads. With 1 no thread is started.
PathSums shortest_paths(const model::Adjacency& network, unsigned threads = 1);

}  // namespace maillage::measures::algorithms
