// Sheets drawn as text: a line a row, "|" between cells. "^" is merged with the cell above, "<"
// with the one on the left; blanks around a cell's text don't count.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "network/sheets/workbook_cells.hpp"
#include "network/text/text.hpp"

namespace maillage::testing {

inline sheets::WorkbookSheet drawn_sheet(const std::string& name, std::string_view text) {
  std::vector<std::vector<std::string>> grid;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    grid.emplace_back();
    while (true) {
      const std::string_view cell = line.substr(0, line.find('|'));
      std::string value(text::trimmed(cell));
      for (std::size_t at = value.find("\\n"); at != std::string::npos; at = value.find("\\n")) {
        value.replace(at, 2, "\n");
      }
      grid.back().push_back(std::move(value));
      if (cell.size() == line.size()) break;
      line.remove_prefix(cell.size() + 1);
    }
  }
  sheets::WorkbookSheet sheet;
  sheet.name = name;
  const auto at = [&](std::size_t row, std::size_t column) {
    return row < grid.size() && column < grid[row].size() ? grid[row][column] : std::string();
  };
  for (std::uint32_t row = 0; row < grid.size(); ++row) {
    for (std::uint32_t column = 0; column < grid[row].size(); ++column) {
      const std::string& value = grid[row][column];
      if (value.empty() || value == "^" || value == "<") continue;
      sheet.cells.push_back({row, column, value});
      sheets::CellRange range{row, column, row, column};
      while (at(range.last_row + 1, column) == "^") ++range.last_row;
      while (at(row, range.last_column + 1) == "<") ++range.last_column;
      if (range.last_row > row || range.last_column > column) sheet.merged.push_back(range);
    }
  }
  return sheet;
}

}  // namespace maillage::testing
