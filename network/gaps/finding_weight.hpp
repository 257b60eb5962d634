// How much findings weigh: findings of one rule together, by the actions they touch.
//
// A committee has time for a few: what is grave comes first, then what touches most actions.
#pragma once

#include <cstdint>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "network/model/graph.hpp"

namespace maillage::gaps {

// The actions of the scope that the finding touches, ascending, without repeats:
//  about an action      itself
//  an axis, objective   the live actions that hang there or below
//  an instance          the live actions in its remit, by name or with the whole plan; all of them
//                       if it is strategic and its remit isn't said: it answers for the contract
//  an EPCI              the live actions that cover it
//  a table, contract    all live actions
//  a partner            the actions among those involved
//  a figure             none: it is about the document, not about the plan
std::vector<text::ActionId> touched_actions(const model::Contract& contract,
                                            const model::Scope& scope,
                                            const model::Finding& finding);

struct FindingGroup {
  model::Rule rule{};
  model::Severity severity = model::Severity::info;  // of the gravest
  std::vector<std::uint32_t> findings;               // positions in the list given, ascending
  std::vector<text::ActionId> touched;               // by any of them, ascending, without repeats
};

// By severity, gravest first; then by the number of actions touched; then by the number of
// findings; then in the order of enum Rule. O(findings × rows of the scope).
std::vector<FindingGroup> weigh_findings(const model::Contract& contract, const model::Scope& scope,
                                         const std::vector<model::Finding>& findings);

}  // namespace maillage::gaps
