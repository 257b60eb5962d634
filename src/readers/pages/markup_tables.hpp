// Tables of a web page, or of Excel's XML of 2003: what portals and old programs save under the name
// of a workbook.
#pragma once

#include <string>
#include <string_view>

#include "network/sheets/workbook_cells.hpp"
#include "network/text/fault.hpp"

namespace maillage::readers {

// By what stands at the beginning.
bool is_markup_table(std::string_view bytes);

// A sheet a table; a table within a cell is text of it. Cells that span rows or columns are merged;
// what is not UTF-8 is read as encoding.hpp says. That it is no workbook is said (read_as_text); a
// page without a table is an error (not_workbook). Nothing that it refers to is looked at. O(bytes).
sheets::Workbook read_markup_tables(const std::string& name, std::string_view bytes,
                                    text::Faults& faults);

}  // namespace maillage::readers
