// What the sheet itself says that the signs of its states mean: "0 = non commencé, 1 = en cours",
// below the table, above it, or in the header of the column.
#pragma once

#include <vector>

#include "network/import/rows/column_plan.hpp"
#include "network/import/rows/read_row.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// Writes into the columns of states the words for which a sign stands, and tells the legend. At least two
// signs must be said, of one to three characters, each for a word that is a state; a sign that is said
// to mean two states means none. The legend holds over what a sign means elsewhere ("R" for "reporté").
void read_signs_by_legend(const sheets::SheetView& view, const ColumnPlan& plan,
                          std::vector<ReadRow>& rows, const text::Place& header,
                          text::Faults& faults);

}  // namespace maillage::importing
