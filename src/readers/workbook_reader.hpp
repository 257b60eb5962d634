// A workbook from bytes: XLSX, ODS or flat ODS (one XML file), told apart by what the file is, not by its name.
//
// What is not readable is one fault that says why: a password, the old .xls format, a cut file, a
// document type in its XML, more than what memory and time allow. Then the workbook has no sheet.
#pragma once

#include <string>
#include <string_view>

#include "network/sheets/workbook_cells.hpp"
#include "network/text/fault.hpp"

namespace maillage::readers {

// What all sheets of a workbook may hold together: past this it is no plan of anybody.
inline constexpr std::size_t most_cells = 2'000'000;
inline constexpr std::size_t most_text = std::size_t{1} << 27;  // bytes in its cells

// `name` is the file's name for places. Linear in the unpacked bytes; memory: what the cells hold,
// and a piece of XML of 16 MiB at most.
sheets::Workbook read_workbook(const std::string& name, std::string_view bytes,
                               text::Faults& faults);

// True if the bytes begin as an OpenDocument spreadsheet in one XML file does (.fods).
bool is_flat_workbook(std::string_view bytes);

// True if the extension (".xlsx", in lower case) is one of a workbook, readable or not.
bool is_workbook_extension(std::string_view extension);

}  // namespace maillage::readers
