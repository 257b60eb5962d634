// Where a contract is, as registers know it: its EPCI, their communes, the departments of these.
//
// An EPCI of the contract is one of the registers' by its SIREN, else by its name: certain where the
// country has one of that name, or the department that the contract's organisations name has. Without any
// EPCI the contract's territory may be the name of one. What is left open is a question of the matching
// (network/registers/enrichment.hpp), not decided here.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "network/registers/register_entries.hpp"

namespace maillage::registers {

struct Territory {
  std::set<std::string> epcis;        // SIREN
  std::set<std::string> communes;     // INSEE codes
  std::set<std::string> departments;  // "55"
};

// Of the registers that were read so far: EPCI, communes and groupements; FINESS is not needed.
// O(entries + communes).
Territory territory_of(const model::Contract& contract, const Registers& registers);

// What of FINESS is worth keeping for that contract.
Wanted wanted_of(const model::Contract& contract, const Territory& territory);

}  // namespace maillage::registers
