#include "network/analysis/completeness.hpp"

#include <algorithm>

#include "network/text/text.hpp"

namespace maillage::analysis {
namespace {

bool is_remark(const model::Extra& extra) {
  const std::string folded = text::fold(extra.header);
  for (const char* word : {"remarque", "commentaire", "observation", "note", "comment", "remark"}) {
    if (folded.find(word) != std::string::npos) return !text::trimmed(extra.text).empty();
  }
  return false;
}

}  // namespace

bool is_filled(const model::ActionRow& row, ActionField field) {
  switch (field) {
    case ActionField::title:
      return !row.title.empty();
    case ActionField::objective:
      return row.objective || row.axis;
    case ActionField::carrier:
      return row.carrying == model::Carrying::person ||
             (!row.carrier_cell.empty() && row.carrying != model::Carrying::not_recorded);
    case ActionField::state:
      return row.state.has_value();
    case ActionField::partners:
      return !row.partners.empty();
    case ActionField::funders:
      return !row.funders.empty();
    case ActionField::budget:
      return !row.budget.planned.said.empty() || !row.budget.actual.said.empty();
    case ActionField::indicator:
      return !row.indicator.empty();
    case ActionField::dates:
      return !row.dates.start.said.empty() || !row.dates.end.said.empty() ||
             !row.dates.due.said.empty();
    case ActionField::priority:
      return !row.priority.said.empty();
    case ActionField::targets:
      return !row.targets.empty() || !row.target_groups.empty();
    case ActionField::participation:
      return !row.participation.empty();
    case ActionField::note:
      return std::any_of(row.extras.begin(), row.extras.end(), is_remark);
  }
  return false;
}

Completeness completeness(const std::vector<const model::ActionRow*>& rows) {
  Completeness found;
  for (int i = 0; i < field_count; ++i)
    found.fields.push_back({static_cast<ActionField>(i), 0, {}});
  for (const model::ActionRow* row : rows) {
    if (!model::is_live(*row)) continue;
    ++found.rows;
    for (FieldFill& fill : found.fields) {
      if (is_filled(*row, fill.field)) {
        ++fill.filled;
      } else {
        fill.missing.push_back(row->action);
      }
    }
  }
  return found;
}

Completeness completeness(const model::Contract& contract, const model::Scope& scope) {
  std::vector<const model::ActionRow*> rows;
  for (const auto& group : model::rows_in_scope(contract, scope)) rows.push_back(group.back());
  return completeness(rows);
}

}  // namespace maillage::analysis
