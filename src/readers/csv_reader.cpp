// A hand-written scanner: rows of raw cells first, then what the table makes of them.
#include "src/readers/csv_reader.hpp"

#include <array>
#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

#include "output/text/spreadsheet_cell.hpp"
#include "src/readers/utf8.hpp"

namespace maillage {
namespace {

constexpr std::string_view candidate_separators = ";,\t";
constexpr std::string_view told_separators = ";,\t|";  // in a line "sep="

// Spaces, also unbreakable ones (U+00A0): no other character is made of these bytes alone.
bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\v\f\xC2\xA0") == std::string_view::npos;
}

enum class Titles { none, above };

class Scanner {
 public:
  Scanner(const std::string& name, std::string_view text, Faults& faults)
      : name_(name), text_(text), faults_(faults) {}

  // Takes the separator from the first line that has content; or, if titles may stand above the
  // table, from the first line that has one.
  void detect_separator(Titles titles = Titles::none) {
    const std::size_t first = text_.find_first_not_of("\r\n");
    if (first == std::string_view::npos) return;
    const std::string_view rest = text_.substr(first);
    if (rest.size() >= 5 && rest.substr(0, 4) == "sep=" &&
        told_separators.find(rest[4]) != std::string_view::npos &&
        (rest.size() == 5 || rest[5] == '\r' || rest[5] == '\n')) {
      separator_ = rest[4];
      while (position_ < first) end_line();
      position_ = first + 5;
      end_line();
      return;
    }
    std::array<std::size_t, candidate_separators.size()> counts{};
    bool quoted = false;
    bool at_start = true;
    bool has_content = false;
    for (const char c : rest) {
      if ((c == '\n' || c == '\r') && !quoted) {
        const bool has_one = counts != std::array<std::size_t, candidate_separators.size()>{};
        if (has_content && (has_one || titles == Titles::none)) break;
        counts.fill(0);
        at_start = true;
        has_content = false;
        continue;
      }
      const std::size_t which = candidate_separators.find(c);
      const bool separates = which != std::string_view::npos && !quoted;
      if (separates) ++counts[which];
      if (c == '"' && (quoted || at_start)) quoted = !quoted;
      if (!separates && c != ' ') has_content = true;
      at_start = separates;
    }
    std::size_t best = 0;
    for (std::size_t which = 1; which < counts.size(); ++which) {
      if (counts[which] > counts[best]) best = which;
    }
    separator_ = candidate_separators[best];
  }

  bool at_end() const { return position_ >= text_.size(); }

  // A quote is never closed: the rest of the text is no row.
  bool is_unclosed() const { return is_unclosed_; }

  // The cells of the row that starts here, which may be many lines.
  std::vector<Text> next_row() {
    std::vector<Text> row;
    while (true) {
      row.push_back(text_.substr(position_, 1) == "\"" ? quoted_cell() : bare_cell());
      if (at_end()) return row;
      if (text_[position_] != separator_) break;
      advance(position_ + 1);
      if (at_end()) {
        row.push_back(Text{{}, here()});
        return row;
      }
    }
    end_line();
    return row;
  }

 private:
  Place here() const { return Place{name_, line_, column_, {}}; }

  // Moves on within the line.
  void advance(std::size_t to) {
    column_ += static_cast<std::uint32_t>(utf8_count(text_.substr(position_, to - position_)));
    position_ = to;
  }

  // Moves behind the line end that stands here, if one does.
  void end_line() {
    if (at_end()) return;
    position_ += text_.substr(position_, 2) == "\r\n" ? 2 : 1;
    ++line_;
    column_ = 1;
  }

  // First of separator and line ends from here on.
  std::size_t cell_end() const {
    std::size_t index = position_;
    while (index < text_.size() && text_[index] != separator_ && text_[index] != '\n' &&
           text_[index] != '\r') {
      ++index;
    }
    return index;
  }

  Text bare_cell() {
    const std::size_t end = cell_end();
    Text cell{std::string(text_.substr(position_, end - position_)), here()};
    advance(end);
    return cell;
  }

