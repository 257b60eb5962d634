// The part on fragility, in two files: what departures would cost; concentration and cutpoints.
// Internal to output/report/partners/part_fragility*.cpp.
#pragma once

#include <string>
#include <vector>

#include "network/planning/carrier_weights.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage::report::partners {

// The rows of each action in the scope.
class ActionPlaces {
 public:
  explicit ActionPlaces(const blocks::ReportMaking& making);
  std::vector<text::Place> of(const std::vector<text::ActionId>& actions) const;

 private:
  std::vector<std::vector<text::Place>> by_action_;  // by ActionId
};

// What would fall if the organisation left: `what` for these actions.
blocks::Trace departure_trace(const blocks::ReportMaking& making, const ActionPlaces& places,
                              text::PartnerId partner, const std::string& what,
                              const std::vector<text::ActionId>& actions);

// All departures as a table, then each in names.
std::vector<blocks::Block> departure_blocks(blocks::ReportMaking& making,
                                            const ActionPlaces& places,
                                            const std::vector<planning::CarrierWeight>& weights);

}  // namespace maillage::report::partners
