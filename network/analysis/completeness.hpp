// How far a table is filled in, field by field, and which actions are still to be completed.
//
// Completeness is not quality: a full table may say wrong things, and an action may well have no
// funder. It is what every other figure depends on.
#pragma once

#include <vector>

#include "network/model/contract.hpp"
#include "network/model/counting.hpp"
#include "network/model/finding.hpp"
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
  std::uint32_t unsure = 0;  // of them: the carrier's cell names none for sure ("?", "aucun")
  std::vector<text::ActionId> missing;  // in the order of the table
};

struct Completeness {
  std::uint32_t rows = 0;         // live actions: an abandoned one needs no completing
  std::vector<FieldFill> fields;  // each field once, in the order of the enum
};

// A part of the plan, or an organisation by the live actions that it carries.
struct CompletenessPart {
  model::Subject subject;  // an axis or a partner
  Completeness filled;
};

bool is_filled(const model::ActionRow& row, ActionField field);

// Of these rows, abandoned ones left out.
Completeness completeness(const std::vector<const model::ActionRow*>& rows);

// Of the scope; with Scope::whole each action by its latest row. O(rows).
Completeness completeness(const model::Contract& contract, const model::Scope& scope);

// Of each axis that has live actions in the scope, in the contract's order. O(rows).
std::vector<CompletenessPart> completeness_by_axis(const model::Contract& contract,
                                                   const model::Scope& scope);

// Of each organisation that carries live actions, without its services: whom to ask. Those that
// carry most first. O(mentions).
std::vector<CompletenessPart> completeness_by_carrier(const model::Contract& contract,
                                                      const model::Scope& scope);

// The fields that what a rule says rests on: where they are not filled in, it may say too much or
// too little. None for a rule that looks for what is not filled in, or at no action.
std::vector<ActionField> fields_behind(model::Rule rule);

}  // namespace maillage::analysis
