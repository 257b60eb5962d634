// What find_tables makes of a drawn sheet, as text.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "network/import/table_finder.hpp"
#include "tests/support/drawn_sheet.hpp"

namespace maillage::testing {

inline std::string word_of(text::FaultKind kind) {
  switch (kind) {
    case text::FaultKind::unknown_sheet:
      return "unknown_sheet";
    case text::FaultKind::no_table:
      return "no_table";
    case text::FaultKind::table_read:
      return "table_read";
    case text::FaultKind::sheet_left_out:
      return "sheet_left_out";
    case text::FaultKind::sheet_hidden:
      return "sheet_hidden";
    case text::FaultKind::rows_left_out:
      return "rows_left_out";
    case text::FaultKind::rows_hidden:
      return "rows_hidden";
    case text::FaultKind::columns_hidden:
      return "columns_hidden";
    case text::FaultKind::persons_left_out:
      return "persons_left_out";
    case text::FaultKind::columns_joined:
      return "columns_joined";
    case text::FaultKind::columns_differ:
      return "columns_differ";
    case text::FaultKind::roles_in_cells:
      return "roles_in_cells";
    case text::FaultKind::titles_listed:
      return "titles_listed";
    case text::FaultKind::action_repeated:
      return "action_repeated";
    case text::FaultKind::rows_of_one_action:
      return "rows_of_one_action";
    case text::FaultKind::rows_joined:
      return "rows_joined";
    case text::FaultKind::headings_read:
      return "headings_read";
    case text::FaultKind::carrier_from_service:
      return "carrier_from_service";
    case text::FaultKind::no_title_column:
      return "no_title_column";
    case text::FaultKind::column_from_content:
      return "column_from_content";
    case text::FaultKind::column_undecided:
      return "column_undecided";
    case text::FaultKind::groups_filled:
      return "groups_filled";
    case text::FaultKind::group_doubt:
      return "group_doubt";
    case text::FaultKind::titles_alone:
      return "titles_alone";
    case text::FaultKind::objectives_alone:
      return "objectives_alone";
    case text::FaultKind::sub_actions_carry:
      return "sub_actions_carry";
    case text::FaultKind::parts_counted:
      return "parts_counted";
    case text::FaultKind::cells_outside:
      return "cells_outside";
    case text::FaultKind::error_cells:
      return "error_cells";
    case text::FaultKind::parent_carries:
      return "parent_carries";
    case text::FaultKind::matrix_read:
      return "matrix_read";
    case text::FaultKind::instances_read:
      return "instances_read";
    case text::FaultKind::instance_values_left:
      return "instance_values_left";
    case text::FaultKind::legend_read:
      return "legend_read";
    case text::FaultKind::fills_read:
      return "fills_read";
    case text::FaultKind::fills_unread:
      return "fills_unread";
    case text::FaultKind::fills_differ:
      return "fills_differ";
    case text::FaultKind::struck_out:
      return "struck_out";
    case text::FaultKind::comments_unread:
      return "comments_unread";
    case text::FaultKind::rows_of_year:
      return "rows_of_year";
    case text::FaultKind::pivot_alone:
      return "pivot_alone";
    case text::FaultKind::organisation_ties:
      return "organisation_ties";
    case text::FaultKind::members_read:
      return "members_read";
    case text::FaultKind::groups_read:
      return "groups_read";
    case text::FaultKind::ties_read:
      return "ties_read";
    case text::FaultKind::tables_beside:
      return "tables_beside";
    case text::FaultKind::forms_read:
      return "forms_read";
    case text::FaultKind::ties_left_out:
      return "ties_left_out";
    case text::FaultKind::organisations_read:
      return "organisations_read";
    case text::FaultKind::indicators_joined:
      return "indicators_joined";
    case text::FaultKind::indicators_left:
      return "indicators_left";
    case text::FaultKind::persons_in_cells:
      return "persons_in_cells";
    default:
      return "?";
  }
}

inline std::string tables_of(const importing::FoundTables& found) {
  std::string text;
  for (const model::DraftTable& table : found.tables) {
    text += table.year ? std::to_string(*table.year) + "\n" : "plan\n";
    for (std::size_t i = 0; i < table.headers.size(); ++i) {
      text += i == 0 ? "" : " | ";
      text += table.columns[i] ? std::string(model::code_of(*table.columns[i]))
                               : "[" + table.headers[i].value + "]";
    }
    text += "\n";
    for (const auto& row : table.rows) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        std::string value = row[i].value;
        for (std::size_t at = value.find('\n'); at != std::string::npos; at = value.find('\n')) {
          value.replace(at, 1, "\\n");
        }
        text += (i == 0 ? "" : " | ") + value;
      }
      text += "\n";
    }
  }
  return text;
}

inline std::string faults_of(const importing::FoundTables& found) {
  std::string text;
  for (const text::Fault& fault : found.faults) {
    if (fault.kind == text::FaultKind::table_read) continue;
    if (fault.severity == text::FaultSeverity::error) text += "error ";
    if (fault.severity == text::FaultSeverity::warning) text += "warning ";
    text += to_string(fault.place) + " " + word_of(fault.kind);
    for (const std::string& word : fault.words) text += " (" + word + ")";
    text += "\n";
  }
  return text;
}

// "? P = partenaire (porteur)", a line a question; "?" before the doubtful ones.
inline std::string questions_of(const importing::FoundTables& found) {
  std::string text;
  for (const model::Decision& decision : found.decisions) {
    if (decision.sureness == model::Sureness::certain) continue;
    text += decision.sureness == model::Sureness::doubtful ? "? " : "";
    text += decision.subject + " = " + decision.taken + " (";
    for (std::size_t i = 0; i < decision.others.size(); ++i) {
      text += (i == 0 ? "" : ", ") + decision.others[i];
    }
    text += ")\n";
  }
  return text;
}

// "instance id=copil nom=COPIL membres=PETR, CAF", a line a record.
inline std::string records_of(const importing::FoundTables& found) {
  std::string text;
  for (const model::Record& record : found.records) {
    text += record.section.value;
    for (const model::Field& field : record.fields) {
      text += " " + field.key.value + "=";
      for (std::size_t i = 0; i < field.values.size(); ++i) {
        text += (i == 0 ? "" : ", ") + field.values[i].text;
      }
    }
    text += "\n";
  }
  return text;
}

inline importing::FoundTables find(std::vector<sheets::WorkbookSheet> sheets,
                                   importing::TableWish wish = {}) {
  return importing::find_tables(sheets::Workbook{"f.xlsx", std::move(sheets)}, wish);
}

inline importing::FoundTables find(std::string_view text) {
  return find({drawn_sheet("Plan", text)});
}

}  // namespace maillage::testing
