// The graph of a scope as Kumu's pair of CSV files: elements, and connections between them.
//
// Commas, UTF-8 with a mark. Elements have an ID ("partner:petr"), since labels may be the same
// twice; connections name IDs. Cells that could run as formulas are guarded, see
// output/text/spreadsheet_cell.hpp.
#pragma once

#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/text/document.hpp"
#include "output/text/language.hpp"

namespace maillage::exchange {

// "kumu-2023-elements.csv" and "kumu-2023-connections.csv". Words for types of elements and
// connections are in the language asked for.
std::vector<output_text::Document> export_kumu(const model::Contract& contract,
                                               const model::Graph& graph,
                                               output_text::Language language);

}  // namespace maillage::exchange
