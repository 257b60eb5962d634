// A hand-written scanner: rows of raw cells first, then what the table makes of them.
#include "src/readers/csv_reader.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "network/sheets/aligned_text.hpp"
#include "network/sheets/cell_text.hpp"
#include "network/sheets/csv_separator.hpp"
#include "network/text/text.hpp"
#include "output/text/spreadsheet_cell.hpp"
#include "src/readers/utf8.hpp"

namespace maillage::readers {
namespace {

constexpr std::string_view told_separators = ";,\t|";  // in a line "sep="

class Scanner {
 public:
  Scanner(const std::string& name, std::string_view text, text::Faults& faults)
      : name_(name), text_(text), faults_(faults) {}

  // Takes the separator from a line "sep=;", else from the rows.
  void detect_separator() {
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
    separator_ = sheets::find_separator(rest);
    columns_ = sheets::aligned_columns(rest);
  }

  bool at_end() const { return position_ >= text_.size(); }

  // A quote is never closed: the rest of the text is no row.
  bool is_unclosed() const { return is_unclosed_; }

  // The cells of the row that starts here, which may be many lines; those that no sheet has room
  // for are counted and left out.
  std::vector<model::Text> next_row() {
    if (!columns_.empty()) return aligned_row();
    std::vector<model::Text> row;
    row.reserve(last_count_);
    std::size_t count = 0;
    const auto add = [&](model::Text cell) {
      if (++count <= sheets::most_columns) row.push_back(std::move(cell));
    };
    while (true) {
      add(text_.substr(position_, 1) == "\"" ? quoted_cell() : bare_cell());
      if (at_end()) break;
      if (text_[position_] != separator_) break;
      advance(position_ + 1);
      if (at_end()) {
        add(model::Text{{}, here()});
        break;
      }
    }
    if (count > sheets::most_columns) {
      faults_.push_back(text::Fault{text::FaultKind::too_many_columns,
                                    text::FaultSeverity::error,
                                    row.front().place,
                                    {std::to_string(count)},
                                    {},
                                    {}});
      position_ = text_.size();  // nothing else is looked at
      return row;
    }
    last_count_ = row.size();
    end_line();
    return row;
  }

 private:
  text::Place here() const { return text::Place{name_, line_, column_, {}}; }

  // A line cut where the columns begin; one without a gap is a single cell.
  std::vector<model::Text> aligned_row() {
    std::vector<model::Text> row;
    const std::size_t end = std::min(text_.find_first_of("\r\n", position_), text_.size());
    const bool is_cut = sheets::has_gap(text_.substr(position_, end - position_));
    for (std::size_t next = 1; position_ < end || row.empty(); ++next) {
      std::size_t stop = position_;
      const bool is_last = !is_cut || next >= columns_.size();
      std::size_t left = is_last ? end - position_ : columns_[next] - columns_[next - 1];
      while (stop < end && left > 0) {
        do {
          ++stop;
        } while (stop < end && (static_cast<unsigned char>(text_[stop]) & 0xC0) == 0x80);
        --left;
      }
      row.push_back(
          {std::string(text::trimmed(text_.substr(position_, stop - position_))), here()});
      advance(stop);
    }
    end_line();
    return row;
  }

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

  model::Text bare_cell() {
    const std::size_t end = cell_end();
    model::Text cell{std::string(text_.substr(position_, end - position_)), here()};
    advance(end);
    return cell;
  }

