#include "network/import/table_tidy.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string>

#include "network/sheets/row_texts.hpp"

namespace maillage::importing {

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
