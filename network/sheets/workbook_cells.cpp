#include "network/sheets/workbook_cells.hpp"

#include <algorithm>

namespace maillage::sheets {

std::optional<CellPosition> read_cell_name(std::string_view name) {
  std::uint32_t row = 0, column = 0;
  std::size_t at = 0;
  if (at < name.size() && name[at] == '$') ++at;
  for (; at < name.size(); ++at) {
    const char letter = static_cast<char>(name[at] & ~0x20);
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + static_cast<std::uint32_t>(letter - 'A' + 1);
    if (column > most_columns) return std::nullopt;
  }
  if (at < name.size() && name[at] == '$') ++at;
  const std::size_t digits = at;
  for (; at < name.size() && name[at] >= '0' && name[at] <= '9'; ++at) {
    row = row * 10 + static_cast<std::uint32_t>(name[at] - '0');
    if (row > most_rows) return std::nullopt;
  }
  if (column == 0 || row == 0 || at == digits || at != name.size()) return std::nullopt;
  return CellPosition{row - 1, column - 1};
}

std::optional<CellRange> read_cell_range(std::string_view name) {
  const std::size_t colon = name.find(':');
  const auto first = read_cell_name(name.substr(0, colon));
  if (!first) return std::nullopt;
  if (colon == std::string_view::npos) {
    return CellRange{first->row, first->column, first->row, first->column};
  }
  const auto last = read_cell_name(name.substr(colon + 1));
  if (!last) return std::nullopt;
  return CellRange{std::min(first->row, last->row), std::min(first->column, last->column),
                   std::max(first->row, last->row), std::max(first->column, last->column)};
}

}  // namespace maillage::sheets
