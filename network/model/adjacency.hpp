// Who is next to whom: neighbours of each vertex in compressed sparse rows.
//
// Plain arrays, so that the model's headers cost nothing to include. They are a graph of Boost's as
// they stand, without a copy: network/measures/algorithms/boost_graph.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace maillage::model {

// Undirected: both arcs of each tie are there. Rows ascend; none holds its own vertex.
struct Adjacency {
  std::vector<std::size_t> first = {0};  // row of v: neighbours[first[v]] … [first[v + 1] − 1]
  std::vector<std::uint32_t> neighbours;

  std::size_t size() const { return first.size() - 1; }
  std::size_t degree(std::size_t vertex) const { return first[vertex + 1] - first[vertex]; }
};

}  // namespace maillage::model
