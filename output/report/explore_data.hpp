// What the page's script needs to filter and explore the maps.
#pragma once

#include <string>

#include "network/contract.hpp"
#include "network/graph.hpp"
#include "output/language.hpp"

namespace maillage {

// JSON.
std::string explore_data(const Contract& contract, const Scope& scope, Language language);

}  // namespace maillage
