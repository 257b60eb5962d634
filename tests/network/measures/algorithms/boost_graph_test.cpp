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

namespace maillage::measures::algorithms {
namespace {

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<model::Graph>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<model::Graph>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<model::Graph>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<model::Graph>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<model::Adjacency>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<model::Adjacency>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<model::Adjacency>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<model::Adjacency>));

// Two partners on one action, one of them in two roles, one alone on another, one without any.
model::Graph graph() {
  const auto made = testing::resolved(
      {R"([contrat]
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
  return model::build_graph(made.contract, {});
}

std::map<std::string, int> roles(const model::Graph& from) {
  std::map<std::string, int> counts;
  const auto [begin, end] = model::edges(from);
  for (auto edge = begin; edge != end; ++edge) {
    ++counts[model::tie_of(*edge, from).role == model::Role::funds ? "funds" : "carries"];
  }
  return counts;
}

TEST(BoostGraph, AnEdgeIsATieWithItsRole) {
  const model::Graph from = graph();
  EXPECT_EQ(model::num_edges(from), from.ties.size());
  EXPECT_EQ(roles(from), (std::map<std::string, int>{{"carries", 3}, {"funds", 1}}));
}

TEST(BoostGraph, TheEmptyGraphHasNothing) {
  const model::Graph empty;
  EXPECT_EQ(model::num_vertices(empty), 0u);
  const auto [begin, end] = model::edges(empty);
  EXPECT_TRUE(begin == end);
}

TEST(BoostGraph, ArcsOfAVertexStartAtIt) {
  const model::Graph from = graph();
  std::size_t seen = 0;
  for (model::Vertex vertex = 0; vertex < model::num_vertices(from); ++vertex) {
    const auto [begin, end] = model::out_edges(vertex, from);
    for (auto arc = begin; arc != end; ++arc, ++seen) {
      EXPECT_EQ(model::source(*arc, from), vertex);
      EXPECT_EQ(model::target(*arc, from), from.arcs.neighbours[(*arc).index]);
    }
  }
  EXPECT_EQ(seen, model::num_arcs(from));
}

TEST(BoostGraph, ComponentsOfTheTypedGraph) {
  const model::Graph from = graph();
  std::vector<std::size_t> of(model::num_vertices(from));
  const auto map =
      boost::make_iterator_property_map(of.begin(), model::get(boost::vertex_index, from));
  EXPECT_EQ(boost::connected_components(from, map), 3u);  // a b x · c y · d
}

struct OfRole {
  const model::Graph* graph = nullptr;
  model::Role role{};
  bool operator()(const model::Arc& arc) const { return model::tie_of(arc, *graph).role == role; }
};

// A layer without a copy: Boost's filtered_graph over the roles.
TEST(BoostGraph, ALayerIsAFilteredView) {
  const model::Graph from = graph();
  const boost::filtered_graph<model::Graph, OfRole> funding(from,
                                                            OfRole{&from, model::Role::funds});
  std::vector<std::size_t> of(model::num_vertices(from));
  const auto map =
      boost::make_iterator_property_map(of.begin(), model::get(boost::vertex_index, from));
  EXPECT_EQ(boost::connected_components(funding, map), model::num_vertices(from) - 1);
}

}  // namespace
}  // namespace maillage::measures::algorithms
