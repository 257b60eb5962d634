// The part on fragility, in two files: what departures would cost; concentration and cutpoints.
// Internal to output/report/partners/part_fragility*.cpp.
#pragma once

#include <vector>

#include "network/planning/carrier_weights.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage {

// The rows of each action in the scope.
class ActionPlaces {
 public:
  explicit ActionPlaces(const ReportMaking& making);
  std::vector<Place> of(const std::vector<ActionId>& actions) const;

 private:
  std::vector<std::vector<Place>> by_action_;  // by ActionId
};

// Actions that would have no named porteur any more.
std::vector<ActionId> orphaned_by(const Departure& lost);

// What would fall if the organisation left: `what` for these actions.
Trace departure_trace(const ReportMaking& making, const ActionPlaces& places, PartnerId partner,
                      const char* what, const std::vector<ActionId>& actions);

// All departures as a table, then each in names.
std::vector<Block> departure_blocks(ReportMaking& making, const ActionPlaces& places,
                                    const std::vector<CarrierWeight>& weights);

}  // namespace maillage
