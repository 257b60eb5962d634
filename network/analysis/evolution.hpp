// A contract over all its tables: each beside the next, states by year, the story of each action.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "network/analysis/comparison.hpp"
#include "network/model/contract.hpp"

namespace maillage::analysis {

// By position in Contract::editions; none: not in that table.
struct ActionStory {
  text::ActionId action;
  std::vector<std::optional<ActionSeen>> by_edition;
};

// How long an action has gone without a porteur, seen from the latest table that has it.
struct OrphanSpell {
  text::ActionId action;
  std::uint32_t since = 0;  // position of the first table without porteur, without a break
  std::size_t tables = 0;   // how many tables in a row
  std::vector<text::PartnerId> carried;  // by whom in the last table before that names somebody
};

// `states[i]` counts by SeenState the actions of edition i; `absent` are those that other tables
// have and this one hasn't.
struct Evolution {
  std::vector<model::Scope>
      scopes;  // one an edition, in the contract's order: the plan, then years
  std::vector<Counts> counts;
  std::vector<std::array<std::size_t, seen_state_count>> states;
  std::vector<ActionStory> actions;  // by ActionId; with an axis, those that ever were in it
  EditionFindings findings;
  std::vector<Comparison> steps;     // steps[i]: edition i beside edition i + 1
  std::vector<OrphanSpell> orphans;  // live in the latest table, longest first, then its order
};

// With an axis: of that axis only. What compare_sides costs, a table.
Evolution evolution(const model::Contract& contract,
                    std::optional<text::AxisId> axis = std::nullopt);

}  // namespace maillage::analysis
