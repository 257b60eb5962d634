// Who steers and who acts: organisations' seats on instances beside their part in actions.
#pragma once

#include <optional>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "network/model/kinship.hpp"

namespace maillage::gaps {

// What one organisation, or several taken together, do. Ids ascending, without repeats; actions are
// live ones of the scope.
struct SteeringPart {
  std::vector<text::InstanceId> leads;
  std::vector<text::InstanceId> sits;     // member, without leading
  std::vector<text::InstanceId> invited;  // neither member nor leading
  std::vector<text::ActionId> carries;
  std::vector<text::ActionId> joins;  // takes part or funds, without carrying
};

// Counted as network/model/counting.hpp says.
// O(instances' members + rows × mentions).
SteeringPart steering_part(const model::Contract& contract, const model::Scope& scope,
                           const model::PartnerSet& of);

enum class SteeringKind {
  steers_and_acts,
  steers_only,  // neither it nor its kin carries
  acts_only,    // neither it nor its kin leads or sits
};

struct SteeringRow {
  text::PartnerId partner;
  SteeringPart part;  // its own, without services
  SteeringKind kind = SteeringKind::steers_and_acts;
};

// Current organisations that lead or sit on an instance, or carry a live action, in contract order.
// Kin as in network/gaps/gaps.hpp, and what a collective name that carries stands for. "Acts only" are
// those of the rule porteur-hors-instance. O(partners + mentions + depth of services).
std::vector<SteeringRow> who_steers_who_acts(const model::Contract& contract,
                                             const model::Scope& scope);

// Whether the source says that the body did not meet in one of these years, both included.
bool said_not_held(const model::Instance& instance, int first, int last);

// Whether the instance had promised a rhythm when these years began.
bool is_promised(const model::Instance& instance, int first);

// Whether the table does not print the objective as such, by what the contract says: that no action
// hangs on it there says nothing. Of a scenario, in the table it stands on.
bool is_not_printed(const model::Contract& contract, const model::Objective& objective,
                    const model::WhichTable& table);

// The same of a scope: over all tables, of the latest one.
bool is_not_printed_in(const model::Contract& contract, text::ObjectiveId objective,
                       const model::Scope& scope);

// Whether the référent was in place at some time of the year; of no year: at any time.
bool serves_in(const model::Referent& referent, std::optional<int> year);

}  // namespace maillage::gaps
