// The typed graph and its views are graphs of Boost's: its concepts hold, its algorithms run on them.
#include "network/measures/algorithms/boost_graph.hpp"

#include <gtest/gtest.h>

#include <boost/graph/connected_components.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <map>
#include <string>
#include <vector>

#include "tests/support/contract_text.hpp"

namespace maillage {
namespace {

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<Graph>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<Graph>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<Graph>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<Graph>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<Adjacency>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<Adjacency>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<Adjacency>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<Adjacency>));

// Two partners on one action, one of them in two roles, one alone on another, one without any.
Graph graph() {
  const auto made =
      resolved({R"([contrat]
[[partenaire]]
id = "a"
[[partenaire]]
id = "b"
[[partenaire]]
id = "c"
[[partenaire]]
id = "d"
)",
                {{"actions.csv", "id;action;porteur;financeurs\nx;Bus;a, b;a\ny;Car;c;\n"}}});
  return build_graph(made.contract, {});
}

std::map<std::string, int> roles(const Graph& from) {
  std::map<std::string, int> counts;
  const auto [begin, end] = edges(from);
  for (auto edge = begin; edge != end; ++edge) {
    ++counts[tie_of(*edge, from).role == Role::funds ? "funds" : "carries"];
  }
  return counts;
}

TEST(BoostGraph, AnEdgeIsATieWithItsRole) {
  const Graph from = graph();
  EXPECT_EQ(num_edges(from), from.ties.size());
  EXPECT_EQ(roles(from), (std::map<std::string, int>{{"carries", 3}, {"funds", 1}}));
}

TEST(BoostGraph, TheEmptyGraphHasNothing) {
  const Graph empty;
  EXPECT_EQ(num_vertices(empty), 0u);
  const auto [begin, end] = edges(empty);
  EXPECT_TRUE(begin == end);
}

TEST(BoostGraph, ArcsOfAVertexStartAtIt) {
  const Graph from = graph();
  std::size_t seen = 0;
  for (Vertex vertex = 0; vertex < num_vertices(from); ++vertex) {
    const auto [begin, end] = out_edges(vertex, from);
    for (auto arc = begin; arc != end; ++arc, ++seen) {
      EXPECT_EQ(source(*arc, from), vertex);
      EXPECT_EQ(target(*arc, from), from.arcs.neighbours[(*arc).index]);
    }
  }
  EXPECT_EQ(seen, num_arcs(from));
}

TEST(BoostGraph, ComponentsOfTheTypedGraph) {
  const Graph from = graph();
  std::vector<std::size_t> of(num_vertices(from));
  const auto map = boost::make_iterator_property_map(of.begin(), get(boost::vertex_index, from));
  EXPECT_EQ(boost::connected_components(from, map), 3u);  // a b x · c y · d
}

struct OfRole {
  const Graph* graph = nullptr;
  Role role{};
  bool operator()(const Arc& arc) const { return tie_of(arc, *graph).role == role; }
};

// A layer without a copy: Boost's filtered_graph over the roles.
TEST(BoostGraph, ALayerIsAFilteredView) {
  const Graph from = graph();
  const boost::filtered_graph<Graph, OfRole> funding(from, OfRole{&from, Role::funds});
  std::vector<std::size_t> of(num_vertices(from));
  const auto map = boost::make_iterator_property_map(of.begin(), get(boost::vertex_index, from));
  EXPECT_EQ(boost::connected_components(funding, map), num_vertices(from) - 1);
}

}  // namespace
}  // namespace maillage
