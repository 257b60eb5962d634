// Organisations × actions as a Pajek network.
//
// The organisations come first, then the actions; edges have their role as label. `.net` says
// "*Vertices n" and the mode by the vertex's shape (ellipse: organisation, box: action), which
// networkx and igraph read alike; `-2modes.net` is the same with "*Vertices n m", which igraph reads
// as the mode (`type`) and networkx 2.8.8 refuses. Both are UTF-8 without a mark, which readers take
// for an error. `.paj`: a project for Pajek itself, which wants the mark: the network with one
// relation a role, and partitions by mode, type of organisation, state of action and porteur.
//
// Pajek has no escapes: in labels quotes become apostrophes, backslashes slashes, line breaks
// blanks. Labels are what networkx tells vertices apart by: one that occurs twice is followed by its
// id in brackets.
#pragma once

#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/text/document.hpp"

namespace maillage::exchange {

// Roles of an organisation to an action: carries, takes_part, funds, is_target.
std::vector<output_text::Document> export_pajek(const model::Contract& contract,
                                                const model::Graph& graph);

}  // namespace maillage::exchange
