// What hangs on each organisation that carries: its departure, services included.
#pragma once

#include <cstddef>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "network/planning/departure.hpp"

namespace maillage::planning {

// What hangs on one carrier, the services that would leave with it included.
struct CarrierWeight {
  text::PartnerId partner;
  std::size_t carried = 0;  // live actions that it or a service of it carries
  Departure departure;
};

// The `most` organisations that carry most actions themselves, then sorted by what they carry with
// their services, most first; of equal ones, in the order before. A departure each.
std::vector<CarrierWeight> weigh_carriers(const model::Contract& contract,
                                          const model::Graph& graph, std::size_t most);

// Every current organisation that carries a live action, itself or by a service. Most first; of
// equal ones in contract order. A departure each.
std::vector<CarrierWeight> weigh_all_carriers(const model::Contract& contract,
                                              const model::Graph& graph);

}  // namespace maillage::planning
