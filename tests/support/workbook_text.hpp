// Workbooks as text, so that a test can state the whole of what it expects.
#pragma once

#include <string>

#include "src/readers/workbook_reader.hpp"
#include "tests/support/zipped.hpp"

namespace maillage::testing {

inline std::string workbook_fault_word(text::FaultKind kind) {
  switch (kind) {
    case text::FaultKind::not_workbook:
      return "not_workbook";
    case text::FaultKind::broken_workbook:
      return "broken_workbook";
    case text::FaultKind::encrypted_workbook:
      return "encrypted_workbook";
    case text::FaultKind::old_workbook:
      return "old_workbook";
    case text::FaultKind::oversized_workbook:
      return "oversized_workbook";
    case text::FaultKind::unsafe_workbook:
      return "unsafe_workbook";
    case text::FaultKind::styles_missing:
      return "styles_missing";
    default:
      return "?";
  }
}

// "Plan: A1=… B1=…", a line a sheet; faults as their kind and file.
inline std::string workbook_text(const std::string& bytes) {
  text::Faults faults;
  const sheets::Workbook workbook = readers::read_workbook("f.xlsx", bytes, faults);
  std::string text;
  for (const sheets::WorkbookSheet& sheet : workbook.sheets) {
    text += sheet.name + (sheet.visibility == sheets::Visibility::hidden ? " (hidden):" : ":");
    for (const sheets::SheetCell& cell : sheet.cells) {
      text += " " + sheets::cell_name(cell.row, cell.column) + "=" + cell.text;
    }
    for (const sheets::CellRange& range : sheet.merged) {
      text += " merged " + sheets::cell_name(range.first_row, range.first_column) + ":" +
              sheets::cell_name(range.last_row, range.last_column);
    }
    for (const sheets::CellRange& range : sheet.hidden) {
      text += range.last_column == sheets::to_the_end
                  ? " row " + std::to_string(range.first_row + 1)
                  : " column " + sheets::column_name(range.first_column);
    }
    for (const std::string& error : sheet.errors) text += " error " + error;
    for (const std::string& cell : sheet.missing) text += " missing " + cell;
    for (const std::string& cell : sheet.uncomputed) text += " uncomputed " + cell;
    for (const std::string& cell : sheet.commented) text += " comment " + cell;
    for (const sheets::CellLook& look : sheet.looks) {
      text += (look.is_struck ? " struck " : " filled ") +
              sheets::cell_name(look.row, look.first_column) + ":" +
              sheets::column_name(look.last_column);
      if (look.fill != sheets::no_fill) text += " " + std::to_string(look.fill);
    }
  }
  for (const text::Fault& fault : faults) {
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

}  // namespace maillage::testing
