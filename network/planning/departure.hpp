// What if these organisations left: what would have nobody, and who would be cut off?
//
// Reads the contract as it stands; nothing is redistributed, no successor is supposed. It lists
// what to settle before a departure, and is no forecast.
#pragma once

#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"

namespace maillage::planning {

// Whether the services of an organisation (Partner::parent, near or far) leave with it.
enum class Services { stay, leave_too };

// Counted as network/model/counting.hpp says: live by the latest row; with Scope::whole an action's
// porteurs are all that its rows name, over the years. Actions are in the order of the table, all
// else in contract order.
struct Departure {
  std::vector<text::PartnerId> leaving;

  // Live actions that lose a porteur. Each stands in one list only.
  std::vector<text::ActionId> actions_without_carrier;      // it was the last
  std::vector<text::ActionId> actions_left_to_unnamed;      // the last named: "PETR et partenaires"
  std::vector<text::ActionId> actions_with_fewer_carriers;  // others, named, are left

  // Had a live action with a named porteur on them or below, and have none any more.
  std::vector<text::ObjectiveId> objectives_without_carried_action;
  std::vector<text::AxisId> axes_without_carried_action;

  std::vector<text::InstanceId>
      instances_under_quorum;  // had as many members as the quorum, or more
  std::vector<text::InstanceId> instances_without_lead;  // had one

  // Shared a live action with somebody (carrying, taking part or funding), and share none any more.
  std::vector<text::PartnerId> partners_cut_off;
};

// O(rows + mentions + partners × depth of services + actions × depth of objectives), build_graph
// included.
Departure departure(const model::Contract& contract, const model::Scope& scope,
                    const std::vector<text::PartnerId>& leaving,
                    Services services = Services::stay);
// The same over a graph that is there already: for many departures from one scope.
Departure departure(const model::Contract& contract, const model::Graph& graph,
                    const std::vector<text::PartnerId>& leaving,
                    Services services = Services::stay);

}  // namespace maillage::planning
