// CSV as spreadsheets write it: RFC 4180 quotes, any line end, `;` `,` or tab between cells.
//
// The separator is the one that the header line holds most of outside quotes, `;` on a tie; a
// first line "sep=;" says it instead. Rows without any content are skipped, as are the empty cells
// behind the last header. Cells are kept as they stand, but for line ends inside quotes, which
// become LF.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/draft.hpp"
#include "network/sheets/workbook_cells.hpp"
#include "network/text/fault.hpp"

namespace maillage {

// `name` is the file's name for places; no `year`: the table is the plan. A cell's place is that of
// the first character of its content, behind the quote if it has one. One pass.
DraftTable read_csv(const std::string& name, std::string_view text, std::optional<int> year,
                    Faults& faults);

// The rows as they stand, of any lengths, for what has more than a table in it: titles above,
// hints and legends below. The separator is that of the first line that has one.
std::vector<std::vector<Text>> read_csv_rows(const std::string& name, std::string_view text,
                                             Faults& faults);

// The rows as a sheet without a name: a row is the line it begins on, a column the how manieth cell.
WorkbookSheet sheet_of(const std::vector<std::vector<Text>>& rows);

}  // namespace maillage
