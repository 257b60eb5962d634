// Who works with whom: organisations joined by shared actions, and, as a second picture that is
// never mixed with the first, by shared instances.
#pragma once

#include <vector>

#include "network/contract.hpp"
#include "network/graph.hpp"
#include "output/diagram.hpp"
#include "output/language.hpp"

namespace maillage {

// "partenariats-2023" and "partenariats-instances-2023", each with further sheets if it must be.
std::vector<Diagram> partnership_diagrams(const Contract& contract, const Graph& graph,
                                          Language language);

}  // namespace maillage
