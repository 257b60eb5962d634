// Accepted findings: what the contract itself says is so, and why, until when ([[exception]]).
//
// The date is compared with the day the user gives (--date), else with the end of the judged
// table's year, of the latest for all tables, and with the start of the contract for the plan: never
// with the clock. Where none of these is known an exception does not end.
#pragma once

#include <optional>
#include <vector>

#include "network/gaps/consequence.hpp"
#include "network/gaps/gaps.hpp"

namespace maillage::gaps {

// The day the findings of a scope are judged on.
std::optional<text::Date> judged_on(const model::Contract& contract, const model::Scope& scope);

// Takes out of `findings` those that an exception in force accepts, and adds a finding for each
// exception that is past its date or accepts nothing (exception-perimee), unless that rule is off.
// That is judged of the latest table, or all of them, alone. Its number: 0, nothing answers to it; 1,
// past its date; 2, nothing in the contract is called as its object. `accepted` may be null.
// O(exceptions × findings), and all names for one that is stale.
void set_accepted_apart(const model::Contract& contract, const model::Scope& scope,
                        std::vector<model::Finding>& findings,
                        std::vector<AcceptedFinding>* accepted);

// Whether an exception in force accepts what the rule would find of the subject in the scope. False
// where the rule is off. O(exceptions).
bool is_accepted(const model::Contract& contract, const model::Scope& scope, model::Rule rule,
                 const model::Subject& subject);

// Of those set apart, how many would stand with the findings of a rule that have this consequence.
std::size_t count_accepted(const std::vector<AcceptedFinding>& accepted, model::Rule rule,
                           Consequence consequence);

}  // namespace maillage::gaps
