// A fault in the data is a value: what is wrong, where, and what would mend it.
//
// Faults are collected, none stops at the first. Their wording is output/'s (output/words/fault_words.hpp):
// here a fault is a kind and the words it is about.
#pragma once

#include <string>
#include <vector>

#include "network/text/place.hpp"

namespace maillage::text {

enum class FaultKind {
  // form: what a reader finds
  syntax,            // words: [parser's message]
  not_utf8,          // words: []
  unclosed_quote,    // words: []
  text_after_quote,  // words: []
  no_header,         // words: [] the table has no header line
  row_too_long,      // words: [cells found, columns of the header] extra cells are not empty
  unknown_file,      // words: [path] a file the contract names is missing
  unread_format,     // words: [extension or name] no format that is read
  network_file,      // words: [format] nodes and ties of a network, where a table is wanted
  lock_file,         // words: [name] "~$suivi.xlsx", left by a workbook that is open
  too_many_columns,  // words: [columns] no sheet has as many
  contours_unread,  // words: [why] (warning) "malformed", "no-collection", "too-deep", "too-large",
                    // "too-many-shapes", "off-the-globe": the file of contours is not drawn
  contour_left_out,  // words: [why, shapes] (warning) "no-area", "short-ring", "no-position"
  unfit_characters,  // words: [count, "U+000B, U+FFFF"] taken out of the texts, or made line breaks
                     // (network/text/characters.hpp); the place is the first one's
  // workbooks
  not_workbook,        // words: [] neither XLSX nor ODS
  broken_workbook,     // words: [] cut short or damaged
  encrypted_workbook,  // words: [] it asks for a password
  old_workbook,        // words: [] .xls or .xlsb
  oversized_workbook,  // words: [] past the caps on size when unpacked
  unsafe_workbook,     // words: [] its XML has a document type
  unknown_sheet,       // words: [name]
  no_table,            // words: [] no sheet has a table of actions
  no_title_column,     // words: [headers] a table, but no column holds its actions' titles
  // how a table was read (notes, but for what a person must look at)
  decoded_as,            // words: [encoding]
  rows_decoded_as,       // words: [encoding, rows] these rows alone
  read_as_text,          // words: [] a text under the name of a workbook
  rows_too_long,         // words: [rows, columns of the header] (warning) what lies behind is lost
  own_workbook,          // words: [] made by `maillage export`: only its tables and lists are read
  year_column_read,      // words: [header, year] "État 2021": the bilan of that year
  year_column_left_out,  // words: [header, year] the year has a table of its own
  table_read,            // words: [year or "plan", rows]
  sheet_left_out,        // words: [sheet, why]: "no-table", "other-year", "same-actions",
  // "same-actions-completed", "other-period", "same-actions-other-words", "only-instances" (an error)
  sheet_hidden,          // words: [sheet]
  rows_left_out,         // words: [why, rows]: "hints", "example", "header", "total", "legend",
                         // "page", "no-subject", "heading", "prepared", "banner", "parent", "note",
                         // "ruler"
  rows_hidden,           // words: [rows]
  columns_hidden,        // words: [headers]
  persons_left_out,      // words: [header, cells] a column of persons, not taken over
  persons_in_cells,      // words: [column, cells, rows] persons named in a column of organisations
  person_or_not,         // words: [column, rows] a name that may be a person's (warning)
  columns_joined,        // words: [column, headers]
  columns_differ,        // states in several columns: words: [header, rows]
  rows_joined,           // words: [rows] lines of one merged action cell
  titles_listed,         // words: [header, rows, actions] a list of actions in one cell
  roles_in_cells,        // words: [header, rows] cells that say who carries and who takes part
  rows_of_one_action,    // words: [rows] the action of the row above with another partner
  action_repeated,       // words: [title, number, rows] (warning) counted once a row
  headings_read,         // words: [rows] lines that name the axis or objective of those below
  carrier_from_service,  // words: [header, rows]
  column_from_content,   // words: [header, column] known by what stands under it
  column_undecided,      // words: [header, column] (warning) looks like one, and was not taken
  groups_filled,         // words: [header, rows] written once a group: the value above is theirs
  group_doubt,           // words: [header, rows] (warning) perhaps written once a group: left empty
  year_values_kept,      // words: [header, rows] filled where it changed: the value before holds
  titles_alone,          // words: [rows] (warning) actions with a title only: perhaps group titles
  objectives_alone,      // words: [rows] an objective or axis without an action
  sub_actions_carry,     // words: [rows] actions whose porteurs are those of their sub-actions
  parts_counted,         // words: [rows, sub-actions, actions, actions without them]: actions that
                         // count beside their own sub-actions
  parent_carries,        // words: [rows, header] sub-actions whose porteur is that of their action
  // other shapes than an action a row (network/shapes)
  matrix_read,           // words: [organisations, actions, letters that carry, that do where no
                         // other does, that take part, others]
  instances_read,        // words: [instances, meetings] a sheet of them, one a row
  instance_values_left,  // words: [key, values, rows] (warning) not understood: left out
  members_read,          // words: [group, organisations, meetings] a sheet of who sits in a body
  groups_read,           // words: [organisations, groups] a matrix of who sits where
  ties_read,             // words: [ties, organisations, actions]
  tables_beside,         // words: [tables] of one header, side by side: read one behind the other
  forms_read,            // words: [actions] a sheet or a block an action, a label and a value a row
  ties_left_out,         // words: [ties, rows] (warning) not between an organisation and an action
  organisations_read,    // words: [organisations] a sheet of their names, sigles and types
  indicators_joined,     // words: [indicators, actions]
  indicators_left,       // words: [actions named, rows] (warning) of no action of the tables
  cells_outside,         // words: [cells] beside the table: not read
  error_cells,           // words: [cells]
  missing_cells,         // words: [cells] "NA", as statistical programs write no value
  uncomputed_cells,      // words: [cells] (warning)
  styles_missing,        // words: [] (warning) numbers that may be dates or percentages
  legend_read,           // words: ["0 = non commencé, 1 = en cours"] of the states of a table
  fills_read,            // words: [hue, "92D050", state, rows] a fill that the sheet's key names
  fills_unread,          // words: [hue, "92D050", header, rows] (warning) that no key names
  fills_differ,          // words: [rows] (warning) the fill names another state than the word
  struck_out,            // words: [header, rows] (warning) texts crossed out, read all the same
  comments_unread,       // words: [cells]
  organisation_ties,     // words: [ties] a list of who works with whom alone: no table of actions
  rows_of_year,   // words: [header or heading, year, rows] rows of one sheet that are a bilan
  pivot_alone,    // words: [sheet] figures counted from a table: no table of actions
  state_read_as,  // words: [word, state, rows]
  unknown_state_in_rows,  // words: [word, rows] (warning)
  health_not_state,  // words: [word, rows] a colour or an alarm in a column of states (warning)
  no_organisation,  // words: [column, text, why, rows]: a code of network/cells/phrases/no_name.hpp
  names_cut_doubtfully,  // words: [text, names as they were read, rows] (warning)
  same_as_above,         // words: [column, text, rows] "idem"
  unclear_values,        // words: [column, values, rows] dates or amounts kept as said (a note)
  // keys and types
  unknown_section,   // words: [name]
  unknown_key,       // words: [key, section]
  wrong_type,        // words: [key, expected type, found type]
  missing_key,       // words: [key, section]
  keys_exclude,      // words: [section, keys] that stand there together, and one of which only may
  duplicate_column,  // words: [header]
  unknown_column,    // words: [header] (kept as it is: a note)
  missing_column,    // words: [column, table]
  duplicate_table,   // words: [year or "plan"] of two files; related: the first
  // meaning
  empty_contract,          // words: []
  duplicate_id,            // words: [id, section]; related: first defined here
  ambiguous_name,          // words: [name, ids...]; related: each owner
  unknown_axis,            // words: [name]
  unknown_objective,       // words: [name]
  unknown_partner,         // words: [name, key or column]
  undeclared_partners,     // words: [how many, names] (note); related: each
  unknown_action,          // words: [name]
  unknown_instance,        // words: [name]
  unknown_epci,            // words: [name]
  contour_of_no_epci,      // words: [shapes, names or codes] (note) drawn without a name
  unknown_state,           // words: [word]
  unknown_type,            // words: [word]
  unknown_level,           // words: [word]
  unknown_nature,          // words: [word] of a contract (warning): it is kept
  unknown_rule,            // words: [rule]
  unknown_quantity,        // words: [word]
  bad_value,               // words: [key, value, expected]
  bad_date,                // words: [text]
  bad_year,                // words: [text]
  dates_out_of_order,      // words: [start, end]
  dates_month_first,       // words: []
  date_out_of_contract,    // words: [date, start, end] (warning)
  names_itself,            // words: [id, key]
  parent_cycle,            // words: [id, id, …, id]
  objective_cycle,         // words: [id, id, …, id]
  objective_without_axis,  // words: [id]
  axis_contradicted,       // words: [objective, its axis, axis of the row] (warning)
  row_without_subject,     // words: [] a row with neither id nor title nor number
  length_mismatch,         // words: [key, count, other key, count]
  // scenarios: lines that do not apply to their base
  one_of_keys,        // words: [section, keys] exactly one of them must be there
  already_taken,      // words: [id, section] dropped or merged already; related: where
  already_set,        // words: [key, id]; related: where
  already_named,      // words: [name, key, id]; related: where
  not_named,          // words: [name, key, id]
  objective_in_use,   // words: [id, actions]
  part_of_territory,  // words: [id] an EPCI of the territory cannot be withdrawn
  scenario_cycle,     // words: [path] the base stands, near or far, on the scenario itself
  // public registers (src/readers/registers); "finess", "epci", "banatic", "cog" or "sirene"
  other_register,  // words: [asked for, what it is]
  no_register,     // words: [asked for]
  register_rows,   // words: [rows] of too few cells, left out (warning)
  // privacy (warnings): never the words themselves
  looks_like_email,   // words: []
  looks_like_phone,   // words: []
  looks_like_person,  // words: []
  private_in_column,  // words: [column, names, phones, e-mails, rows] texts of a table
};

enum class FaultSeverity { note, warning, error };

struct Related {
  Place place;
  std::string word;  // the id or name that stands there
};

struct Fault {
  FaultKind kind;
  FaultSeverity severity = FaultSeverity::error;
  Place place;
  std::vector<std::string> words;
  std::vector<std::string> suggestions;  // nearest known names, best first; empty: none is near
  std::vector<Related> related;
};

using Faults = std::vector<Fault>;

// True if a fault is an error: the contract must not be used.
bool has_errors(const Faults& faults);

}  // namespace maillage::text
