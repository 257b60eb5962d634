// What a sheet itself says that the signs of its states mean: "0 = non commencé, 1 = en cours", "🟢 | Réalisé",
// below the table, above it, in the header of the column, or on a small sheet beside.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "network/import/rows/column_plan.hpp"
#include "network/import/rows/read_row.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// Cells of a sheet that may hold the key of another: lists and legends have no more.
inline constexpr std::size_t most_cells_of_key = 400;

// Writes into the columns of states the words for which a sign stands, and tells the legend. At least two
// signs must be said, of one to three characters or one picture, each for a word that is a state; a sign
// that is said to mean two states means none. The legend holds over what a sign means elsewhere ("R" for
// "reporté"); that of the sheet itself over another sheet's.
void read_signs_by_legend(const sheets::SheetView& view, const sheets::Workbook& workbook,
                          const ColumnPlan& plan, std::vector<ReadRow>& rows,
                          const text::Place& header, text::Faults& faults);

// Words of states by the hue (sheets::hue_of) that the sheet's texts say stands for them: "vert = réalisé,
// rouge = non commencé". A hue of two states is none.
std::map<std::string, std::string> words_of_hues(const sheets::WorkbookSheet& sheet);

}  // namespace maillage::importing
