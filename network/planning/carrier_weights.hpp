// What hangs on each organisation that carries: its departure, services included.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "network/planning/departure.hpp"

namespace maillage::planning {

// What hangs on one carrier, the services that would leave with it included. Counted as
// network/model/counting.hpp says.
struct CarrierWeight {
  text::PartnerId partner;
  std::size_t carried = 0, abandoned = 0;  // actions it carries itself: live ones, and the others
  std::size_t with_services = 0;           // live actions that it or a service of it carries
  Departure departure;
};

inline constexpr std::size_t all_carriers = std::numeric_limits<std::size_t>::max();

// The `most` current organisations whose departure, with their services, leaves most live actions
// without a porteur; of equal ones most to nobody named, then who carries most with its services,
// then in contract order. Of those only that carry a live action, themselves or by a service.
// Services stand in with the organisation they belong to and are not listed again. A departure each.
std::vector<CarrierWeight> weigh_carriers(const model::Contract& contract,
                                          const model::Graph& graph,
                                          std::size_t most = all_carriers);

// How many that is without `most`. As partner_doings.
std::size_t count_weighed_carriers(const model::Contract& contract, const model::Graph& graph);

}  // namespace maillage::planning
