#include "network/import/rows/one_action.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "network/sheets/row_texts.hpp"

namespace maillage::importing {
namespace {

enum class Same { no, partners, carriers, copies };

// A row a partner, or a row a porteur: the same action in all but who takes part or carries it.
Same is_same_action(const ColumnPlan& plan, std::size_t title_column, const ReadRow& before,
                    const ReadRow& row) {
  const std::string& title = row.cells[title_column].value;
  if (title.empty() || before.cells[title_column].value != title) return Same::no;
  if (plan.find(model::Column::id)) return Same::no;
  bool adds = false, leads = false, is_copy = true;
  for (std::size_t c = 0; c < plan.columns.size(); ++c) {
    const std::string &a = before.cells[c].value, &b = row.cells[c].value;
    const auto& column = plan.columns[c].column;
    is_copy = is_copy && a == b;
    if (column == model::Column::partners || column == model::Column::funders) {
      adds = adds || (!a.empty() && !b.empty() && a != b);
    } else if (column == model::Column::carrier && !a.empty() && !b.empty()) {
      leads = leads || a != b;
    } else if ((column || plan.columns[c].of_year) && a != b) {
      return Same::no;
    }
  }
  if (before.made.axis != row.made.axis || before.made.objective != row.made.objective) {
    return Same::no;
  }
  const auto number = plan.find(model::Column::number);
  if (is_copy && number && !row.cells[*number].value.empty()) return Same::copies;
  return leads ? Same::carriers : adds ? Same::partners : Same::no;
}

// Two rows of one title and two porteurs: one action that both carry; two rows of one number that say
// the same: one that stands there twice. Unless a person says otherwise.
bool carries_too(const model::Text& title, model::Deciding& deciding) {
  static constexpr std::string_view one = "une action";
  return deciding.decide({model::DecisionKind::value,
                          model::Sureness::doubtful,
                          title.value,
                          std::string(one),
                          {"plusieurs actions"},
                          {title.place},
                          false}) == one;
}

}  // namespace

void join_rows_of_one_action(const ColumnPlan& plan, std::vector<ReadRow>& rows,
                             const text::Place& place, text::Faults& faults,
                             model::Deciding& deciding) {
  const std::optional<std::size_t> title = plan.find(model::Column::action);
  if (!title) return;
  std::vector<std::pair<std::size_t, std::size_t>> same;  // the row of the action, another of it
  std::size_t first = 0;
  for (std::size_t r = 1; r < rows.size(); ++r) {
    const Same how = is_same_action(plan, *title, rows[first], rows[r]);
    if (how == Same::partners ||
        (how != Same::no && carries_too(rows[r].cells[*title], deciding))) {
      same.emplace_back(first, r);
    } else {
      first = r;
    }
  }
  if (same.empty()) return;
  std::vector<std::uint32_t> numbers;
  for (const auto& [into, from] : same) {
    numbers.push_back(rows[from].row);
    for (std::size_t c = 0; c < plan.columns.size(); ++c) {
      const auto& column = plan.columns[c].column;
      const bool is_list = (!column && !plan.columns[c].of_year) ||
                           column == model::Column::partners || column == model::Column::funders ||
                           column == model::Column::carrier;
      model::Text& cell = rows[into].cells[c];
      if (!is_list || rows[from].cells[c].value.empty()) continue;
      if (cell.value.empty()) cell.place = rows[from].cells[c].place;
      sheets::append_line(rows[from].cells[c].value, cell.value);
    }
  }
  std::size_t kept = 0, next = 0;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (next < same.size() && same[next].second == r) {
      ++next;
      continue;
    }
    if (kept != r) rows[kept] = std::move(rows[r]);
    ++kept;
  }
  rows.resize(kept);
  faults.push_back(text::Fault{text::FaultKind::rows_of_one_action,
                               text::FaultSeverity::note,
                               place,
                               {sheets::row_list(numbers)},
                               {},
                               {}});
}

}  // namespace maillage::importing
