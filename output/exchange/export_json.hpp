// The whole contract as one JSON object, for programs: output/json/maillage.schema.json describes it.
//
// Keys are English and stable; names, titles, types and states are the contract's own words. All
// tables are there, whatever the scope; "network" and "analysis" are of the graph's scope, and
// "analysis" is what `check --format json` prints.
#pragma once

#include <string>

#include "network/study/study.hpp"
#include "output/text/language.hpp"

namespace maillage::exchange {

std::string export_json(const study::Study& study, output_text::Language language);

}  // namespace maillage::exchange
