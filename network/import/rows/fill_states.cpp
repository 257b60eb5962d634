#include "network/import/rows/fill_states.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "network/import/headers/years_above.hpp"
#include "network/import/rows/state_legend.hpp"
#include "network/model/vocabulary.hpp"
#include "network/sheets/cell_looks.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

constexpr std::size_t longest_key = 40;  // bytes of a state's word

// The words of a key, by fill.
class FillKey {
 public:
  bool is_one() const { return words_.size() - unclear_.size() >= 2; }

  void add(std::uint32_t fill, const std::string& word) {
    const auto [known, is_new] = words_.emplace(fill, word);
    if (!is_new && model::read_state(known->second) != model::read_state(word))
      unclear_.insert(fill);
  }

  // Empty: it is not named, or means two states.
  std::string word_of(std::uint32_t fill) const {
    const auto found = words_.find(fill);
    return found == words_.end() || unclear_.count(fill) != 0 ? std::string() : found->second;
  }

  std::size_t size() const { return words_.size(); }

 private:
  std::map<std::uint32_t, std::string> words_;
  std::set<std::uint32_t> unclear_;
};

// Words of states with a fill of their own or beside them, of the cells that `is_of_key` says yes to. Which
// side of the words holds the colours is what most of them agree on.
template <class IsOfKey>
FillKey key_of(const sheets::WorkbookSheet& sheet, IsOfKey is_of_key) {
  if (sheet.looks.empty()) return {};
  struct Named {
    std::string word;
    std::array<std::uint32_t, 3> fills;  // its own, on the left, on the right
  };
  std::vector<Named> named;
  const auto empty_fill = [&](std::uint32_t row, std::uint32_t column) {
    const auto at = std::lower_bound(
        sheet.cells.begin(), sheet.cells.end(), std::pair(row, column),
        [](const sheets::SheetCell& cell, const std::pair<std::uint32_t, std::uint32_t>& wanted) {
          return std::pair(cell.row, cell.column) < wanted;
        });
    if (at != sheet.cells.end() && at->row == row && at->column == column) return sheets::no_fill;
    return sheets::look_at(sheet, row, column).fill;
  };
  for (const sheets::SheetCell& cell : sheet.cells) {
    if (cell.text.size() > longest_key || !is_of_key(cell) || !model::read_state(cell.text))
      continue;
    named.push_back({sheets::one_line(cell.text),
                     {sheets::look_at(sheet, cell.row, cell.column).fill,
                      cell.column == 0 ? sheets::no_fill : empty_fill(cell.row, cell.column - 1),
                      empty_fill(cell.row, cell.column + 1)}});
  }
  FillKey best;
  std::size_t most = 0;
  for (const std::size_t side : {0u, 1u, 2u}) {
    FillKey key;
    std::size_t filled = 0;
    for (const Named& each : named) {
      if (each.fills[side] == sheets::no_fill) continue;
      key.add(each.fills[side], each.word);
      ++filled;
    }
    if (key.is_one() && filled > most) {
      most = filled;
      best = std::move(key);
    }
  }
  return best;
}

struct FilledRows {
  std::vector<std::uint32_t> rows;
  std::set<std::string> headers;
  std::string word;
  std::optional<text::Place> first;
};

// "Janvier", "T1 2025", "2024 – T1", "S12": a time, over cells that a plan of work colours.
bool heads_time(std::string_view header) {
  constexpr std::size_t longest_week = 3;
  if (is_time(header)) return true;
  const std::string folded = text::fold(header);
  return folded.size() >= 2 && folded.size() <= longest_week &&
         std::string_view("smwqt").find(folded[0]) != std::string_view::npos &&
         folded.find_first_not_of("0123456789", 1) == std::string::npos;
}

