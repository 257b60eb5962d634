// CSV as spreadsheets write it: RFC 4180 quotes, any line end, `;` `,` tab or `|` between cells.
//
// The separator is the one that cuts most rows alike (network/sheets/csv_separator.hpp); a first line
// "sep=;" says it instead. Rows without any content are skipped, as are the empty cells behind the
// last header. Cells are kept as they stand, but for line breaks of any kind, which become LF; a
// cell that holds a formula's error ("#N/A") or a program's word for no value ("NA") is empty, which
// is a note with their lines and columns. More columns than a sheet can have are an error.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/draft.hpp"
#include "network/sheets/workbook_cells.hpp"
#include "network/text/fault.hpp"

namespace maillage::readers {

// `name` is the file's name for places; no `year`: the table is the plan. A cell's place is that of
// the first character of its content, behind the quote if it has one. One pass.
model::DraftTable read_csv(const std::string& name, std::string_view text,
                           const model::WhichTable& year, text::Faults& faults);

// The rows as they stand, of any lengths, for what has more than a table in it: titles above,
// hints and legends below.
std::vector<std::vector<model::Text>> read_csv_rows(const std::string& name, std::string_view text,
                                                    text::Faults& faults);

// The rows as a sheet without a name: a row is the line it begins on, a column the how manieth cell.
sheets::WorkbookSheet sheet_of(const std::vector<std::vector<model::Text>>& rows);

}  // namespace maillage::readers
