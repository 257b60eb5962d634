// What every workbook that was read must be, whatever bytes it came from.
#pragma once

#include "network/import/table_finder.hpp"
#include "network/resolve/resolve.hpp"
#include "src/readers/utf8.hpp"
#include "src/readers/workbook_reader.hpp"
#include "tests/fuzz/required.hpp"

namespace maillage {

inline void require_sound(std::string_view bytes) {
  text::Faults faults;
  const sheets::Workbook workbook = readers::read_workbook("f", bytes, faults);
  require(faults.size() <= 1 && (!text::has_errors(faults) || workbook.sheets.empty()));
  for (const sheets::WorkbookSheet& sheet : workbook.sheets) {
    const sheets::SheetCell* before = nullptr;
    for (const sheets::SheetCell& cell : sheet.cells) {
      require(cell.row < sheets::most_rows && cell.column < sheets::most_columns &&
              !cell.text.empty());
      require(readers::utf8_length(cell.text) == cell.text.size());
      require(before == nullptr || before->row < cell.row ||
              (before->row == cell.row && before->column < cell.column));
      before = &cell;
    }
  }
  if (text::has_errors(faults)) return;
  const importing::FoundTables found = importing::find_tables(workbook, {});
  model::Draft draft;
  for (const model::DraftTable& table : found.tables) {
    require(table.columns.size() == table.headers.size());
    for (const auto& row : table.rows) require(row.size() <= table.headers.size());
    draft.tables.push_back(table);
  }
  resolve::resolve(draft);
}

}  // namespace maillage
