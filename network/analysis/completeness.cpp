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
    found.fields.push_back({static_cast<ActionField>(i), 0, 0, {}});
  for (const model::ActionRow* row : rows) {
    if (!model::is_live(*row)) continue;
    ++found.rows;
    for (FieldFill& fill : found.fields) {
      if (is_filled(*row, fill.field)) {
        ++fill.filled;
        const bool is_unsure =
            fill.field == ActionField::carrier && row->carrying != model::Carrying::named;
        fill.unsure += is_unsure ? 1 : 0;
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

std::vector<CompletenessPart> completeness_by_axis(const model::Contract& contract,
                                                   const model::Scope& scope) {
  std::vector<std::vector<const model::ActionRow*>> rows(contract.axes.size());
  for (const auto& group : model::rows_in_scope(contract, scope)) {
    if (group.back()->axis) rows[group.back()->axis->value].push_back(group.back());
  }
  std::vector<CompletenessPart> parts;
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    CompletenessPart part{{model::SubjectKind::axis, i}, completeness(rows[i])};
    if (part.filled.rows > 0) parts.push_back(std::move(part));
  }
  return parts;
}

std::vector<CompletenessPart> completeness_by_carrier(const model::Contract& contract,
                                                      const model::Scope& scope) {
  // What an action's latest row says, whichever row names its porteur.
  std::vector<const model::ActionRow*> latest(contract.actions.size());
  for (const auto& group : model::rows_in_scope(contract, scope)) {
    latest[group.back()->action.value] = group.back();
  }
  std::vector<CompletenessPart> parts;
  const std::vector<model::PartnerDoings> doings = model::partner_doings(contract, scope);
  for (std::uint32_t i = 0; i < doings.size(); ++i) {
    std::vector<const model::ActionRow*> rows;
    for (const model::ActionRow* row : doings[i].carries.live) {
      rows.push_back(latest[row->action.value]);
    }
    if (rows.empty()) continue;
    parts.push_back({{model::SubjectKind::partner, i}, completeness(rows)});
  }
  std::stable_sort(parts.begin(), parts.end(),
                   [](const CompletenessPart& a, const CompletenessPart& b) {
                     return a.filled.rows > b.filled.rows;
                   });
  return parts;
}

std::vector<ActionField> fields_behind(model::Rule rule) {
  using enum ActionField;
#define FIELDS(...) \
  { __VA_ARGS__ }
#define RESTS_ON(name, subject, find, consequence, place, limit, judges, told_by, reads, fields) \
  case model::Rule::name:                                                                        \
    return FIELDS fields;
  switch (rule) { MAILLAGE_RULES(RESTS_ON) }
#undef RESTS_ON
#undef FIELDS
  return {};
}

}  // namespace maillage::analysis
