// Every measure of a scope, named, with its layer and range: what check, the report and exports
// show. Formulas are in two_mode_measures, two_mode_paths, projection_measures, ei_index and
// fragility; here they are only called and named.
#pragma once

#include <cstdint>
#include <vector>

#include "network/measures/fragility.hpp"
#include "network/measures/measure.hpp"
#include "network/measures/projection.hpp"
#include "network/measures/two_mode_measures.hpp"
#include "network/model/contract.hpp"
#include "network/model/graph.hpp"

namespace maillage::measures {

// How far to go. Shortest paths cost vertices × ties, permutations 10 000 × ties.
struct MeasureOptions {
  bool nodes = true;         // measures of each partner and action, not of the network alone
  bool permutations = true;  // the E–I index against chance
  bool distances = true;     // betweenness, closeness, distance-weighted fragmentation
  unsigned threads = 1;
};

// Measures in a stable order: the network's, layer by layer, then partners', then actions'.
// `distances` false leaves the measures that need shortest paths out; it does not make them
// undefined.
std::vector<Measure> measures(const model::Contract& contract, const model::Graph& graph,
                              const MeasureOptions& options);

// Past this cost (vertices × ties) shortest paths take more than a few seconds.
inline constexpr double costly_paths = 1e8;
double path_cost(const model::Graph& graph);

// The group of each partner for the E–I index: its type; no_group where it is not said.
std::vector<std::uint32_t> type_groups(const model::Contract& contract, const model::Graph& graph);

}  // namespace maillage::measures
