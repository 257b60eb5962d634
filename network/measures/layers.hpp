// Views of the graph: one layer at a time, as a two-mode network.
//
// Layers are never mixed: forty members of a COPIL would join 780 pairs who share no action.
#pragma once

#include "network/measures/measure.hpp"
#include "network/measures/two_mode.hpp"
#include "network/model/graph.hpp"

namespace maillage::measures {

// Partners × actions (carries, takes part, funds), × actions (carries), × actions (funds), or
// partners × instances (member, steers). Positions are those of graph.partners and graph.actions,
// or the instance's id. For Layer::projection: the network it is the projection of. O(ties).
TwoMode layer_view(const model::Graph& graph, Layer layer);

}  // namespace maillage::measures
