// Tables of actions in a workbook, wherever they stand: below titles, among notices and drop-down
// sheets, one a sheet or several, a plan and its yearly bilans.
//
// Everything that was decided on the way is a note: which sheets and rows are no actions, what is
// hidden, which columns were joined, that columns of persons are not read.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "network/model/draft.hpp"
#include "network/sheets/workbook_cells.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

struct TableWish {
  std::optional<std::string> sheet = std::nullopt;  // by its name; none: all sheets
  model::WhichTable year =
      std::nullopt;             // of all tables, as the file's name says; the plan: not said
  model::Answers answers = {};  // to questions of an earlier reading
};

struct FoundTables {
  std::vector<model::DraftTable> tables;  // the plan first, then by year; each year once
  text::Faults faults;
  std::vector<model::Decision> decisions = {};
  std::vector<model::Record> records = {};  // organisations and instances that other sheets list
};

// Sheets of one year, and those of no year, are one table: a workbook may have a sheet an axis. A
// sheet that repeats actions of an earlier one is left out. The year of a sheet is that of its name
// ("2021", "Bilan 2021") or of a title above the table; of none, or of a period, it is the plan's.
// Sheets of other shapes, matrices and lists of ties, are turned into tables first
// (network/shapes/shapes.hpp). No table at all is an error. O(cells · log columns).
FoundTables find_tables(const sheets::Workbook& workbook, const TableWish& wish);

}  // namespace maillage::importing
