// What diagrams show of a table: its rows under the outline of the plan, and its counts.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "network/model/outline.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// One row an action: its latest where the scope has several tables. In the table's order.
std::vector<const model::ActionRow*> shown_rows(const model::Contract& contract,
                                                const model::Scope& scope);

// Whether the table says what its actions hang on, and whether it prints the objective at all.
enum class Hanging { recorded, not_recorded, not_printed };

// An axis or an objective with the rows that hang on it directly, even if there are none. The
// subject is the contract for rows that hang on nothing.
struct PlanGroup {
  model::Subject subject;
  int depth = 0;
  model::Branch branch = model::Branch::leaf;
  Hanging hanging = Hanging::recorded;
  std::string code;  // "1.1"; empty for rows that hang on nothing
  std::string name;
  std::vector<const model::ActionRow*> rows;
};

// In the outline's order; a last group for rows that hang on nothing, if there are any.
std::vector<PlanGroup> plan_groups(const model::Contract& contract, const model::Scope& scope,
                                   output_text::Language language);

// Those of all groups. Of plan_groups(): each row of the scope once.
std::vector<const model::ActionRow*> rows_of(const std::vector<PlanGroup>& groups);

// The title in that table; else the action's latest; else its number or id. Never empty.
std::string row_title(const model::Contract& contract, const model::ActionRow& row);

struct RowCounts {
  std::size_t actions = 0, orphans = 0, uncertain = 0, not_recorded = 0;
  std::size_t persons = 0;  // carried by a person, of no organisation said
  std::array<std::size_t, model::state_count> by_state{};
  std::size_t without_state = 0;
  // Every porteur, with the live actions it carries (network/model/counting.hpp): maybe none.
  std::map<text::PartnerId, std::size_t> carried;

  std::size_t of(model::State state) const { return by_state[static_cast<std::size_t>(state)]; }
};

// Abandoned actions are counted among the actions, but never as orphans or uncertain: they are no
// gap. O(rows).
RowCounts count_rows(const std::vector<const model::ActionRow*>& rows);

// An orphan to point at: nobody carries it, and it is not abandoned.
bool is_orphan(const model::ActionRow& row);
bool is_doubtful(const model::ActionRow& row);

// "76 actions, 18 sans porteur, 3 à porteur incertain…".
std::string counts_line(const RowCounts& counts, output_text::Language language);

}  // namespace maillage::diagrams
