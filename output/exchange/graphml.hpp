// The graph of a scope as GraphML, for networkx, igraph, Gephi, Cytoscape.
//
// Nodes "kind:id" with kind, label and what is known of each; edges with their role and the places
// that say so. Orphan actions and isolated partners are nodes like others. Two edges join the same
// nodes where an organisation has two roles.
//
// No attribute is called `type` but the mode of the bipartite network, and no key has a default:
// igraph takes `type` for a vertex's mode, and graphology leaves defaults as text.
#pragma once

#include <string>
#include <string_view>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"

namespace maillage::exchange {

std::string graphml(const model::Contract& contract, const model::Graph& graph);

// The network that is measured alone: organisations × actions, one edge a pair, its roles (carries,
// takes_part, funds) joined by "+". `type` is false of an organisation and true of an action, what
// bipartite_projection of igraph asks for.
std::string bipartite_graphml(const model::Contract& contract, const model::Graph& graph);

// Text for XML content and attributes between double quotes: & < > " escaped, characters that XML
// 1.0 forbids left out.
std::string xml_text(std::string_view text);

}  // namespace maillage::exchange
