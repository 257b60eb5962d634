// Drafts, tables and faults as text, so that a test can state the whole of what it expects.
#pragma once

#include <string>

#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage {

inline std::string at(const Place& place) {
  return "@" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

inline std::string kind_word(ValueKind kind) {
  switch (kind) {
    case ValueKind::text:
      return "text";
    case ValueKind::integer:
      return "integer";
    case ValueKind::real:
      return "real";
    case ValueKind::boolean:
      return "boolean";
    case ValueKind::date:
      return "date";
    case ValueKind::section:
      return "section";
  }
  return "?";
}

inline std::string draft_text(const Field& field, const std::string& indent) {
  std::string text = indent + field.key.value + at(field.key.place) + (field.is_list ? " []" : "");
  for (const Value& value : field.values) {
    text += " " + kind_word(value.kind);
    if (value.kind != ValueKind::section) text += "(" + value.text + ")";
    text += at(value.place);
    for (const Field& inner : value.fields) text += "\n" + draft_text(inner, indent + "  ");
  }
  return text;
}

// One line a record, one a field: "[contrat]@1:1", "  id@2:1 text(x)@2:6".
inline std::string draft_text(const Draft& draft) {
  std::string text;
  for (const Record& record : draft.records) {
    const std::string name = "[" + record.section.value + "]";
    text += (record.is_list_element ? "[" + name + "]" : name) + at(record.section.place) + "\n";
    for (const Field& field : record.fields) text += draft_text(field, "  ") + "\n";
  }
  return text;
}

// One line a row: "|a@1:1|b@1:3|".
inline std::string table_text(const DraftTable& table) {
  const auto row_text = [](const std::vector<Text>& row) {
    std::string text = "|";
    for (const Text& cell : row) text += cell.value + at(cell.place) + "|";
    return text + "\n";
  };
  std::string text = row_text(table.headers);
  for (const auto& row : table.rows) text += row_text(row);
  return text;
}

inline std::string fault_word(FaultKind kind) {
  switch (kind) {
    case FaultKind::syntax:
      return "syntax";
    case FaultKind::not_utf8:
      return "not_utf8";
    case FaultKind::unclosed_quote:
      return "unclosed_quote";
    case FaultKind::text_after_quote:
      return "text_after_quote";
    case FaultKind::no_header:
      return "no_header";
    case FaultKind::row_too_long:
      return "row_too_long";
    case FaultKind::unknown_file:
      return "unknown_file";
    case FaultKind::unfit_characters:
      return "unfit_characters";
    case FaultKind::bad_year:
      return "bad_year";
    case FaultKind::unread_format:
      return "unread_format";
    case FaultKind::lock_file:
      return "lock_file";
    case FaultKind::too_many_columns:
      return "too_many_columns";
    case FaultKind::read_as_text:
      return "read_as_text";
    case FaultKind::rows_too_long:
      return "rows_too_long";
    case FaultKind::error_cells:
      return "error_cells";
    case FaultKind::missing_cells:
      return "missing_cells";
    default:
      return "of meaning";
  }
}

// One line a fault: "f.csv:2:5 row_too_long 3 2"; a warning starts with "(warning) ".
inline std::string faults_text(const Faults& faults) {
  std::string text;
  for (const Fault& fault : faults) {
    if (fault.severity != FaultSeverity::error) text += "(warning) ";
    text += to_string(fault.place) + " " + fault_word(fault.kind);
    for (const std::string& word : fault.words) text += " " + word;
    text += "\n";
  }
  return text;
}

}  // namespace maillage
