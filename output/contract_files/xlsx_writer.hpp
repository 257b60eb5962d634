// A workbook of plain tables as XLSX: the one file that knows libxlsxwriter.
//
// Text is written as text, never as a formula, a link or a number. States and severities are
// coloured by their word, so that a colour follows when a word is changed. The same sheets give the
// same bytes: no clock, no user, no path.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "output/contract_files/export_tables.hpp"

namespace maillage::contract_files {

struct WrittenSheet {
  std::string title;  // at most 31 characters, none of []:*?/\ and unique
  ExportTable table;
  // Tables of actions: lists to choose from, and room for rows to come.
  enum class Use { reading, keeping } use = Use::reading;
  // Of a table that is still to be filled: what goes in each column, shown where its header is
  // pointed at. Columns are then as wide as they may need to be.
  std::vector<std::string> helps = {};
  // Words to choose from in one column, row by row; a row without any has none.
  std::size_t choice_column = 0;
  std::vector<std::vector<std::string>> choices = {};
};

struct WrittenWorkbook {
  std::string title;                                       // of the file's properties
  std::string cover_title;                                 // of the first sheet
  std::vector<std::pair<std::string, std::string>> cover;  // lines of the first sheet, two cells
  std::vector<WrittenSheet> sheets;
  std::string lists_title;  // of the sheet that drop-downs take words from
  std::vector<std::pair<std::string, std::string>> severities;  // word, colour
  std::string choose;  // said where a word is not of the list
};

// With the names of the cover and the lists, and what is said of a word that is not in them.
WrittenWorkbook begin_workbook(std::string title, output_text::Language language);

// What Excel holds: longer texts are cut there, more rows left out.
inline constexpr std::size_t longest_cell = 32767;  // UTF-16 units
inline constexpr std::size_t most_rows = 1048575;   // below the header

// The bytes of the file. None: no temporary file could be made or written, or the library refused a
// part of it.
std::optional<std::string> xlsx(const WrittenWorkbook& workbook);

// The same for sheets that are made one after another, each let go before the next is made: a large
// contract's tables take several times the room that the contract does. `make_sheets` hands each of
// them over behind those of `workbook`, whose cover is read when all are written. `rows`: about how many
// there will be.
using AddSheet = std::function<void(const WrittenSheet&)>;
std::optional<std::string> xlsx(const WrittenWorkbook& workbook, std::size_t rows,
                                const std::function<void(const AddSheet&)>& make_sheets);

}  // namespace maillage::contract_files
