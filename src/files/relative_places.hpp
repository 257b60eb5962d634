// Places named from the contract's own folder: an export says "bilans/2021.csv:12:3" wherever it
// was made, and nothing of the machine it was made on.
#pragma once

#include <string>

#include "network/model/contract.hpp"

namespace maillage::files {

// Takes the folder, named with a slash at its end or without, off every place of the contract that is
// in it.
void name_places_from(const std::string& folder, model::Contract& contract);

}  // namespace maillage::files
