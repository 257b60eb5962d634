// Drafts, tables and faults as text, so that a test can state the whole of what it expects.
#pragma once

#include <string>

#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::testing {

inline std::string at(const text::Place& place) {
  return "@" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

inline std::string kind_word(model::ValueKind kind) {
  switch (kind) {
    case model::ValueKind::text:
      return "text";
    case model::ValueKind::integer:
      return "integer";
    case model::ValueKind::real:
      return "real";
    case model::ValueKind::boolean:
      return "boolean";
    case model::ValueKind::date:
      return "date";
    case model::ValueKind::section:
      return "section";
  }
  return "?";
}

inline std::string draft_text(const model::Field& field, const std::string& indent) {
  std::string text = indent + field.key.value + at(field.key.place) + (field.is_list ? " []" : "");
  for (const model::Value& value : field.values) {
    text += " " + kind_word(value.kind);
    if (value.kind != model::ValueKind::section) text += "(" + value.text + ")";
    text += at(value.place);
    for (const model::Field& inner : value.fields) text += "\n" + draft_text(inner, indent + "  ");
  }
  return text;
}

// One line a record, one a field: "[contrat]@1:1", "  id@2:1 text(x)@2:6".
inline std::string draft_text(const model::Draft& draft) {
  std::string text;
  for (const model::Record& record : draft.records) {
    const std::string name = "[" + record.section.value + "]";
    text += (record.is_list_element ? "[" + name + "]" : name) + at(record.section.place) + "\n";
    for (const model::Field& field : record.fields) text += draft_text(field, "  ") + "\n";
  }
  return text;
}

// One line a row: "|a@1:1|b@1:3|".
inline std::string table_text(const model::DraftTable& table) {
  const auto row_text = [](const std::vector<model::Text>& row) {
    std::string text = "|";
    for (const model::Text& cell : row) text += cell.value + at(cell.place) + "|";
    return text + "\n";
  };
  std::string text = row_text(table.headers);
  for (const auto& row : table.rows) text += row_text(row);
  return text;
}

inline std::string fault_word(text::FaultKind kind) {
  switch (kind) {
    case text::FaultKind::syntax:
      return "syntax";
    case text::FaultKind::not_utf8:
      return "not_utf8";
    case text::FaultKind::unclosed_quote:
      return "unclosed_quote";
    case text::FaultKind::text_after_quote:
      return "text_after_quote";
    case text::FaultKind::no_header:
      return "no_header";
    case text::FaultKind::row_too_long:
      return "row_too_long";
    case text::FaultKind::unknown_file:
      return "unknown_file";
    case text::FaultKind::unfit_characters:
      return "unfit_characters";
    case text::FaultKind::bad_year:
      return "bad_year";
    case text::FaultKind::unread_format:
      return "unread_format";
    case text::FaultKind::network_file:
      return "network_file";
    case text::FaultKind::lock_file:
      return "lock_file";
    case text::FaultKind::too_many_columns:
      return "too_many_columns";
    case text::FaultKind::contours_unread:
      return "contours_unread";
    case text::FaultKind::contour_left_out:
      return "contour_left_out";
    case text::FaultKind::read_as_text:
      return "read_as_text";
    case text::FaultKind::rows_too_long:
      return "rows_too_long";
    case text::FaultKind::error_cells:
      return "error_cells";
    case text::FaultKind::missing_cells:
      return "missing_cells";
    default:
      return "of meaning";
  }
}

// One line a fault: "f.csv:2:5 row_too_long 3 2"; a warning starts with "(warning) ".
inline std::string faults_text(const text::Faults& faults) {
  std::string text;
  for (const text::Fault& fault : faults) {
    if (fault.severity != text::FaultSeverity::error) text += "(warning) ";
    text += to_string(fault.place) + " " + fault_word(fault.kind);
    for (const std::string& word : fault.words) text += " " + word;
    text += "\n";
  }
  return text;
}

}  // namespace maillage::testing
