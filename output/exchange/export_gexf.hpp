// The network as GEXF 1.3 with years as time, for Gephi.
//
// Of a scope of all tables, each action and each tie of an action has a spell of the years whose
// table holds it, and state and porteur change with the years. The plan stands for the year in
// which the contract starts, unless that year has a table of its own; without a start it adds no
// spell. What no table dates (organisations, instances, who sits where) has no spell: it is always
// there. Of the scope of one table, the spells are its year.
#pragma once

#include <string>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"

namespace maillage {

// O(tables × (rows + ties) · log ties).
std::string export_gexf(const Contract& contract, const Graph& graph);

}  // namespace maillage
