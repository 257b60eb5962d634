#include "network/import/rows/table_tidy.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "network/model/readings/numbered_title.hpp"
#include "network/shapes/said_roles.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

std::size_t column_for(ColumnPlan& plan, std::vector<ReadRow>& rows, model::Column column,
                       const text::Place& place) {
  if (const auto found = plan.find(column)) return *found;
  plan.columns.push_back(
      {model::Text{std::string(model::code_of(column)), place}, column, {}, Filling::first});
  for (ReadRow& row : rows) {
    row.cells.resize(plan.columns.size());
    row.merged.resize(plan.columns.size());
  }
  return plan.columns.size() - 1;
}

}  // namespace

void settle_said_roles(ColumnPlan& plan, std::vector<ReadRow>& rows, text::Faults& faults) {
  for (const model::Column own : {model::Column::carrier, model::Column::partners}) {
    const auto at = plan.find(own);
    if (!at) continue;
    std::vector<std::uint32_t> settled;
    std::map<std::string, text::Place> first;
    for (ReadRow& row : rows) {
      if (row.cells[*at].value.find_first_of(":(") == std::string::npos) continue;
      const std::vector<shapes::SaidRole> parts = shapes::said_roles(row.cells[*at].value, own);
      if (parts.empty()) continue;
      const text::Place place = row.cells[*at].place;
      row.cells[*at] = {};
      for (const shapes::SaidRole& part : parts) {
        model::Text& into = row.cells[column_for(plan, rows, part.column, place)];
        if (into.value.empty()) into.place = place;
        sheets::append_line(sheets::list_lines(part.names), into.value);
      }
      settled.push_back(row.row);
    }
    if (settled.empty()) continue;
    faults.push_back(text::Fault{text::FaultKind::roles_in_cells,
                                 text::FaultSeverity::note,
                                 plan.columns[*at].header.place,
                                 {plan.columns[*at].header.value, sheets::row_list(settled)},
                                 {},
                                 {}});
  }
}

void settle_numbered_titles(ColumnPlan& plan, std::vector<ReadRow>& rows) {
  const auto title = plan.find(model::Column::action);
  if (!title || plan.find(model::Column::id)) return;
  std::vector<std::optional<model::NumberedTitle>> read(rows.size());
  std::size_t titles = 0, numbered = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string& text = rows[i].cells[*title].value;
    if (text::trimmed(text).empty()) continue;
    read[i] = model::read_numbered_title(text);
    ++titles;
    numbered += read[i] ? 1 : 0;
  }
  if (numbered == 0 || numbered * 2 < titles) return;
  const std::size_t number =
      column_for(plan, rows, model::Column::number, plan.columns[*title].header.place);
  const auto digits = [](std::string_view text) {
    std::string code;
    for (const char c : text) {
      if ((c >= '0' && c <= '9') || c == '.') code += c;
    }
    return code;
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!read[i]) continue;
    model::Text& own = rows[i].cells[number];
    if (!text::trimmed(own.value).empty() && digits(own.value) != digits(read[i]->number)) continue;
    if (text::trimmed(own.value).empty()) {
      own = {read[i]->number, rows[i].cells[*title].place};
    }
    rows[i].cells[*title].value = sheets::one_line(read[i]->title);
  }
}

void note_objectives_alone(const ColumnPlan& plan, const std::vector<ReadRow>& rows,
                           const text::Place& place, text::Faults& faults) {
  std::set<std::pair<std::size_t, std::string>> used;
  std::vector<std::pair<std::uint32_t, std::pair<std::size_t, std::string>>> levels;
  for (const ReadRow& row : rows) {
    std::vector<std::pair<std::size_t, std::string>> said;
    bool is_action = false;
    for (std::size_t c = 0; c < plan.columns.size(); ++c) {
      if (row.cells[c].value.empty()) continue;
      const PlannedColumn& column = plan.columns[c];
      if (is_level(column)) said.emplace_back(c, text::fold(row.cells[c].value));
      is_action = is_action || says_progress(column) || column.column == model::Column::action ||
                  column.column == model::Column::number || column.column == model::Column::id;
    }
    if (is_action) used.insert(said.begin(), said.end());
    if (!is_action && !said.empty()) levels.emplace_back(row.row, said.back());
  }
  std::vector<std::uint32_t> alone;
  for (const auto& [row, level] : levels) {
    if (used.count(level) == 0) alone.push_back(row);
  }
  if (alone.empty()) return;
  faults.push_back(text::Fault{text::FaultKind::objectives_alone,
                               text::FaultSeverity::note,
                               place,
                               {sheets::row_list(alone)},
                               {},
                               {}});
}

void drop_unused_texts(ColumnPlan& plan, model::DraftTable& table) {
  for (std::size_t i = 0; i < plan.columns.size(); ++i) {
    if (plan.columns[i].filling != Filling::long_text) continue;
    const bool used = std::any_of(table.rows.begin(), table.rows.end(),
                                  [i](const auto& row) { return !row[i].value.empty(); });
    if (used) continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    plan.columns.erase(plan.columns.begin() + at);
    table.headers.erase(table.headers.begin() + at);
    table.columns.erase(table.columns.begin() + at);
    for (auto& row : table.rows) row.erase(row.begin() + at);
    --i;
  }
}

void name_axes_by_code(const ColumnPlan& plan, model::DraftTable& table) {
  const auto axis = plan.find(model::Column::axis);
  const auto objective = plan.find(model::Column::objective);
  if (!axis || !objective) return;
  std::map<std::string, std::string, std::less<>> axes;
  for (const auto& row : table.rows) {
    const std::string_view code = sheets::code_before(row[*axis].value);
    if (!code.empty()) axes.emplace(std::string(code), row[*axis].value);
  }
  for (auto& row : table.rows) {
    if (!row[*axis].value.empty()) continue;
    const std::string_view code = sheets::code_before(row[*objective].value);
    const auto found = axes.find(code.substr(0, code.find('.')));
    if (code.find('.') == std::string_view::npos || found == axes.end()) continue;
    row[*axis] = {found->second, row[*objective].place};
  }
}

}  // namespace maillage::importing
