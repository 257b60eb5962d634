// Workbooks as text, so that a test can state the whole of what it expects.
#pragma once

#include <string>

#include "src/readers/workbook_reader.hpp"
#include "tests/support/zipped.hpp"

namespace maillage {

inline std::string workbook_fault_word(FaultKind kind) {
  switch (kind) {
    case FaultKind::not_workbook:
      return "not_workbook";
    case FaultKind::broken_workbook:
      return "broken_workbook";
    case FaultKind::encrypted_workbook:
      return "encrypted_workbook";
    case FaultKind::old_workbook:
      return "old_workbook";
    case FaultKind::oversized_workbook:
      return "oversized_workbook";
    case FaultKind::unsafe_workbook:
      return "unsafe_workbook";
    case FaultKind::styles_missing:
      return "styles_missing";
    default:
      return "?";
  }
}

// "Plan: A1=… B1=…", a line a sheet; faults as their kind and file.
inline std::string workbook_text(const std::string& bytes) {
  Faults faults;
  const Workbook workbook = read_workbook("f.xlsx", bytes, faults);
  std::string text;
  for (const WorkbookSheet& sheet : workbook.sheets) {
    text += sheet.name + (sheet.visibility == Visibility::hidden ? " (hidden):" : ":");
    for (const SheetCell& cell : sheet.cells) {
      text += " " + cell_name(cell.row, cell.column) + "=" + cell.text;
    }
    for (const CellRange& range : sheet.merged) {
      text += " merged " + cell_name(range.first_row, range.first_column) + ":" +
              cell_name(range.last_row, range.last_column);
    }
    for (const CellRange& range : sheet.hidden) {
      text += range.last_column == to_the_end ? " row " + std::to_string(range.first_row + 1)
                                              : " column " + column_name(range.first_column);
    }
    for (const std::string& error : sheet.errors) text += " error " + error;
    for (const std::string& cell : sheet.missing) text += " missing " + cell;
    for (const std::string& cell : sheet.uncomputed) text += " uncomputed " + cell;
  }
  for (const Fault& fault : faults) {
    text +=
        (text.empty() ? "" : " ") + fault.place.file.text() + " " + workbook_fault_word(fault.kind);
  }
  return text;
}

inline std::string xlsx_rows_text(const std::string& rows, const std::string& strings = "",
                                  const std::string& formats = "",
                                  const std::string& properties = "") {
  return workbook_text(
      zipped(xlsx_parts("<sheetData>" + rows + "</sheetData>", strings, formats, properties)));
}

inline std::string ods_rows_text(const std::string& rows, const std::string& styles = "") {
  return workbook_text(
      zipped(ods_parts("<table:table table:name=\"Plan\">" + rows + "</table:table>", styles)));
}

}  // namespace maillage
