// Organisations × actions as a two-mode Pajek network.
//
// Two files. `.net`: "*Vertices n m", the m organisations first, then the actions, edges with
// their role as label: what networkx and igraph read; UTF-8 without a mark, which they take for an
// error. `.paj`: a project for Pajek itself, which wants the mark: the same network with one
// relation a role, and partitions by mode, type of organisation and state of action.
//
// Pajek has no escapes: in labels quotes become apostrophes, backslashes slashes, line breaks
// blanks. A label that occurs twice is followed by its id in brackets.
#pragma once

#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/text/document.hpp"

namespace maillage {

// Roles of an organisation to an action: carries, takes_part, funds, is_target.
std::vector<Document> export_pajek(const Contract& contract, const Graph& graph);

}  // namespace maillage
