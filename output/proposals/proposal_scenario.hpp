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

namespace maillage::proposals {

// Parts that are null are left out. References must outlive the call.
struct ProposedParts {
  const planning::CarrierProposals* carriers = nullptr;
  const planning::InstanceProposals* instances = nullptr;
  const planning::FewerActions* fewer = nullptr;
  const planning::ThematicGroups* groups = nullptr;
};

// `base`: the contract as seen from where the scenario will be. `year`: of the table; none: the
// plan. Ids and keys are French whatever the language; comments and reasons are in it.
std::string proposal_scenario(const model::Contract& contract, const std::string& base,
                              const model::WhichTable& year, const ProposedParts& parts,
                              output_text::Language language);

}  // namespace maillage::proposals
