// The measures of this room, named, with their layers and ranges: what check, the report and exports
// show beside those of network/measures/measures.hpp.
#pragma once

#include <vector>

#include "network/measures/measure.hpp"
#include "network/model/contract.hpp"
#include "network/model/graph.hpp"

namespace maillage::collaboration {

enum class MeasuredMode { network, nodes };  // nodes: each partner's too

// attrition (carrying, and all roles; live actions of which it is said who carries them),
// integrative_gaps, collaborative_gaps (left out where there are too many pairs to go through),
// congruence; two_mode_constraint of each partner. In that order, after what is there.
void add_collaboration_measures(const model::Contract& contract, const model::Graph& graph,
                                MeasuredMode mode, std::vector<measures::Measure>& measures);

}  // namespace maillage::collaboration
