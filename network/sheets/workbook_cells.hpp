// A workbook as it stands, before anybody asks what its cells mean.
//
// XLSX, ODS and CSV all become this; network/import/table_finder.hpp looks for tables of actions in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/text/place.hpp"

namespace maillage::sheets {

// Rows and columns are counted from 0 here, as in no text that a user sees.
struct SheetCell {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  std::string text;  // never empty; lines and paragraphs end with LF
};

// Both ends belong to it.
struct CellRange {
  std::uint32_t first_row = 0, first_column = 0;
  std::uint32_t last_row = 0, last_column = 0;
};

enum class Visibility { shown, hidden };

// White, or no fill at all.
inline constexpr std::uint32_t no_fill = static_cast<std::uint32_t>(-1);

// How cells side by side look, where that may mean something: filled with a colour, crossed out.
struct CellLook {
  std::uint32_t row = 0;
  std::uint32_t first_column = 0, last_column = 0;
  std::uint32_t fill = no_fill;  // 0xRRGGBB
  bool is_struck = false;
};

// Where the lines of a cell stand that was made of others.
struct CellOrigin {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  std::vector<text::Place> lines;  // not empty
};

struct WorkbookSheet {
  std::string name;
  Visibility visibility = Visibility::shown;
  std::vector<SheetCell> cells;             // by row, then column; each place once
  std::vector<CellRange> merged;            // only the first cell of a range holds text
  std::vector<CellRange> hidden;            // whole rows or whole columns
  std::vector<std::string> errors;          // cells that hold an error value: "B7 #N/A"
  std::vector<std::string> missing;         // cells that say that they have no value: "B7 NA"
  std::vector<std::string> uncomputed;      // cells with a formula that was never computed
  std::vector<CellOrigin> origins = {};     // by row, then column; of a sheet of another shape
  std::vector<CellLook> looks = {};         // by row, then column; of rows that hold some text
  std::vector<std::string> commented = {};  // cells with a comment hung on them, which is not read
};

struct Workbook {
  std::string file;  // as the user named it
  std::vector<WorkbookSheet> sheets;
};

// What a sheet can hold at most, in Excel and in LibreOffice.
inline constexpr std::uint32_t most_rows = 1u << 20;
inline constexpr std::uint32_t most_columns = 1u << 14;

// The ends of a range of whole rows or columns.
inline constexpr std::uint32_t to_the_end = static_cast<std::uint32_t>(-1);

// "B7" of row 6, column 1.
using text::cell_name;
using text::column_name;

struct CellPosition {
  std::uint32_t row = 0, column = 0;
};

// "B7", "$B$7"; none where it names no cell that a sheet can have.
std::optional<CellPosition> read_cell_name(std::string_view name);

// "B7:C9", "B7".
std::optional<CellRange> read_cell_range(std::string_view name);

}  // namespace maillage::sheets
