// One organisation: what it carries, takes part in, funds, sits on, and with whom.
#pragma once

#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage {

// "fiche-petr-2023".
Diagram partner_diagram(const Contract& contract, const Graph& graph, PartnerId partner,
                        Language language);

// A sheet for each organisation of the network that the table or an instance names. O(sheets ×
// (rows + ties)).
std::vector<Diagram> partner_diagrams(const Contract& contract, const Graph& graph,
                                      Language language);

}  // namespace maillage
