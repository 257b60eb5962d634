// The network as GEXF 1.2draft with years as time, for Gephi, Gephi Lite, graphology, networkx.
//
// Of a scope of all tables, each action and each tie of an action has a spell of the years whose
// table holds it. The plan stands for the year in which the contract starts, unless that year has a
// table of its own; without a start it adds no spell. What no table dates (organisations, instances,
// who sits where) has no spell: it is always there. Of the scope of one table, the spells are its
// year.
//
// State, porteur, objective and axis are as the last table has them; with several years those of
// each stand beside as `state_2021`. No attribute is dynamic, and all stand in one block: networkx
// 2.8.8 knows neither 1.3 nor a dynamic value without both ends, graphology-gexf 0.13.2 keeps the
// last of two blocks and the last of a value's years. `type` is no attribute: sigma takes it for the
// name of a program that draws. The edges' `kind` is of 1.3: with it Gephi keeps the roles of a pair
// apart, other readers leave it. Colours are those of our drawings, positions ring_layout.hpp's.
#pragma once

#include <string>

#include "network/study/study.hpp"

namespace maillage::exchange {

// O(tables × (rows + ties) · log ties).
std::string export_gexf(const study::Study& study);

}  // namespace maillage::exchange
