#include "network/import/sheet_copies.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "network/sheets/row_texts.hpp"
#include "network/text/row_numbers.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::importing {
namespace {

// Titles of a table's actions, folded.
std::set<std::string> titles_of(const model::DraftTable& table) {
  std::set<std::string> titles;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    if (table.columns[c] != model::Column::action) continue;
    for (const auto& row : table.rows) {
      if (c < row.size() && !row[c].value.empty()) titles.insert(text::fold(row[c].value));
    }
  }
  return titles;
}

// Title, porteurs and state of each row, folded.
std::set<std::string> actions_said(const model::DraftTable& table) {
  std::set<std::string> actions;
  for (const auto& row : table.rows) {
    std::map<model::Column, std::string> said;
    for (std::size_t c = 0; c < table.columns.size() && c < row.size(); ++c) {
      if (table.columns[c]) said[*table.columns[c]] += text::fold(row[c].value);
    }
    actions.insert(said[model::Column::action] + "\n" + said[model::Column::carrier] + "\n" +
                   said[model::Column::state]);
  }
  return actions;
}

}  // namespace

bool repeats_actions(const model::DraftTable& table, const model::DraftTable& more) {
  const std::set<std::string> known = titles_of(table), titles = titles_of(more);
  std::size_t same = 0;
  for (const std::string& title : titles) same += known.count(title);
  return !titles.empty() && same * 2 >= titles.size();
}

bool says_nothing_new(const model::DraftTable& table, const model::DraftTable& more) {
  const std::set<std::string> known = actions_said(table), said = actions_said(more);
  return std::includes(known.begin(), known.end(), said.begin(), said.end());
}

namespace {

std::size_t column_of(const model::DraftTable& table, model::Column wanted) {
  return static_cast<std::size_t>(std::find(table.columns.begin(), table.columns.end(), wanted) -
                                  table.columns.begin());
}

// Rows by their numbers, folded; none for a number that two have.
std::map<std::string, std::size_t> rows_by_number(const model::DraftTable& table) {
  std::map<std::string, std::size_t> rows;
  const std::size_t number = column_of(table, model::Column::number);
  const std::size_t twice = table.rows.size();
  for (std::size_t r = 0; r < table.rows.size() && number < table.columns.size(); ++r) {
    if (number >= table.rows[r].size()) continue;
    const std::string code = text::fold(table.rows[r][number].value);
    const auto [known, is_new] = rows.emplace(code, r);
    if (!is_new || code.empty()) known->second = twice;
  }
  return rows;
}

}  // namespace

bool names_actions_by_number(const model::DraftTable& table, const model::DraftTable& more) {
  const std::size_t title = column_of(more, model::Column::action);
  if (title == more.columns.size() || more.rows.empty() ||
      column_of(more, model::Column::state) != more.columns.size()) {
    return false;
  }
  const std::map<std::string, std::size_t> rows = rows_by_number(table);
  return std::all_of(more.rows.begin(), more.rows.end(), [&](const auto& row) {
    const auto known = title < row.size() ? rows.find(text::fold(row[title].value)) : rows.end();
    return known != rows.end() && known->second != table.rows.size();
  });
}

void add_by_number(const model::DraftTable& more, model::DraftTable& table) {
  const std::size_t title = column_of(more, model::Column::action);
  const std::map<std::string, std::size_t> rows = rows_by_number(table);
  for (std::size_t c = 0; c < more.columns.size(); ++c) {
    const auto& column = more.columns[c];
    if (!column || column == model::Column::action || column == model::Column::number) continue;
    std::size_t to = column_of(table, *column);
    if (to == table.columns.size()) {
      table.headers.push_back(more.headers[c]);
      table.columns.push_back(column);
    }
    for (const std::vector<model::Text>& from : more.rows) {
      if (c >= from.size() || from[c].value.empty()) continue;
      std::vector<model::Text>& row = table.rows[rows.at(text::fold(from[title].value))];
      row.resize(table.headers.size());
      if (row[to].value.empty()) row[to].place = from[c].place;
      sheets::append_line(from[c].value, row[to].value);
    }
  }
  for (std::vector<model::Text>& row : table.rows) row.resize(table.headers.size());
}

