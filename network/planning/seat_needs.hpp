// What has to be represented on a body, by its level and remit. See network/planning/instance_proposals.hpp.
#pragma once

#include <vector>

#include "network/planning/instance_proposals.hpp"

namespace maillage::planning {

// Bodies that a composition is proposed for, in contract order.
std::vector<text::InstanceId> bodies_to_compose(const model::Contract& contract,
                                                const model::Edition& edition);

// In the order of enum SeatGround, then of the subjects. O(rows × depth of objectives).
std::vector<SeatNeed> seat_needs(const model::Contract& contract, const model::Edition& edition,
                                 text::InstanceId instance, const InstanceLimits& limits);

}  // namespace maillage::planning
