#include "network/import/table_joining.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "network/import/headers/row_kinds.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::importing {

void append_table(model::DraftTable& table, model::DraftTable more) {
  std::vector<std::size_t> to;
  std::map<std::string, std::size_t> by_header;
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    by_header.emplace(text::fold(table.headers[i].value), i);
  }
  for (std::size_t i = 0; i < more.headers.size(); ++i) {
    std::size_t found = table.headers.size();
    if (more.columns[i]) {
      const auto same = std::find(table.columns.begin(), table.columns.end(), more.columns[i]);
      found = static_cast<std::size_t>(same - table.columns.begin());
    } else {
      const auto same = by_header.find(text::fold(more.headers[i].value));
      if (same != by_header.end() && !table.columns[same->second]) found = same->second;
    }
    if (found == table.headers.size()) {
      table.headers.push_back(more.headers[i]);
      table.columns.push_back(more.columns[i]);
    }
    to.push_back(found);
  }
  std::move(more.hidden.begin(), more.hidden.end(), std::back_inserter(table.hidden));
  for (std::vector<model::Text>& row : more.rows) {
    std::vector<model::Text> cells(table.headers.size());
    for (std::size_t i = 0; i < row.size(); ++i) cells[to[i]] = std::move(row[i]);
    table.rows.push_back(std::move(cells));
  }
}

namespace {

// Columns of the user's own, which a plan has and the bilan of the same rows has not.
void take_own_columns(const model::DraftTable& plan, model::DraftTable& bilan) {
  for (std::size_t i = 0; i < plan.headers.size(); ++i) {
    const bool is_there = std::any_of(
        bilan.headers.begin(), bilan.headers.end(),
        [&](const model::Text& header) { return header.place == plan.headers[i].place; });
    if (plan.columns[i] || is_there) continue;
    bilan.headers.push_back(plan.headers[i]);
    bilan.columns.emplace_back();
    for (std::size_t r = 0; r < bilan.rows.size(); ++r) {
      bilan.rows[r].resize(bilan.headers.size());
      if (i < plan.rows[r].size()) bilan.rows[r].back() = plan.rows[r][i];
    }
  }
}

}  // namespace

std::vector<text::Place> keep_one_plan(std::vector<model::DraftTable>& tables) {
  struct Plan {
    std::size_t at;
    std::vector<std::size_t> bilans;  // of its file or sheet
    int first_year;                   // 0: it has none
  };
  std::vector<Plan> plans;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    if (!tables[i].year.is_plan()) continue;
    Plan plan{i, {}, 0};
    for (std::size_t j = 0; j < tables.size(); ++j) {
      if (!tables[j].year || !(tables[j].place.file == tables[i].place.file)) continue;
      plan.bilans.push_back(j);
      const int year = *tables[j].year;
      plan.first_year = plan.first_year == 0 ? year : std::min(plan.first_year, year);
    }
    plans.push_back(std::move(plan));
  }
  if (plans.size() < 2) return {};
  std::stable_sort(plans.begin(), plans.end(),
                   [](const Plan& a, const Plan& b) { return a.first_year < b.first_year; });
  for (std::size_t i = 1; i < plans.size(); ++i) {
    const Plan& plan = plans[i];
    // Of one year alone every row is in its bilan (year_columns.cpp).
    if (plan.bilans.size() != 1 ||
        tables[plan.bilans.front()].rows.size() != tables[plan.at].rows.size()) {
      return {};
    }
  }
  std::vector<text::Place> files;
  std::vector<char> goes(tables.size(), 0);
  for (std::size_t i = 1; i < plans.size(); ++i) {
    const model::DraftTable& plan = tables[plans[i].at];
    take_own_columns(plan, tables[plans[i].bilans.front()]);
    goes[plans[i].at] = 1;
    files.push_back(plan.place);
  }
  std::vector<model::DraftTable> kept;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    if (goes[i] == 0) kept.push_back(std::move(tables[i]));
  }
  tables = std::move(kept);
  return files;
}

namespace {

// The column that says the year of every row; none: there is no such column, or it says one year alone.
std::optional<std::size_t> column_of_years(const model::DraftTable& table) {
  static constexpr text::WordList headers({"annee", "year", "exercice", "annee du bilan",
                                           "annee bilan", "annee de suivi", "millesime"});
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    const bool is_level =
        table.columns[i] == model::Column::axis || table.columns[i] == model::Column::objective;
    const bool is_named = !table.columns[i] && headers.contains(text::fold(table.headers[i].value));
    if (!is_level && !is_named) continue;
    std::set<int> years;
    const bool all = std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
      const std::optional<int> year = i < row.size() ? year_alone(row[i].value) : std::nullopt;
      if (year) years.insert(*year);
      return year.has_value();
    });
    if (all && years.size() > 1) return i;
  }
  return std::nullopt;
}

}  // namespace

TablesByYear tables_by_year(const model::DraftTable& table) {
  TablesByYear result;
  const std::optional<std::size_t> at = column_of_years(table);
  const auto title = std::find(table.columns.begin(), table.columns.end(), model::Column::action);
  if (!at || title == table.columns.end()) return {};
  result.said = table.columns[*at] ? table.rows.front()[*at] : table.headers[*at];
  for (const std::vector<model::Text>& row : table.rows) {
    const int year = *year_alone(row[*at].value);
    model::DraftTable& of_year = result.tables[year];
    if (of_year.rows.empty()) {
      of_year.place = table.place;
      of_year.headers = table.headers;
      of_year.columns = table.columns;
      of_year.year = year;
    }
    of_year.rows.push_back(row);
  }
  const auto titles_of = [&](const model::DraftTable& each) {
    std::set<std::string> titles;
    const auto column = static_cast<std::size_t>(title - table.columns.begin());
    for (const auto& row : each.rows) {
      if (column < row.size()) titles.insert(text::fold(row[column].value));
    }
    return titles;
  };
  bool comes_again = false;
  std::set<std::string> before;
  for (const auto& [year, of_year] : result.tables) {
    const std::set<std::string> titles = titles_of(of_year);
    const auto same = std::count_if(titles.begin(), titles.end(), [&](const std::string& each) {
      return before.count(each) != 0;
    });
    comes_again = comes_again || static_cast<std::size_t>(same) * 2 >= titles.size();
    before.insert(titles.begin(), titles.end());
  }
  if (!comes_again) return {};
  result.tables.begin()->second.hidden = table.hidden;
  const auto offset = static_cast<std::ptrdiff_t>(*at);
  for (auto& [year, of_year] : result.tables) {
    of_year.headers.erase(of_year.headers.begin() + offset);
    of_year.columns.erase(of_year.columns.begin() + offset);
    for (std::vector<model::Text>& row : of_year.rows) row.erase(row.begin() + offset);
  }
  return result;
}

}  // namespace maillage::importing