  Text quoted_cell() {
    const Place opening = here();
    advance(position_ + 1);
    Text cell{{}, here()};
    while (true) {
      const std::size_t quote = text_.find('"', position_);
      if (quote == std::string_view::npos) {
        faults_.push_back(
            Fault{FaultKind::unclosed_quote, FaultSeverity::error, opening, {}, {}, {}});
        is_unclosed_ = true;
        position_ = text_.size();
        return cell;
      }
      take_lines(quote, cell.value);
      advance(quote + 1);
      if (at_end() || text_[position_] != '"') break;
      cell.value += '"';
      advance(position_ + 1);
    }
    const std::size_t end = cell_end();
    const std::string_view after = text_.substr(position_, end - position_);
    if (!is_blank(after)) {
      faults_.push_back(
          Fault{FaultKind::text_after_quote, FaultSeverity::error, here(), {}, {}, {}});
      cell.value += after;
    }
    advance(end);
    return cell;
  }

  // Appends the text up to `end`, counting its lines.
  void take_lines(std::size_t end, std::string& value) {
    while (position_ < end) {
      std::size_t stop = position_;
      while (stop < end && text_[stop] != '\n' && text_[stop] != '\r') ++stop;
      value += text_.substr(position_, stop - position_);
      advance(stop);
      if (stop < end) {
        value += '\n';
        end_line();
      }
    }
  }

  const FileName name_;
  std::string_view text_;
  Faults& faults_;
  std::size_t position_ = 0;
  std::uint32_t line_ = 1, column_ = 1;
  char separator_ = ';';
  bool is_unclosed_ = false;
};

bool is_blank(const std::vector<Text>& row) {
  for (const Text& cell : row) {
    if (!is_blank(cell.value)) return false;
  }
  return true;
}

// The apostrophe that keeps a text from running as a formula is no part of it.
void take_guards_off(std::vector<Text>& row) {
  for (Text& cell : row) {
    if (unguarded_cell(cell.value).size() < cell.value.size()) cell.value.erase(0, 1);
  }
}

// Cells behind the last header must be empty; they are dropped either way.
void cut_to(std::size_t columns, std::vector<Text>& row, Faults& faults) {
  if (row.size() <= columns) return;
  std::size_t found = row.size();
  while (found > columns && is_blank(row[found - 1].value)) --found;
  if (found > columns) {
    std::size_t first = columns;
    while (is_blank(row[first].value)) ++first;
    faults.push_back(Fault{FaultKind::row_too_long,
                           FaultSeverity::error,
                           row[first].place,
                           {std::to_string(found), std::to_string(columns)},
                           {},
                           {}});
  }
  row.resize(columns);
}

}  // namespace

DraftTable read_csv(const std::string& name, std::string_view text, std::optional<int> year,
                    Faults& faults) {
  DraftTable table{Place{name, 0, 0, {}}, year, {}, {}};
  const std::size_t valid = utf8_length(text);
  if (valid < text.size()) {
    faults.push_back(Fault{
        FaultKind::not_utf8, FaultSeverity::error, place_of_byte(name, text, valid), {}, {}, {}});
    return table;
  }
  Scanner scanner(name, without_mark(text), faults);
  scanner.detect_separator();
  while (!scanner.at_end()) {
    std::vector<Text> row = scanner.next_row();
    if (scanner.is_unclosed()) return table;
    take_guards_off(row);
    if (is_blank(row)) continue;
    if (table.headers.empty()) {
      while (is_blank(row.back().value)) row.pop_back();
      table.headers = std::move(row);
    } else {
      cut_to(table.headers.size(), row, faults);
      table.rows.push_back(std::move(row));
    }
  }
  if (table.headers.empty()) {
    faults.push_back(Fault{FaultKind::no_header, FaultSeverity::error, table.place, {}, {}, {}});
  }
  return table;
}

std::vector<std::vector<Text>> read_csv_rows(const std::string& name, std::string_view text,
                                             Faults& faults) {
  std::vector<std::vector<Text>> rows;
  if (utf8_length(text) < text.size()) return rows;
  Scanner scanner(name, without_mark(text), faults);
  scanner.detect_separator(Titles::above);
  while (!scanner.at_end()) {
    std::vector<Text> row = scanner.next_row();
    if (scanner.is_unclosed()) break;
    take_guards_off(row);
    if (!is_blank(row)) rows.push_back(std::move(row));
  }
  return rows;
}

WorkbookSheet sheet_of(const std::vector<std::vector<Text>>& rows) {
  WorkbookSheet sheet;
  for (const std::vector<Text>& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (is_blank(row[i].value)) continue;
      sheet.cells.push_back(
          {row.front().place.line - 1, static_cast<std::uint32_t>(i), row[i].value});
    }
  }
  return sheet;
}

}  // namespace maillage