bool add_by_title(const model::DraftTable& more, model::DraftTable& table) {
  static constexpr model::Column taken[] = {model::Column::partners, model::Column::funders,
                                            model::Column::targets, model::Column::axis,
                                            model::Column::objective};
  const std::size_t title = column_of(table, model::Column::action),
                    of_more = column_of(more, model::Column::action);
  if (title == table.columns.size() || of_more == more.columns.size()) return false;
  std::map<std::string, std::vector<std::size_t>> rows;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    if (title < table.rows[r].size()) rows[text::fold(table.rows[r][title].value)].push_back(r);
  }
  bool any = false;
  for (std::size_t c = 0; c < more.columns.size(); ++c) {
    const auto& column = more.columns[c];
    if (!column || std::find(std::begin(taken), std::end(taken), *column) == std::end(taken))
      continue;
    for (const std::vector<model::Text>& from : more.rows) {
      if (c >= from.size() || of_more >= from.size() || from[c].value.empty()) continue;
      const auto found = rows.find(text::fold(from[of_more].value));
      if (found == rows.end() || found->second.size() != 1) continue;  // two of one title
      std::size_t to = column_of(table, *column);
      if (to == table.columns.size()) {
        table.headers.push_back(more.headers[c]);
        table.columns.push_back(column);
      }
      std::vector<model::Text>& row = table.rows[found->second.front()];
      row.resize(std::max(row.size(), table.headers.size()));
      if (!row[to].value.empty()) continue;
      row[to] = from[c];
      any = true;
    }
  }
  for (std::vector<model::Text>& row : table.rows)
    row.resize(std::max(row.size(), table.headers.size()));
  return any;
}

void tell_repeated_actions(const model::DraftTable& table, text::Faults& faults) {
  const std::size_t none = table.columns.size(), title = column_of(table, model::Column::action),
                    number = column_of(table, model::Column::number);
  if (title == none || number == none || column_of(table, model::Column::id) != none) return;
  struct Repeated {
    const std::vector<model::Text>* row = nullptr;
    std::vector<text::Place> places;
  };
  std::map<std::string, Repeated> actions;
  for (const std::vector<model::Text>& row : table.rows) {
    if (title >= row.size() || number >= row.size()) continue;
    const std::string code = text::fold(row[number].value), name = text::fold(row[title].value);
    if (code.empty() || name.empty()) continue;
    Repeated& action = actions[code + "\n" + name];
    if (action.row == nullptr) action.row = &row;
    action.places.push_back(row[title].place);
  }
  for (const auto& [key, action] : actions) {
    if (action.places.size() < 2) continue;
    faults.push_back({text::FaultKind::action_repeated,
                      text::FaultSeverity::warning,
                      action.places[1],
                      {(*action.row)[title].value, (*action.row)[number].value,
                       text::row_numbers(action.places)},
                      {},
                      {}});
  }
}

namespace {

constexpr text::WordList copies({"ancien", "ancienne", "copie", "copy", "old", "archive",
                                 "archives", "backup", "brouillon", "sauvegarde", "draft",
                                 "obsolete", "v0", "v1", "provisoire", "provisoires",
                                 "provisional"});
constexpr text::WordList lasts({"definitif", "definitive", "definitifs", "definitives", "final",
                                "finale", "vf", "valide", "validee", "adopte", "adoptee"});

// "V2": 2. Less than none for no version.
int version_of(std::string_view word) {
  const bool is_version = word.size() >= 2 && word.size() <= 3 && word.front() == 'v' &&
                          word.find_first_not_of("0123456789", 1) == std::string_view::npos;
  if (!is_version) return -1;
  int number = 0;
  for (const char digit : word.substr(1)) number = number * 10 + (digit - '0');
  return number;
}

}  // namespace

bool names_a_copy(std::string_view sheet) {
  const std::string folded = text::fold(sheet);
  const auto named = text::words_of(folded);
  return std::any_of(named.begin(), named.end(),
                     [](std::string_view word) { return copies.contains(word); });
}

SheetVersion version_of_sheet(std::string_view sheet) {
  SheetVersion version;
  const std::string folded = text::fold(sheet);
  for (const std::string_view word : text::words_of(folded)) {
    const int number = version_of(word);
    if (number >= 0) {
      version.number = number;
    } else if (lasts.contains(word)) {
      version.is_last = true;
    } else if (!copies.contains(word)) {
      version.name += (version.name.empty() ? "" : " ") + std::string(word);
    }
  }
  version.is_copy = names_a_copy(sheet);
  return version;
}

}  // namespace maillage::importing
