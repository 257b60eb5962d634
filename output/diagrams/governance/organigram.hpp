// Organigramme: instances by level, who prepares whose decisions, to whom an account is given, who
// decides, and whether promised rhythms were held.
//
// Instances stand in a grid, a level below the other; arrows run in the lanes between rows and columns,
// so that none passes under an instance it does not concern:
//
//   stratégique          [ COPIL ]
//                            ↑
//   technique            [ COTECH ]
//                        ↑        ↑
//   thématique      [ GT 1 ]    [ GT 2 ]
//
// A layered layout by Graphviz was tried: levels of ten instances came out four metres wide, and their
// boxes too small to read on a sheet.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// "organigramme-2023", and further sheets where one has no room: letters keep their size on paper. An
// arrow whose ends stand on different sheets is words of the instance that it leaves.
std::vector<drawing::Diagram> organigrams(const model::Contract& contract,
                                          const model::Scope& scope,
                                          output_text::Language language);

// Its title: what it finds of the promised rhythms.
std::string organigram_title(const model::Contract& contract, output_text::Language language);

}  // namespace maillage::diagrams