  model::Text quoted_cell() {
    const text::Place opening = here();
    advance(position_ + 1);
    model::Text cell{{}, here(), true};
    while (true) {
      const std::size_t quote = text_.find('"', position_);
      if (quote == std::string_view::npos) {
        faults_.push_back(text::Fault{
            text::FaultKind::unclosed_quote, text::FaultSeverity::error, opening, {}, {}, {}});
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
    if (!sheets::is_blank_text(after)) {
      faults_.push_back(text::Fault{
          text::FaultKind::text_after_quote, text::FaultSeverity::error, here(), {}, {}, {}});
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

  const text::FileName name_;
  std::string_view text_;
  text::Faults& faults_;
  std::size_t position_ = 0;
  std::uint32_t line_ = 1, column_ = 1;
  char separator_ = ';';
  std::vector<std::size_t> columns_;  // where they begin, of a text that has no separator
  std::size_t last_count_ = 0;  // cells of the row before, as many as the next is likely to have
  bool is_unclosed_ = false;
};

bool is_blank(const std::vector<model::Text>& row) {
  return std::all_of(row.begin(), row.end(),
                     [](const model::Text& cell) { return sheets::is_blank_text(cell.value); });
}

// What is no text of a cell: the apostrophe that keeps it from running as a formula, and the words
// by which programs say that there is none. Those are listed.
class CellTidier {
 public:
  void tidy(std::vector<model::Text>& row) {
    for (model::Text& cell : row) {
      if (output_text::unguarded_cell(cell.value).size() < cell.value.size()) {
        cell.value.erase(0, 1);
        ++cell.place.column;
      }
      sheets::fold_line_breaks(cell.value);
      if (sheets::is_error_value(cell.value)) {
        errors_.push_back(position(cell) + " " + cell.value);
        cell.value.clear();
      } else if (sheets::is_missing_value(cell.value)) {
        missing_.push_back(position(cell));
        cell.value.clear();
      }
    }
  }

  void report(const std::string& name, text::Faults& faults) const {
    const auto list = [&](text::FaultKind kind, const std::vector<std::string>& cells) {
      if (cells.empty()) return;
      faults.push_back({kind,
                        text::FaultSeverity::note,
                        text::Place{name, 0, 0, {}},
                        {sheets::cell_list(cells)},
                        {},
                        {}});
    };
    list(text::FaultKind::error_cells, errors_);
    list(text::FaultKind::missing_cells, missing_);
  }

 private:
  static std::string position(const model::Text& cell) {
    return std::to_string(cell.place.line) + ":" + std::to_string(cell.place.column);
  }

  std::vector<std::string> errors_, missing_;
};

// Cells behind the last header must be empty; they are dropped either way.
void cut_to(std::size_t columns, std::vector<model::Text>& row, text::Faults& faults) {
  if (row.size() <= columns) return;
  std::size_t found = row.size();
  while (found > columns && sheets::is_blank_text(row[found - 1].value)) --found;
  if (found > columns) {
    std::size_t first = columns;
    while (sheets::is_blank_text(row[first].value)) ++first;
    faults.push_back(text::Fault{text::FaultKind::row_too_long,
                                 text::FaultSeverity::error,
                                 row[first].place,
                                 {std::to_string(found), std::to_string(columns)},
                                 {},
                                 {}});
  }
  row.resize(columns);
}

}  // namespace

model::DraftTable read_csv(const std::string& name, std::string_view text,
                           const model::WhichTable& year, text::Faults& faults) {
  model::DraftTable table{text::Place{name, 0, 0, {}}, year, {}, {}};
  const std::size_t valid = utf8_length(text);
  if (valid < text.size()) {
    faults.push_back(text::Fault{text::FaultKind::not_utf8,
                                 text::FaultSeverity::error,
                                 place_of_byte(name, text, valid),
                                 {},
                                 {},
                                 {}});
    return table;
  }
  Scanner scanner(name, without_mark(text), faults);
  scanner.detect_separator();
  CellTidier tidier;
  while (!scanner.at_end()) {
    std::vector<model::Text> row = scanner.next_row();
    if (scanner.is_unclosed()) return table;
    tidier.tidy(row);
    if (is_blank(row)) continue;
    if (table.headers.empty()) {
      while (sheets::is_blank_text(row.back().value)) row.pop_back();
      table.headers = std::move(row);
    } else {
      cut_to(table.headers.size(), row, faults);
      table.rows.push_back(std::move(row));
    }
  }
  tidier.report(name, faults);
  if (table.headers.empty()) {
    faults.push_back(text::Fault{
        text::FaultKind::no_header, text::FaultSeverity::error, table.place, {}, {}, {}});
  }
  return table;
}

std::vector<std::vector<model::Text>> read_csv_rows(const std::string& name, std::string_view text,
                                                    text::Faults& faults) {
  std::vector<std::vector<model::Text>> rows;
  if (utf8_length(text) < text.size()) return rows;
  Scanner scanner(name, without_mark(text), faults);
  scanner.detect_separator();
  CellTidier tidier;
  while (!scanner.at_end()) {
    std::vector<model::Text> row = scanner.next_row();
    if (scanner.is_unclosed()) break;
    tidier.tidy(row);
    if (!is_blank(row)) rows.push_back(std::move(row));
  }
  tidier.report(name, faults);
  return rows;
}

sheets::WorkbookSheet sheet_of(const std::vector<std::vector<model::Text>>& rows) {
  sheets::WorkbookSheet sheet;
  std::size_t cells = 0;
  for (const std::vector<model::Text>& row : rows) cells += row.size();
  sheet.cells.reserve(cells);
  for (const std::vector<model::Text>& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (sheets::is_blank_text(row[i].value)) continue;
      sheet.cells.push_back(
          {row.front().place.line - 1, static_cast<std::uint32_t>(i), row[i].value});
    }
  }
  return sheet;
}

}  // namespace maillage::readers
