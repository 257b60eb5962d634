// Tables of tools (Notion, Asana, Jira) that name in each row the one above it:
//
//   Name      | Parent item | Owner
//   Prévention|             |            named below: a heading, where nobody carries it
//   Ateliers  | Prévention  | CCAS       an action
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "network/import/rows/row_groups.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

std::optional<std::size_t> column_of_parents(const ColumnPlan& plan) {
  static constexpr std::array<std::string_view, 13> names = {
      "parent",         "parent item",   "parent task",   "parent action",  "parent record",
      "parent summary", "parent issue",  "tache parente", "action parente", "element parent",
      "parent element", "fiche parente", "projet parent"};
  for (std::size_t i = 0; i < plan.columns.size(); ++i) {
    const std::string folded = text::fold(plan.columns[i].header.value);
    const bool is_open = !plan.columns[i].column && !plan.columns[i].of_year;
    if (is_open && std::find(names.begin(), names.end(), folded) != names.end()) return i;
  }
  return std::nullopt;
}

// "Prévention" of "Prévention (https://…)": what a link stands behind.
std::string name_of(std::string_view cell) {
  const std::size_t link = cell.find("(http");
  return text::fold(text::trimmed(cell.substr(0, std::min(link, cell.size()))));
}

bool is_carried(const ColumnPlan& plan, const ReadRow& row) {
  for (std::size_t i = 0; i < plan.columns.size(); ++i) {
    const auto& column = plan.columns[i].column;
    const bool is_who = column == model::Column::carrier || column == model::Column::partners;
    if (is_who && !text::trimmed(row.cells[i].value).empty()) return true;
  }
  return false;
}

}  // namespace

void settle_named_parents(const ColumnPlan& plan, std::vector<ReadRow>& rows,
                          const text::Place& header, text::Faults& faults,
                          model::Deciding& deciding) {
  const auto title = plan.find(model::Column::action);
  const auto parent = column_of_parents(plan);
  if (!title || !parent) return;
  std::map<std::string, std::size_t> by_title;  // a title that comes twice names neither
  std::map<std::string, int> times;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const std::string name = text::fold(rows[r].cells[*title].value);
    if (++times[name] == 1) by_title.emplace(name, r);
  }
  const auto parent_of = [&](std::size_t row) -> std::optional<std::size_t> {
    const std::string name = name_of(rows[row].cells[*parent].value);
    const auto found = name.empty() || times[name] != 1 ? by_title.end() : by_title.find(name);
    if (found == by_title.end() || found->second == row) return std::nullopt;
    return found->second;
  };
  std::vector<bool> heads(rows.size(), false);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (const auto above = parent_of(r)) heads[*above] = true;
  }
  static constexpr std::string_view as_heading = "titre";
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (!heads[r]) continue;
    const model::Text& said = rows[r].cells[*title];
    heads[r] = !is_carried(plan, rows[r]) && deciding.decide({model::DecisionKind::row,
                                                              model::Sureness::doubtful,
                                                              said.value,
                                                              std::string(as_heading),
                                                              {"action"},
                                                              {said.place},
                                                              false}) == as_heading;
  }
  const bool has_axis = plan.find(model::Column::axis).has_value();
  const bool has_objective = plan.find(model::Column::objective).has_value();
  std::vector<ReadRow> kept;
  std::vector<std::uint32_t> headings;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (heads[r]) {
      headings.push_back(rows[r].row);
      continue;
    }
    ReadRow row = rows[r];
    std::vector<std::string> levels;                      // nearest first
    constexpr std::size_t most_levels = 2, highest = 20;  // two rows may name each other
    auto above = parent_of(r);
    for (std::size_t up = 0; above && up < highest && levels.size() < most_levels;
         ++up, above = parent_of(*above)) {
      if (heads[*above]) levels.push_back(rows[*above].cells[*title].value);
    }
    if (!has_axis && row.made.axis.empty() && !levels.empty()) row.made.axis = levels.back();
    if (!has_objective && row.made.objective.empty() && levels.size() == most_levels) {
      row.made.objective = levels.front();
    }
    kept.push_back(std::move(row));
  }
  if (headings.empty()) return;
  rows = std::move(kept);
  faults.push_back(text::Fault{text::FaultKind::rows_left_out,
                               text::FaultSeverity::note,
                               header,
                               {"parent", sheets::row_list(headings)},
                               {},
                               {}});
}

}  // namespace maillage::importing
