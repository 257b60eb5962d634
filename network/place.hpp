// Where something was said: a line and column of a text file, or a cell of a workbook.
#pragma once

#include <cstdint>
#include <string>
#include <tuple>

namespace maillage {

struct Place {
  std::string file;          // as the user named it; "suivi.xlsx!Feuille" for a sheet
  std::uint32_t line = 0;    // from 1; 0: the file as a whole
  std::uint32_t column = 0;  // from 1, in characters (code points); 0: the line as a whole
  std::string cell;          // "B7" in a workbook; then line and column are the cell's

  friend bool operator==(const Place& a, const Place& b) {
    return std::tie(a.file, a.line, a.column, a.cell) == std::tie(b.file, b.line, b.column, b.cell);
  }
  friend bool operator<(const Place& a, const Place& b) {
    return std::tie(a.file, a.line, a.column, a.cell) < std::tie(b.file, b.line, b.column, b.cell);
  }
};

// "file:12:3", "file!sheet!B7", "file:12", "file".
std::string to_string(const Place& place);

}  // namespace maillage
