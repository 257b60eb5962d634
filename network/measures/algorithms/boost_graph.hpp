// The graph of a contract, and each view of it, as graphs of Boost's: what Boost.Graph asks of a
// graph, given by free functions over the model's own rows. No copy is made.
//
// Graph and Adjacency are models of VertexListGraph, BidirectionalGraph, AdjacencyGraph and
// EdgeListGraph; undirected; parallel ties are allowed. A vertex is its own index; an edge's index is
// that of the arc through which it is seen, below num_arcs.
//
// For sources of network/measures alone: Boost's headers are heavy.
#pragma once

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/filter_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include "network/model/adjacency.hpp"
#include "network/model/graph.hpp"

namespace maillage::model {

template <class G>
concept BoostGraph = std::is_same_v<G, Adjacency> || std::is_same_v<G, Graph>;

inline const Adjacency& rows_of(const Adjacency& graph) { return graph; }
inline const Adjacency& rows_of(const Graph& graph) { return graph.arcs; }

// A tie as seen from one of its ends.
struct Arc {
  Vertex source = 0, target = 0;
  std::size_t index = 0;  // in Adjacency::neighbours

  // An undirected edge is the same from both ends. Parallel ties are equal to each other here.
  friend bool operator==(const Arc& a, const Arc& b) {
    return (a.source == b.source && a.target == b.target) ||
           (a.source == b.target && a.target == b.source);
  }
};

enum class Towards : std::uint8_t { others, itself };

// Over the arcs of one vertex, from it or to it, or over all (the vertex moves on with the rows).
template <Towards towards>
class ArcIterator
    : public boost::iterator_facade<ArcIterator<towards>, Arc, std::forward_iterator_tag, Arc> {
 public:
  ArcIterator() = default;
  ArcIterator(const Adjacency& rows, Vertex vertex, std::size_t index)
      : rows_(&rows), vertex_(vertex), index_(index) {
    skip_finished_rows();
  }

 private:
  friend class boost::iterator_core_access;
  Arc dereference() const {
    const Vertex other = rows_->neighbours[index_];
    if constexpr (towards == Towards::itself) return {other, vertex_, index_};
    return {vertex_, other, index_};
  }
  bool equal(const ArcIterator& other) const { return index_ == other.index_; }
  void increment() {
    ++index_;
    skip_finished_rows();
  }
  void skip_finished_rows() {
    while (vertex_ + 1 < rows_->size() && rows_->first[vertex_ + 1] <= index_) ++vertex_;
  }

  const Adjacency* rows_ = nullptr;
  Vertex vertex_ = 0;
  std::size_t index_ = 0;
};

using OutArcs = ArcIterator<Towards::others>;
using InArcs = ArcIterator<Towards::itself>;

// Of the two arcs of a tie, the one that runs upwards.
struct IsUpward {
  bool operator()(const Arc& arc) const { return arc.source < arc.target; }
};

struct BoostGraphCategory : virtual boost::vertex_list_graph_tag,
                            virtual boost::bidirectional_graph_tag,
                            virtual boost::adjacency_graph_tag,
                            virtual boost::edge_list_graph_tag {};

struct BoostGraphTraits {
  using vertex_descriptor = Vertex;
  using edge_descriptor = Arc;
  using directed_category = boost::undirected_tag;
  using edge_parallel_category = boost::allow_parallel_edge_tag;
  using traversal_category = BoostGraphCategory;
  using vertex_iterator = boost::counting_iterator<Vertex>;
  using out_edge_iterator = OutArcs;
  using in_edge_iterator = InArcs;
  using adjacency_iterator = const Vertex*;
  using edge_iterator = boost::filter_iterator<IsUpward, OutArcs>;
  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  static vertex_descriptor null_vertex() { return static_cast<Vertex>(-1); }
};

template <BoostGraph G>
std::pair<BoostGraphTraits::vertex_iterator, BoostGraphTraits::vertex_iterator> vertices(
    const G& graph) {
  using Iterator = BoostGraphTraits::vertex_iterator;
  return {Iterator(0), Iterator(static_cast<Vertex>(rows_of(graph).size()))};
}

template <BoostGraph G>
std::size_t num_vertices(const G& graph) {
  return rows_of(graph).size();
}

template <BoostGraph G>
std::size_t num_arcs(const G& graph) {
  return rows_of(graph).neighbours.size();
}

template <BoostGraph G>
std::size_t num_edges(const G& graph) {
  return num_arcs(graph) / 2;
}

template <BoostGraph G>
std::pair<OutArcs, OutArcs> out_edges(Vertex vertex, const G& graph) {
  const Adjacency& rows = rows_of(graph);
  return {{rows, vertex, rows.first[vertex]}, {rows, vertex, rows.first[vertex + 1]}};
}

template <BoostGraph G>
std::pair<InArcs, InArcs> in_edges(Vertex vertex, const G& graph) {
  const Adjacency& rows = rows_of(graph);
  return {{rows, vertex, rows.first[vertex]}, {rows, vertex, rows.first[vertex + 1]}};
}

template <BoostGraph G>
std::size_t in_degree(Vertex vertex, const G& graph) {
  return rows_of(graph).degree(vertex);
}

template <BoostGraph G>
std::size_t degree(Vertex vertex, const G& graph) {
  return rows_of(graph).degree(vertex);
}

template <BoostGraph G>
std::size_t out_degree(Vertex vertex, const G& graph) {
  return rows_of(graph).degree(vertex);
}

template <BoostGraph G>
std::pair<const Vertex*, const Vertex*> adjacent_vertices(Vertex vertex, const G& graph) {
  const Adjacency& rows = rows_of(graph);
  const Vertex* const begin = rows.neighbours.data();
  return {begin + rows.first[vertex], begin + rows.first[vertex + 1]};
}

template <BoostGraph G>
std::pair<BoostGraphTraits::edge_iterator, BoostGraphTraits::edge_iterator> edges(const G& graph) {
  using Iterator = BoostGraphTraits::edge_iterator;
  const Adjacency& rows = rows_of(graph);
  const OutArcs begin(rows, 0, 0), end(rows, 0, rows.neighbours.size());
  return {Iterator(begin, end), Iterator(end, end)};
}

template <BoostGraph G>
Vertex source(const Arc& arc, const G&) {
  return arc.source;
}

template <BoostGraph G>
Vertex target(const Arc& arc, const G&) {
  return arc.target;
}

template <BoostGraph G>
boost::typed_identity_property_map<Vertex> get(boost::vertex_index_t, const G&) {
  return {};
}

template <BoostGraph G>
Vertex get(boost::vertex_index_t, const G&, Vertex vertex) {
  return vertex;
}

// The tie of an edge: its role, and the places that prove it.
inline const Tie& tie_of(const Arc& arc, const Graph& graph) {
  return graph.ties[graph.tie_of[arc.index]];
}

}  // namespace maillage::model

namespace boost {

template <>
struct graph_traits<maillage::model::Adjacency> : maillage::model::BoostGraphTraits {};
template <>
struct graph_traits<maillage::model::Graph> : maillage::model::BoostGraphTraits {};
// Some algorithms ask for the traits of a constant graph (betweenness).
template <>
struct graph_traits<const maillage::model::Adjacency> : maillage::model::BoostGraphTraits {};
template <>
struct graph_traits<const maillage::model::Graph> : maillage::model::BoostGraphTraits {};

template <>
struct property_map<maillage::model::Adjacency, vertex_index_t> {
  using type = typed_identity_property_map<maillage::model::Vertex>;
  using const_type = type;
};
template <>
struct property_map<maillage::model::Graph, vertex_index_t> {
  using type = typed_identity_property_map<maillage::model::Vertex>;
  using const_type = type;
};

}  // namespace boost