class FillReader {
 public:
  FillReader(const sheets::SheetView& view, ColumnPlan& plan, std::vector<ReadRow>& rows,
             const text::Place& header, text::Faults& faults)
      : view_(view),
        sheet_(view.sheet()),
        plan_(plan),
        rows_(rows),
        header_(header),
        faults_(faults) {
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
      const PlannedColumn& column = plan.columns[i];
      if (column.column == model::Column::state || column.of_year == model::Column::state)
        states_.push_back(i);
    }
  }

  void read(const sheets::Workbook& workbook) {
    find_key(workbook);
    read_state_columns();
    read_rest_of_rows();
    tell_read();
    tell_unread();
    tell_struck();
  }

 private:
  std::uint32_t fill(const ReadRow& row, std::uint32_t column) const {
    return sheets::look_at(sheet_, row.row, column).fill;
  }

  void find_key(const sheets::Workbook& workbook) {
    std::vector<bool> of_actions, read;  // rows and columns of the sheet
    const auto mark = [](std::vector<bool>& marks, std::uint32_t at) {
      if (marks.size() <= at) marks.resize(at + 1);
      marks[at] = true;
    };
    for (const ReadRow& row : rows_) mark(of_actions, row.row);
    for (const PlannedColumn& column : plan_.columns) {
      for (const std::uint32_t source : column.sources) mark(read, source);
    }
    const auto is_outside = [&](const sheets::SheetCell& cell) {
      const bool is_row = cell.row < of_actions.size() && of_actions[cell.row];
      return !is_row || cell.column >= read.size() || !read[cell.column];
    };
    key_ = key_of(sheet_, is_outside);
    by_hue_ = words_of_hues(sheet_);
    if (key_.is_one() || by_hue_.size() >= 2) return;
    for (const sheets::WorkbookSheet& other : workbook.sheets) {
      if (other.name == sheet_.name || other.cells.size() > most_cells_of_key) continue;
      FillKey key = key_of(other, [](const sheets::SheetCell&) { return true; });
      if (key.is_one()) {
        key_ = std::move(key);
        return;
      }
      by_hue_ = words_of_hues(other);
      if (by_hue_.size() >= 2) return;
    }
  }

  std::string word_of(std::uint32_t fill) const {
    if (fill == sheets::no_fill) return {};
    if (key_.is_one()) return key_.word_of(fill);
    if (by_hue_.size() < 2) return {};
    const auto found = by_hue_.find(std::string(sheets::hue_of(fill)));
    return found == by_hue_.end() ? std::string() : found->second;
  }

  void note_read(std::uint32_t fill, const std::string& word, std::uint32_t row) {
    FilledRows& read = read_[fill];
    read.word = word;
    if (read.rows.empty() || read.rows.back() != row) read.rows.push_back(row);
  }

  void read_state_columns() {
    for (ReadRow& row : rows_) {
      for (const std::size_t at : states_) {
        for (const std::uint32_t source : plan_.columns[at].sources) {
          const std::uint32_t seen = fill(row, source);
          const std::string word = word_of(seen);
          if (word.empty()) continue;
          model::Text& cell = row.cells[at];
          if (text::trimmed(cell.value).empty()) {
            cell = {word, view_.place(row.row, source)};
            note_read(seen, word, row.row);
          } else if (const auto said = model::read_state(cell.value);
                     said && said != model::read_state(word)) {
            differ_.push_back(row.row);
          }
        }
      }
    }
  }

  // The title's cell, or the whole row, in the colour of its state.
  void read_rest_of_rows() {
    std::optional<std::size_t> state = plan_.find(model::Column::state);
    struct Said {
      std::string word;
      std::uint32_t fill = sheets::no_fill, column = 0;
    };
    std::vector<Said> said(rows_.size());
    bool any = false;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      if (state && !text::trimmed(rows_[r].cells[*state].value).empty()) continue;
      std::optional<model::State> one;
      bool is_clear = true;
      for (const PlannedColumn& column : plan_.columns) {
        if (column.of_year) continue;
        for (const std::uint32_t source : column.sources) {
          const std::uint32_t seen = fill(rows_[r], source);
          std::string word = word_of(seen);
          if (word.empty()) continue;
          const auto means = model::read_state(word);
          is_clear = is_clear && (!one || one == means);
          one = means;
          said[r] = {std::move(word), seen, source};
        }
      }
      if (!is_clear) said[r] = {};
      any = any || !said[r].word.empty();
    }
    if (!any) return;
    if (!state) {
      state = plan_.columns.size();
      plan_.columns.push_back({model::Text{std::string(code_of(model::Column::state)), header_},
                               model::Column::state,
                               {},
                               Filling::first});
      for (ReadRow& row : rows_) {
        row.cells.resize(plan_.columns.size());
        row.merged.resize(plan_.columns.size());
      }
    }
    for (std::size_t r = 0; r < rows_.size(); ++r) {
      if (said[r].word.empty()) continue;
      rows_[r].cells[*state] = {said[r].word, view_.place(rows_[r].row, said[r].column)};
      note_read(said[r].fill, said[r].word, rows_[r].row);
    }
  }

  void tell_read() {
    for (auto& [fill, read] : read_) {
      std::sort(read.rows.begin(), read.rows.end());
      faults_.push_back({text::FaultKind::fills_read,
                         text::FaultSeverity::note,
                         header_,
                         {std::string(sheets::hue_of(fill)), sheets::hex_of(fill), read.word,
                          sheets::row_list(read.rows)},
                         {},
                         {}});
    }
    if (differ_.empty()) return;
    differ_.erase(std::unique(differ_.begin(), differ_.end()), differ_.end());
    faults_.push_back({text::FaultKind::fills_differ,
                       text::FaultSeverity::warning,
                       header_,
                       {sheets::row_list(differ_)},
                       {},
                       {}});
  }

  bool has_word(const ReadRow& row) const {
    return std::any_of(states_.begin(), states_.end(),
                       [&](std::size_t at) { return !text::trimmed(row.cells[at].value).empty(); });
  }

  // Whether the fills of a column tell actions apart.
  bool tells_apart(std::uint32_t column, bool of_state) {
    std::vector<std::uint32_t> fills;
    for (const ReadRow& row : rows_) fills.push_back(fill(row, column));
    const std::set<std::uint32_t> distinct(fills.begin(), fills.end());
    // All of one colour where the state should stand may all be in one state; grey is but a field to fill in.
    if (distinct.size() == 1 && of_state && *distinct.begin() != sheets::no_fill)
      return sheets::hue_of(*distinct.begin()) != "grey";
    if (distinct.size() < 2) return false;
    if (distinct.size() == 2 && fills.size() >= 4) {
      bool alternates = true;
      for (std::size_t i = 1; i < fills.size(); ++i)
        alternates = alternates && fills[i] != fills[i - 1];
      if (alternates) return false;
    }
    return !is_of_level(fills);
  }

  // The axis, or the objective, of each row as a number; empty: not every row has one.
  std::vector<std::size_t> levels_of_rows(model::Column level) const {
    const auto at = plan_.find(level);
    std::map<std::string, std::size_t> numbers;
    std::vector<std::size_t> levels;
    std::size_t last = 0;
    for (const ReadRow& row : rows_) {
      const std::string& said = at                             ? row.cells[*at].value
                                : level == model::Column::axis ? row.made.axis
                                                               : row.made.objective;
      if (!text::trimmed(said).empty()) {
        last = numbers.emplace(said, numbers.size() + 1).first->second;
      }
      if (last == 0) return {};  // else written once for a group
      levels.push_back(last);
    }
    return levels;
  }

  // One colour an axis or an objective, of several that have more than one action between them.
  bool is_of_level(const std::vector<std::uint32_t>& fills) {
    if (!levels_) {
      levels_ = {levels_of_rows(model::Column::axis), levels_of_rows(model::Column::objective)};
    }
    for (const std::vector<std::size_t>& levels : *levels_) {
      std::map<std::size_t, std::uint32_t> by_level;
      bool is_one_each = !levels.empty();
      for (std::size_t r = 0; r < levels.size() && is_one_each; ++r) {
        const auto [known, is_new] = by_level.emplace(levels[r], fills[r]);
        is_one_each = is_new || known->second == fills[r];
      }
      if (is_one_each && by_level.size() >= 2 && by_level.size() < rows_.size()) return true;
    }
    return false;
  }

  // Cells without a word first, as "État" has them; of what has one, the first column that tells apart.
  void tell_unread() {
    std::map<std::uint32_t, FilledRows> unread;
    const auto note = [&](const PlannedColumn& column, std::uint32_t source, bool empty_only) {
      const bool of_state = empty_only && (column.column == model::Column::state ||
                                           column.of_year == model::Column::state);
      if (!tells_apart(source, of_state)) return;
      for (const ReadRow& row : rows_) {
        const std::uint32_t seen = fill(row, source);
        if (seen == sheets::no_fill || !word_of(seen).empty()) continue;
        if (empty_only && is_filled_in(row.row, source)) continue;
        FilledRows& of = unread[seen];
        of.rows.push_back(row.row);
        of.headers.insert(sheets::one_line(column.header.value));
        if (!of.first) of.first = view_.place(row.row, source);
      }
    };
    // Below months and quarters a colour says when; a column without a header goes on with the one before.
    bool is_time = false;
    for (const PlannedColumn& column : plan_.columns) {
      const bool goes_on = is_time && column.header.value.substr(0, 1) == "(";
      is_time = goes_on || heads_time(column.header.value);
      if (is_time && column.column != model::Column::state) continue;
      for (const std::uint32_t source : column.sources) note(column, source, true);
    }
    const bool is_of_empty = !unread.empty();
    if (unread.empty()) {
      std::vector<std::size_t> order = states_;
      for (const model::Column wanted :
           {model::Column::action, model::Column::number, model::Column::carrier}) {
        if (const auto at = plan_.find(wanted)) order.push_back(*at);
      }
      for (const std::size_t at : order) {
        for (const std::uint32_t source : plan_.columns[at].sources) {
          if (unread.empty()) note(plan_.columns[at], source, false);
        }
      }
    }
    const bool says_states =
        std::any_of(rows_.begin(), rows_.end(), [&](const ReadRow& row) { return has_word(row); });
    const bool is_doubtful = is_of_empty || !says_states;
    // Words and colours of one column that agree say the same twice.
    if (!is_of_empty && says_states && agrees(unread)) return;
    tell(unread, is_doubtful ? text::FaultSeverity::warning : text::FaultSeverity::note);
  }

  bool is_filled_in(std::uint32_t row, std::uint32_t column) const {
    const auto at = std::lower_bound(
        sheet_.cells.begin(), sheet_.cells.end(), std::pair(row, column),
        [](const sheets::SheetCell& cell, const std::pair<std::uint32_t, std::uint32_t>& wanted) {
          return std::pair(cell.row, cell.column) < wanted;
        });
    return at != sheet_.cells.end() && at->row == row && at->column == column;
  }

  // Each fill stands with one state's word, whatever column has it, and no other with the same.
  bool agrees(const std::map<std::uint32_t, FilledRows>& unread) const {
    std::map<std::uint32_t, std::uint32_t> fills;  // by row
    for (const auto& [fill, of] : unread) {
      for (const std::uint32_t row : of.rows) fills.emplace(row, fill);
    }
    std::map<std::string, std::uint32_t> by_word;
    std::map<std::uint32_t, std::string> by_fill;
    for (const ReadRow& row : rows_) {
      const auto found = fills.find(row.row);
      const std::uint32_t fill = found == fills.end() ? sheets::no_fill : found->second;
      std::string words;
      for (const std::size_t at : states_) words += text::fold(row.cells[at].value) + "|";
      if (by_word.emplace(words, fill).first->second != fill) return false;
      if (by_fill.emplace(fill, words).first->second != words) return false;
    }
    return true;
  }

  void tell(std::map<std::uint32_t, FilledRows>& unread, text::FaultSeverity severity) {
    constexpr std::size_t most_told = 8;
    std::vector<std::pair<std::uint32_t, FilledRows*>> order;
    for (auto& [fill, of] : unread) {
      std::sort(of.rows.begin(), of.rows.end());
      of.rows.erase(std::unique(of.rows.begin(), of.rows.end()), of.rows.end());
      order.emplace_back(fill, &of);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
      return a.second->rows.size() > b.second->rows.size();
    });
    if (order.size() > most_told) order.resize(most_told);
    for (const auto& [fill, of] : order) {
      std::string headers;
      for (const std::string& each : of->headers) headers += (headers.empty() ? "" : ", ") + each;
      faults_.push_back({text::FaultKind::fills_unread,
                         severity,
                         *of->first,
                         {std::string(sheets::hue_of(fill)), sheets::hex_of(fill), headers,
                          sheets::row_list(of->rows)},
                         {},
                         {}});
    }
  }

  void tell_struck() {
    for (const PlannedColumn& column : plan_.columns) {
      std::vector<std::uint32_t> struck;
      std::optional<text::Place> first;
      for (const ReadRow& row : rows_) {
        for (const std::uint32_t source : column.sources) {
          if (!is_filled_in(row.row, source) || !sheets::look_at(sheet_, row.row, source).is_struck)
            continue;
          if (!first) first = view_.place(row.row, source);
          if (struck.empty() || struck.back() != row.row) struck.push_back(row.row);
        }
      }
      if (!first) continue;
      faults_.push_back({text::FaultKind::struck_out,
                         text::FaultSeverity::warning,
                         *first,
                         {sheets::one_line(column.header.value), sheets::row_list(struck)},
                         {},
                         {}});
    }
  }

  const sheets::SheetView& view_;
  const sheets::WorkbookSheet& sheet_;
  ColumnPlan& plan_;
  std::vector<ReadRow>& rows_;
  const text::Place& header_;
  text::Faults& faults_;
  std::vector<std::size_t> states_;  // of the plan: columns of states
  FillKey key_;
  std::map<std::string, std::string> by_hue_;  // where a text names the colours
  std::map<std::uint32_t, FilledRows> read_;
  std::vector<std::uint32_t> differ_;
  std::optional<std::vector<std::vector<std::size_t>>> levels_;  // of axes, of objectives
};

}  // namespace

void read_states_by_fill(const sheets::SheetView& view, const sheets::Workbook& workbook,
                         ColumnPlan& plan, std::vector<ReadRow>& rows, const text::Place& header,
                         text::Faults& faults) {
  if (view.sheet().looks.empty() || rows.empty()) return;
  FillReader(view, plan, rows, header, faults).read(workbook);
}

}  // namespace maillage::importing
