// The typed graph of a scope as plain DOT, without layout: for Graphviz and what reads its format.
//
// A directed graph: names and attributes are those of the GraphML export, arcs run as ties do. In
// labels and attributes nothing is markup or an escape: the text is shown as it stands.
#pragma once

#include <string>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"

namespace maillage::exchange {

std::string export_dot(const model::Contract& contract, const model::Graph& graph);

}  // namespace maillage::exchange
