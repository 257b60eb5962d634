// A scenario: a few lines over a base contract and one of its years – actions dropped, merged,
// added, porteurs named, instances recomposed – and the contract that this makes.
//
// It is applied to the draft, not to the contract: base and scenario are rewritten into one draft
// of records and one table, the plan, which resolve() then reads as any other. So every check of
// meaning stays written once, and what the scenario changed keeps the place of its own line.
//
// Lines are applied in a stated order whatever their order in the file: what is added; `modifier` of
// organisations; `fusionner`; `modifier` of actions and instances; `retirer`. What tells of the past
// is not carried over: other years' tables, meetings held, declared figures, référents whose time
// ended before the base year. All else of the base stands.
//
// A line that no longer applies to its base – an unknown id, a porteur named already, an action
// dropped or merged twice – is an error with its place.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/draft.hpp"
#include "network/resolve/resolve.hpp"
#include "network/text/fault.hpp"

namespace maillage::resolve {

// Whether the draft is of a file that has a [scenario] section.
bool is_scenario(const model::Draft& draft);

// Faults of form: unknown sections and keys, wrong types, missing keys.
void check_scenario_form(const model::Draft& scenario, text::Faults& faults);

// What [scenario].base says; none: the section or the key is missing.
std::optional<model::Text> base_of(const model::Draft& scenario);

// The contract that the scenario makes of its base. `contract` is `base` resolved, without an error
// (or, where the base is a scenario itself, what this function made of it, and its draft). Faults
// are those of the scenario's lines, by place; `draft` is what was resolved, itself fit to be the
// base of another scenario. O(rows + mentions + lines × their values), plus what resolve() costs.
struct ScenarioResult {
  model::Draft draft;
  Resolved resolved;
};
ScenarioResult apply_scenario(const model::Draft& base, const model::Contract& contract,
                              const model::Draft& scenario);

}  // namespace maillage::resolve
