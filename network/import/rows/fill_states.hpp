// States that a plan says by the colour of cells alone:
//
//   Action     | Porteur | État
//   Bus santé  | CCAS    | [green]
//   Forum      | CPTS    | [orange]
//
//   [green] Réalisé   [orange] En cours        a key: below, beside, above, or on a small sheet of its own
//
// A colour is read only where a key names it and no other state by it: cells of the state's own column
// first, else what fills the rest of the row, unless two states are said there. Words hold over colours.
// Every other fill that tells actions apart is told, with its rows; what only decorates is not: all rows
// alike, every second one, one colour an axis.
#pragma once

#include <vector>

#include "network/import/rows/column_plan.hpp"
#include "network/import/rows/read_row.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// Writes the states that fills say into `rows`, into a column made for them where the plan has none, and
// tells fills that are not read and texts crossed out.
// O(cells of the rows · log looks).
void read_states_by_fill(const sheets::SheetView& view, const sheets::Workbook& workbook,
                         ColumnPlan& plan, std::vector<ReadRow>& rows, const text::Place& header,
                         text::Faults& faults);

}  // namespace maillage::importing
