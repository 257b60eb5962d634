// The EPCI of the territory in their borders, where the contract has a file of them: a number in each,
// its name where it has room, and pale what is of no EPCI of the contract.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/legend.hpp"

namespace maillage::diagrams {

// An EPCI of the contract has a border there.
bool has_epci_map(const model::Contract& contract);

// Where its border's number is to be found, for the list below: in the order of contract.epcis, those
// without a border too.
struct EpciMap {
  double bottom = 0;
  std::vector<text::EpciId> without_border;
  std::size_t strangers = 0;  // borders of no EPCI
  std::size_t outside = 0;    // of these, not on the sheet
};

// How high the map is where it is as wide as the sheet; at most `most`, at least what labels need.
double epci_map_height(const model::Contract& contract, double most);

// `lacking`: by EPCI, whether it lacks what the drawing is about.
EpciMap add_epci_map(drawing::Canvas& sheet, const model::Contract& contract,
                     const std::vector<bool>& lacking, double top, double height);

}  // namespace maillage::diagrams
