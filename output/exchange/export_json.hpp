// The whole contract as one JSON object, for programs: output/exchange/export.schema.json describes it.
//
// Keys are English and stable; names, titles, types and states are the contract's own words. All
// tables are there, whatever the scope; "network" and "analysis" are of the graph's scope, and
// "analysis" is what `check --format json` prints.
#pragma once

#include <string>

#include "network/analysis/analysis.hpp"
#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/text/language.hpp"

namespace maillage {

std::string export_json(const Contract& contract, const Graph& graph, const Analysis& analysis,
                        Language language);

}  // namespace maillage
