// Who does what in which action, as a matrix sorted so that blocks show; and what it shows in one
// figure.
//
// Cells say what network/model/counting.hpp counts, so that a row's cells add up to the figures that
// everything else tells of its organisation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "network/collaboration/types.hpp"
#include "network/model/contract.hpp"
#include "network/model/counting.hpp"
#include "network/model/finding.hpp"
#include "network/model/graph.hpp"

namespace maillage::analysis {

struct RoleCell {
  bool carries = false, maybe = false, takes_part = false, funds = false, is_target = false;
};

struct RoleColumn {
  const model::ActionRow* row = nullptr;  // the latest of the scope
  model::Subject under;                   // what it hangs on: objective, axis; or the contract
  std::size_t carriers = 0;               // organisations that carry it
  std::size_t acting = 0;                 // that carry, take part in or fund it
};

struct RoleRow {
  text::PartnerId partner;
  model::PartnerDoings doings;  // over all columns
};

struct RoleMatrix {
  // In the plan's order; within an objective by who carries them, those that nobody carries last.
  std::vector<RoleColumn> columns;
  // By type; within a type by the objective where they do most. Organisations with a role alone.
  std::vector<RoleRow> rows;
  std::map<std::pair<std::uint32_t, std::uint32_t>, RoleCell> cells;  // row, column
};

// O(mentions log mentions).
RoleMatrix role_matrix(const model::Contract& contract, const model::Scope& scope);

// The fewest, taken from those who carry most, whose live actions are at least half of those that
// have a porteur. All 0 where nobody carries.
struct CarriedHalf {
  std::vector<text::PartnerId> organisations;  // most first
  std::size_t carriers = 0;                    // organisations that carry a live action
  std::size_t actions = 0;                     // live actions with a porteur
};
CarriedHalf carried_half(const RoleMatrix& matrix);

// Types of the organisations that carry, take part in or fund an action of the scope, abandoned ones
// included, and who of them shares actions. `possible` pairs are of these organisations alone.
struct TypeTable {
  std::vector<model::PartnerType> types;  // of those that act, in their order
  std::vector<model::PartnerType> idle;   // types of which no organisation acts
  collaboration::TypeMatrix pairs{};
  std::size_t couples = 0;  // of two different types
  std::size_t apart = 0;    // of them, those of which no two organisations share an action
  std::size_t joined = 0;   // pairs of organisations that share an action, of any types
};
TypeTable type_table(const model::Contract& contract, const model::Graph& graph);

// Of these organisations, those that meet only through a third, by the actions they share.
collaboration::Brokerage type_brokerage(const model::Contract& contract, const model::Graph& graph);

}  // namespace maillage::analysis
