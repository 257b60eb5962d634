// Proposals as a scenario file: to be read, changed, and compared with the contract they came from.
//
// What is sure to be wanted stands as lines (porteurs, members, abandoned actions taken out); what
// has first to be talked over (dropping, joining, new groups) as comments, ready to be freed.
#pragma once

#include <string>

#include "network/planning/carrier_proposals.hpp"
#include "network/planning/fewer_actions.hpp"
#include "network/planning/instance_proposals.hpp"
#include "network/planning/thematic_groups.hpp"
#include "output/text/language.hpp"

namespace maillage {

// Parts that are null are left out. References must outlive the call.
struct ProposedParts {
  const CarrierProposals* carriers = nullptr;
  const InstanceProposals* instances = nullptr;
  const FewerActions* fewer = nullptr;
  const ThematicGroups* groups = nullptr;
};

// `base`: the contract as seen from where the scenario will be. `year`: of the table; none: the
// plan. Ids and keys are French whatever the language; comments and reasons are in it.
std::string proposal_scenario(const Contract& contract, const std::string& base,
                              std::optional<int> year, const ProposedParts& parts,
                              Language language);

}  // namespace maillage
