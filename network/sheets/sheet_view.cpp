#include "network/sheets/sheet_view.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace maillage::sheets {
namespace {

const SheetCell* find_cell(const std::vector<SheetCell>& cells, std::size_t begin, std::size_t end,
                           std::uint32_t column) {
  const auto first = cells.begin() + static_cast<std::ptrdiff_t>(begin);
  const auto last = cells.begin() + static_cast<std::ptrdiff_t>(end);
  const auto found = std::lower_bound(
      first, last, column,
      [](const SheetCell& cell, std::uint32_t wanted) { return cell.column < wanted; });
  return found == last || found->column != column ? nullptr : &*found;
}

}  // namespace

SheetView::SheetView(std::string file, const WorkbookSheet& sheet, const model::Answers* answers)
    : name_(sheet.name.empty() ? std::move(file) : file + "!" + sheet.name),
      sheet_(&sheet),
      answers_(answers) {
  for (std::size_t i = 0; i < sheet.cells.size(); ++i) {
    if (rows_.empty() || rows_.back().row != sheet.cells[i].row) {
      rows_.push_back({sheet.cells[i].row, i, i});
    }
    rows_.back().end = i + 1;
  }
  for (const CellRange& range : sheet.merged) {
    const auto row = std::lower_bound(
        rows_.begin(), rows_.end(), range.first_row,
        [](const RowSpan& span, std::uint32_t wanted) { return span.row < wanted; });
    if (row == rows_.end() || row->row != range.first_row) continue;
    const std::string* text = own(*row, range.first_column);
    if (text == nullptr) continue;
    if (range.last_row > range.first_row) {
      fills_[range.first_column].push_back({range.first_row, range.last_row, text});
    }
    if (range.last_column > range.first_column) {
      widths_[{range.first_row, range.first_column}] = range.last_column - range.first_column + 1;
    }
  }
  for (auto& [column, fills] : fills_) {
    std::sort(fills.begin(), fills.end(),
              [](const Fill& a, const Fill& b) { return a.first < b.first; });
  }
  // Many rows hidden one by one are one range.
  const auto keep = [](std::vector<CellRange>& ranges, bool by_row) {
    const auto first = [by_row](const CellRange& r) {
      return by_row ? r.first_row : r.first_column;
    };
    const auto last = [by_row](CellRange& r) -> std::uint32_t& {
      return by_row ? r.last_row : r.last_column;
    };
    std::sort(ranges.begin(), ranges.end(),
              [&](const CellRange& a, const CellRange& b) { return first(a) < first(b); });
    std::vector<CellRange> joined;
    for (CellRange& range : ranges) {
      if (!joined.empty() && first(range) <= std::uint64_t{last(joined.back())} + 1) {
        last(joined.back()) = std::max(last(joined.back()), last(range));
      } else {
        joined.push_back(range);
      }
    }
    ranges = std::move(joined);
  };
  for (const CellRange& range : sheet.hidden) {
    (range.last_column == to_the_end ? hidden_rows_ : hidden_columns_).push_back(range);
  }
  keep(hidden_rows_, true);
  keep(hidden_columns_, false);
}

const std::string* SheetView::own(const RowSpan& span, std::uint32_t column) const {
  const SheetCell* cell = find_cell(sheet_->cells, span.begin, span.end, column);
  return cell == nullptr ? nullptr : &cell->text;
}

const std::string* SheetView::from_above(std::uint32_t row, std::uint32_t column) const {
  const auto found = fills_.find(column);
  if (found == fills_.end()) return nullptr;
  const std::vector<Fill>& fills = found->second;
  auto next =
      std::upper_bound(fills.begin(), fills.end(), row,
                       [](std::uint32_t wanted, const Fill& f) { return wanted < f.first; });
  if (next == fills.begin()) return nullptr;
  --next;
  return row > next->first && row <= next->last ? next->text : nullptr;
}

const std::string* SheetView::from_left(const RowSpan& span, std::uint32_t column) const {
  const auto next = widths_.upper_bound({span.row, column});
  if (next == widths_.begin()) return nullptr;
  const auto& [at, width] = *std::prev(next);
  const bool covers = at.first == span.row && at.second < column && column < at.second + width;
  return covers ? own(span, at.second) : nullptr;
}

std::uint32_t SheetView::width(std::uint32_t row, std::uint32_t column) const {
  const auto found = widths_.find({row, column});
  return found == widths_.end() ? 1 : found->second;
}

bool SheetView::is_hidden_row(std::uint32_t row) const {
  const auto next = std::upper_bound(
      hidden_rows_.begin(), hidden_rows_.end(), row,
      [](std::uint32_t wanted, const CellRange& range) { return wanted < range.first_row; });
  return next != hidden_rows_.begin() && std::prev(next)->last_row >= row;
}

bool SheetView::is_hidden_column(std::uint32_t column) const {
  return std::any_of(hidden_columns_.begin(), hidden_columns_.end(), [&](const CellRange& range) {
    return range.first_column <= column && column <= range.last_column;
  });
}

const std::vector<text::Place>* SheetView::places_of_lines(std::uint32_t row,
                                                           std::uint32_t column) const {
  const auto& origins = sheet_->origins;
  const auto found = std::lower_bound(origins.begin(), origins.end(), std::make_pair(row, column),
                                      [](const CellOrigin& origin, const auto& wanted) {
                                        return std::make_pair(origin.row, origin.column) < wanted;
                                      });
  const bool is_there = found != origins.end() && found->row == row && found->column == column;
  return is_there ? &found->lines : nullptr;
}

text::Place SheetView::place(std::uint32_t row, std::uint32_t column) const {
  if (const std::vector<text::Place>* lines = places_of_lines(row, column)) return lines->front();
  return {name_, row + 1, column + 1,
          sheet_->name.empty() ? text::PlaceIn::text : text::PlaceIn::sheet};
}

text::Place SheetView::place() const { return {name_, 0, 0, {}}; }

}  // namespace maillage::sheets
