// A contract with what registers say of its organisations, as if it had been written down there.
#pragma once

#include "network/registers/enrichment.hpp"

namespace maillage::registers {

// Facts that are proposed and not said already; nothing else changes. O(contract).
model::Contract enriched(const model::Contract& contract, const Enrichment& enrichment);

}  // namespace maillage::registers
