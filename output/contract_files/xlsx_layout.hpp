// Text and room of a workbook's cells: what a cell can hold, and how wide and high it has to be.
// Internal to output/workbook.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "output/contract_files/export_tables.hpp"

namespace maillage::contract_files {

// Text as a cell holds it: at most longest_cell UTF-16 units, cut at a character; "_x0041_", which
// the format reads as an escape, with its own escape before it; characters that no document can
// hold left out.
std::string cell_text(std::string_view text);

// In characters: as wide as what the column holds, within what its kind needs and can bear.
double width_of(const ExportTable& table, std::size_t column);

// Lines that the text takes in a column of that width, broken at words. The width's unit is a
// digit of 11 points, the letters are of 10.
std::size_t lines_of(std::string_view text, double width);

// Of a row whose texts take a line each, in points.
inline constexpr double height_of_line = 15.5;

// Of a row, in points, at most the format's own 409. Viewers do not all fit the height of rows to
// wrapped text.
double height_of(const ExportTable& table, const std::vector<TableCell>& row,
                 const std::vector<double>& widths);

}  // namespace maillage::contract_files
