// Findings of one rule together, by what follows from them, with the actions they touch.
//
// A committee has time for a few: what it has to decide comes first. A group is its gravest part,
// with its own count; the rest is said beside.
#pragma once

#include <cstdint>
#include <vector>

#include "network/gaps/consequence.hpp"
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
  Consequence consequence = Consequence::know;
  std::vector<std::uint32_t> findings;  // of that consequence: positions in the list, ascending
  std::size_t others = 0;               // findings of the rule that are but good to know
  std::vector<text::ActionId> touched;  // by any of `findings`, ascending, without repeats
};

// By consequence, then in the order rules are told in (network/gaps/consequence.hpp).
// O(findings × rows of the scope).
std::vector<FindingGroup> weigh_findings(const model::Contract& contract, const model::Scope& scope,
                                         const std::vector<model::Finding>& findings);

}  // namespace maillage::gaps
