// How far a table is filled in, field by field, and which actions are still to be completed.
//
// Completeness is not quality: a full table may say wrong things, and an action may well have no
// funder. It is what every other figure depends on.
#pragma once

#include <vector>

#include "network/model/contract.hpp"
#include "network/model/counting.hpp"
#include "network/model/graph.hpp"

namespace maillage::analysis {

enum class ActionField {
  title,
  objective,  // or the axis, where the contract has no objectives
  carrier,    // the cell says something, be it "aucun"; not what it says
  state,
  partners,
  funders,
  budget,  // planned or actual, whatever the words
  indicator,
  dates,  // a start, an end or a due date
  priority,
  targets,
  participation,
  note,  // a column of remarks
};
inline constexpr int field_count = static_cast<int>(ActionField::note) + 1;

struct FieldFill {
  ActionField field = ActionField::title;
  std::uint32_t filled = 0;
  std::vector<text::ActionId> missing;  // in the order of the table
};

struct Completeness {
  std::uint32_t rows = 0;         // live actions: an abandoned one needs no completing
  std::vector<FieldFill> fields;  // each field once, in the order of the enum
};

bool is_filled(const model::ActionRow& row, ActionField field);

// Of these rows, abandoned ones left out.
Completeness completeness(const std::vector<const model::ActionRow*>& rows);

// Of the scope; with Scope::whole each action by its latest row. O(rows).
Completeness completeness(const model::Contract& contract, const model::Scope& scope);

}  // namespace maillage::analysis
