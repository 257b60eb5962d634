// Tables of something else on the sheet of the actions: who sits where, contacts, a budget, below the plan or
// beside it behind an empty column. Their rows are no actions, whatever stands in the plan's columns.
#pragma once

#include <optional>
#include <vector>

#include "network/sheets/sheet_view.hpp"
#include "network/sheets/workbook_cells.hpp"

namespace maillage::shapes {

struct ApartTables {
  sheets::WorkbookSheet plan;                 // the sheet without the others
  std::vector<sheets::WorkbookSheet> others;  // each with the header of its own first, in its place
};

// None where the sheet has no actions, or nothing beside them. O(cells · log cells).
std::optional<ApartTables> tables_apart(const sheets::SheetView& view);

}  // namespace maillage::shapes
