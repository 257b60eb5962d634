// Coverage: which parts of the plan reach whom and where. Counts of live (not abandoned) actions,
// part of the plan by EPCI, type of organisation, instance or table; and actions by state.
//
// "Not recorded" is kept apart from 0: a cell without a value says that no row fills in the column
// it would be counted from (or that nobody wrote the instance's remit down).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "network/model/graph.hpp"

namespace maillage::gaps {

enum class CoverageBy {
  epci,          // the row says that it covers the EPCI
  partner_type,  // an organisation of the type carries the action or takes part in it
  instance,      // in the instance's remit: by name, with what is below it, or the whole plan
  table,         // the action has a row there; the scope's year doesn't count
};

struct CoverageRow {
  // A leaf of the plan (a lowest objective, or an axis without objectives); besides, where actions
  // hang there directly, an objective or axis above, or the contract: these hang on nothing.
  model::Subject subject;
  std::uint32_t actions = 0;   // in the scope; with CoverageBy::table, in any table
  std::uint32_t unplaced = 0;  // of these, counted in no column; an action may count in several
  std::vector<std::optional<std::uint32_t>> cells;  // by column; none: not recorded
  // The rows counted, so that each figure leads to what says it: by column, and for the actions as
  // a whole. They point into the contract.
  std::vector<std::vector<const model::ActionRow*>> counted;  // as many as cells
  std::vector<const model::ActionRow*> rows;                  // CoverageBy::table: of every table
};

struct Coverage {
  CoverageBy by{};
  // EpciId, PartnerType, InstanceId as numbers, or the position in Contract::editions. All EPCI,
  // instances or tables of the contract; of types, those that a current organisation has.
  std::vector<std::uint32_t> columns;
  std::vector<CoverageRow> rows;  // in the order of the outline, the contract last
};

// With Scope::whole an action counts as its last row has it. O(rows × (mentions + columns)).
Coverage cover(const model::Contract& contract, const model::Scope& scope, CoverageBy by);

struct StateCounts {
  model::Subject subject;
  std::uint32_t actions = 0;                                       // abandoned ones included
  std::array<std::uint32_t, model::state_count> by_state{};        // by State
  std::uint32_t not_said = 0;                                      // no state in the row
  std::array<std::uint32_t, model::carrying_count> by_carrying{};  // by Carrying, live actions only

  friend bool operator==(const StateCounts&, const StateCounts&) = default;
};

struct StateTable {
  StateCounts total;               // about the contract
  std::vector<StateCounts> parts;  // axes and objectives in the order of the outline, each with all
                                   // that hangs below it
  StateCounts loose;               // what hangs on nothing
};

// With Scope::whole an action counts as its last row has it. O(rows × depth of objectives).
StateTable count_states(const model::Contract& contract, const model::Scope& scope);

}  // namespace maillage::gaps
