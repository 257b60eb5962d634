// A sheet as its reader wants to see it: row by row, with what merged cells say of the cells below.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/decision.hpp"
#include "network/sheets/workbook_cells.hpp"
#include "network/text/place.hpp"

namespace maillage::sheets {

// A row that has at least one cell.
struct RowSpan {
  std::uint32_t row = 0;
  std::size_t begin = 0, end = 0;  // of WorkbookSheet::cells
};

class SheetView {
 public:
  // `file` is the workbook's name. O(cells + merged ranges · log).
  // `answers`: of the user to questions about it, which outlive the view; null: none.
  SheetView(std::string file, const WorkbookSheet& sheet, const model::Answers* answers = nullptr);

  const model::Answers* answers() const { return answers_; }
  const WorkbookSheet& sheet() const { return *sheet_; }
  const std::vector<RowSpan>& rows() const { return rows_; }

  // The text that stands in the cell itself; null if it is empty. O(log of the row's cells).
  const std::string* own(const RowSpan& span, std::uint32_t column) const;

  // The text of the merged cell of several rows that this cell is a lower part of; else null.
  const std::string* from_above(std::uint32_t row, std::uint32_t column) const;

  // The text of the merged cell of several columns that this cell is a right part of; else null.
  // O(log merged ranges).
  const std::string* from_left(const RowSpan& span, std::uint32_t column) const;

  // How many columns the cell spans.
  std::uint32_t width(std::uint32_t row, std::uint32_t column) const;

  bool is_hidden_row(std::uint32_t row) const;
  bool is_hidden_column(std::uint32_t column) const;

  // "suivi.xlsx!Feuille", B7; a file without sheet names (CSV) has lines and columns instead.
  text::Place place(std::uint32_t row, std::uint32_t column) const;
  text::Place place() const;

  // Of a cell made of several others, where each of its lines stands; else null.
  const std::vector<text::Place>* places_of_lines(std::uint32_t row, std::uint32_t column) const;

 private:
  struct Fill {
    std::uint32_t first = 0, last = 0;  // rows
    const std::string* text = nullptr;
  };
  text::FileName name_;
  const WorkbookSheet* sheet_;
  const model::Answers* answers_ = nullptr;
  std::vector<RowSpan> rows_;
  std::map<std::uint32_t, std::vector<Fill>> fills_;  // by column, by first row
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> widths_;
  std::vector<CellRange> hidden_rows_, hidden_columns_;  // sorted, not overlapping
};

}  // namespace maillage::sheets
