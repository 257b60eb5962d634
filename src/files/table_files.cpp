#include "src/files/table_files.hpp"

#include <algorithm>
#include <limits>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "network/resolve/read_answers.hpp"
#include "network/sheets/exported_workbook.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"
#include "src/files/files.hpp"
#include "src/readers/csv_reader.hpp"
#include "src/readers/pages/markup_tables.hpp"

namespace maillage::files {
namespace {

// Cells behind the last column of the header: a separator within a cell that no quotes hold.
void check_lengths(const std::vector<std::vector<model::Text>>& rows,
                   const model::DraftTable& table, text::Faults& faults) {
  std::uint32_t first_line = table.headers.front().place.line, last_line = first_line;
  for (const model::Text& header : table.headers) {
    first_line = std::min(first_line, header.place.line);
    last_line = std::max(last_line, header.place.line);
  }
  std::size_t columns = 0;
  for (const std::vector<model::Text>& row : rows) {
    const std::uint32_t line = row.front().place.line;
    if (line < first_line) continue;
    if (line <= last_line) {
      columns = std::max(columns, row.size());
      continue;
    }
    std::size_t found = row.size();
    while (found > columns && text::trimmed(row[found - 1].value).empty()) --found;
    if (found <= columns) continue;
    std::size_t first = columns;
    while (text::trimmed(row[first].value).empty()) ++first;
    faults.push_back(text::Fault{text::FaultKind::row_too_long,
                                 text::FaultSeverity::error,
                                 row[first].place,
                                 {std::to_string(found), std::to_string(columns)},
                                 {},
                                 {}});
  }
}

bool is_subject(std::string_view header, const model::Answers& answers) {
  const auto column = resolve::answered_column(header, model::read_column(header), answers).column;
  return column == model::Column::action || column == model::Column::id;
}

// Cells of the sheet made of a text, back to where they stand in it.
void restore_places(const std::vector<std::vector<model::Text>>& rows,
                    importing::FoundTables& found) {
  // Rows come in the order of their lines.
  const std::size_t line_count = rows.empty() ? 0 : rows.back().front().place.line + std::size_t{1};
  std::vector<const std::vector<model::Text>*> by_line(line_count, nullptr);
  for (const auto& row : rows) by_line[row.front().place.line] = &row;
  const auto source_of = [&](const text::Place& place) -> const model::Text* {
    if (place.line >= line_count || by_line[place.line] == nullptr || place.column == 0)
      return nullptr;
    const std::vector<model::Text>& row = *by_line[place.line];
    return &row[std::min<std::size_t>(place.column, row.size()) - 1];
  };
  const auto restore = [&](model::Text& text) {
    const model::Text* source = source_of(text.place);
    if (source == nullptr) return;
    if (text.lines) {
      auto lines = std::make_shared<std::vector<text::Place>>(*text.lines);
      for (text::Place& line : *lines) {
        if (const model::Text* of_line = source_of(line)) line = of_line->place;
      }
      text.lines = std::move(lines);
    }
    text.place = source->place;
    text.quoted = source->quoted;
  };
  for (text::Fault& fault : found.faults) {
    if (const model::Text* source = source_of(fault.place)) fault.place = source->place;
  }
  for (model::Decision& decision : found.decisions) {
    for (text::Place& place : decision.places) {
      if (const model::Text* source = source_of(place)) place = source->place;
    }
  }
  for (model::Record& record : found.records) {
    restore(record.section);
    for (model::Field& field : record.fields) {
      restore(field.key);
      for (model::Value& value : field.values) {
        if (const model::Text* source = source_of(value.place)) value.place = source->place;
      }
    }
  }
  for (model::DraftTable& table : found.tables) {
    for (model::Text& header : table.headers) restore(header);
    for (model::Text& cell : table.hidden) restore(cell);
    for (auto& row : table.rows) {
      for (model::Text& cell : row) restore(cell);
    }
  }
}

// Columns of a row that has something in the last.
std::size_t width_of(const std::vector<model::Text>& row) {
  std::size_t width = row.size();
  while (width > 0 && text::trimmed(row[width - 1].value).empty()) --width;
  return width;
}

// Rows that go on behind their header: most of the time a name has a separator in it.
void report_long_rows(const std::string& name, const std::vector<std::vector<model::Text>>& rows,
                      const importing::FoundTables& found, text::Faults& faults) {
  std::uint32_t first = std::numeric_limits<std::uint32_t>::max();
  for (const model::DraftTable& table : found.tables) {
    for (const auto& row : table.rows) {
      for (const model::Text& cell : row) {
        if (cell.place.line > 0) first = std::min(first, cell.place.line);
      }
    }
  }
  std::size_t width = 0;
  std::vector<std::uint32_t> lines;
  for (const auto& row : rows) {
    const std::uint32_t line = row.front().place.line;
    if (line < first) {
      width = std::max(width, width_of(row));
    } else if (width_of(row) > width) {
      lines.push_back(line - 1);
    }
  }
  if (lines.empty() || width == 0) return;
  faults.push_back(text::Fault{text::FaultKind::rows_too_long,
                               text::FaultSeverity::warning,
                               text::Place{name, lines.front() + 1, 0, {}},
                               {sheets::row_list(lines), std::to_string(width)},
                               {},
                               {}});
}

// Letters and line ends, and no page of the web: programs export texts in columns as ".xls".
bool is_plain_text(std::string_view bytes) {
  if (bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF") return true;
  const std::string_view start = bytes.substr(0, 4096);
  const std::size_t first = start.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  return first != std::string_view::npos && start[first] != '<' &&
         std::all_of(start.begin(), start.end(), [](char c) {
           return static_cast<unsigned char>(c) >= 0x20 || (c >= '\t' && c <= '\r');
         });
}

// What sheets beside the tables list, unless the contract declares such itself.
void add_records(std::vector<model::Record> records, model::Draft& draft) {
  std::set<std::string> declared;
  for (const model::Record& record : draft.records) declared.insert(record.section.value);
  for (model::Record& record : records) {
    if (declared.count(record.section.value) == 0) draft.records.push_back(std::move(record));
  }
}

}  // namespace

bool is_workbook(const std::string& path, std::string_view bytes) {
  const bool looks_so = bytes.substr(0, 2) == "PK" ||
                        bytes.substr(0, 4) == std::string_view("\xD0\xCF\x11\xE0", 4) ||
                        readers::is_flat_workbook(bytes);
  return looks_so || (readers::is_workbook_extension(extension_of(path)) && !is_plain_text(bytes));
}

bool is_text_extension(std::string_view extension) {
  return extension == ".csv" || extension == ".tsv" || extension == ".tab" || extension == ".txt";
}

bool is_lock_file(std::string_view name) {
  return name.substr(0, 2) == "~$" || (name.substr(0, 7) == ".~lock." && name.back() == '#');
}

std::string_view network_format(std::string_view extension) {
  static constexpr std::pair<std::string_view, std::string_view> formats[] = {
      {".dl", "UCINET"}, {".net", "Pajek"},       {".paj", "Pajek"}, {".vna", "NetDraw"},
      {".gexf", "GEXF"}, {".graphml", "GraphML"}, {".gml", "GML"}};
  for (const auto& [known, format] : formats) {
    if (known == extension) return format;
  }
  return {};
}

void read_workbook_tables(const std::string& name, std::string_view bytes,
                          const importing::TableWish& wish, model::Draft& draft,
                          text::Faults& faults) {
  text::Faults form;
  const sheets::Workbook workbook = readers::is_markup_table(bytes)
                                        ? readers::read_markup_tables(name, bytes, form)
                                        : readers::read_workbook(name, bytes, form);
  const bool readable = !text::has_errors(form);
  faults.insert(faults.end(), form.begin(), form.end());
  if (!readable) return;
  importing::TableWish answered = wish;
  answered.answers = draft.answers;
  importing::FoundTables found = importing::find_tables(workbook, answered);
  model::append_decisions(draft.decisions, std::move(found.decisions));
  faults.insert(faults.end(), found.faults.begin(), found.faults.end());
  for (model::DraftTable& table : found.tables) draft.tables.push_back(std::move(table));
  // A contract that declares its own has no need of the lists.
  if (!wish.sheet && draft.records.empty()) draft.records = sheets::own_records(workbook);
  add_records(std::move(found.records), draft);
}

void read_csv_tables(const std::string& name, std::string_view text, const model::WhichTable& year,
                     model::Draft& draft, text::Faults& faults) {
  text::Faults form;
  const std::vector<std::vector<model::Text>> rows = readers::read_csv_rows(name, text, form);
  const auto is_too_wide = [](const text::Fault& fault) {
    return fault.kind == text::FaultKind::too_many_columns;
  };
  if (std::any_of(form.begin(), form.end(), is_too_wide)) {
    faults.insert(faults.end(), form.begin(), form.end());
    return;
  }
  sheets::Workbook workbook{name, {}};
  workbook.sheets.push_back(readers::sheet_of(rows));
  importing::FoundTables found =
      importing::find_tables(workbook, importing::TableWish{std::nullopt, year, draft.answers});
  if (found.tables.empty() && found.records.empty()) {
    // An only column of actions is enough where nothing else can be meant.
    text::Faults strict_faults;
    model::DraftTable strict = readers::read_csv(name, text, year, strict_faults);
    const bool has_actions = std::any_of(
        strict.headers.begin(), strict.headers.end(),
        [&](const model::Text& header) { return is_subject(header.value, draft.answers); });
    if (has_actions || strict.headers.empty()) {
      faults.insert(faults.end(), strict_faults.begin(), strict_faults.end());
      draft.tables.push_back(std::move(strict));
      return;
    }
  }
  restore_places(rows, found);
  faults.insert(faults.end(), form.begin(), form.end());
  // A table of ours is written by a program, or with care: a cell too many is a mistake.
  const bool is_own = !found.tables.empty() && found.tables.front().headers.front().value == "id";
  if (is_own) {
    check_lengths(rows, found.tables.front(), faults);
  } else {
    report_long_rows(name, rows, found, faults);
  }
  // That a table alone was read as it stands goes without saying.
  const bool is_plain = found.faults.size() == 1 && found.tables.size() == 1;
  if (!is_plain) faults.insert(faults.end(), found.faults.begin(), found.faults.end());
  model::append_decisions(draft.decisions, std::move(found.decisions));
  for (model::DraftTable& table : found.tables) draft.tables.push_back(std::move(table));
  add_records(std::move(found.records), draft);
}

}  // namespace maillage::files
