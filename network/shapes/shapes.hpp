// Workbooks that say who does what in another shape than an action a row: turned into that shape
// before tables are looked for (network/import/table_finder.hpp).
//
//   matrix.hpp             a letter or a tick where an organisation meets an action or a group
//   member_list.hpp        who sits in a body, and when it met
//   said_roles.hpp         what a cell says of the names in it
//   tie_list.hpp           a tie a row; Kumu's elements and connections
//   apart/tables_apart.hpp tables of something else on the sheet of the actions
//   turned_tables.hpp      tables side by side; forms, a label and a value a row
//   organisation_list.hpp  names, sigles and types of organisations, beside the actions
//   indicator_list.hpp     indicators and the actions they are of
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <vector>

#include "network/model/decision.hpp"
#include "network/model/draft.hpp"
#include "network/sheets/workbook_cells.hpp"
#include "network/text/fault.hpp"

namespace maillage::shapes {

struct ShapedSheets {
  std::map<std::size_t, sheets::WorkbookSheet>
      sheets;  // in place of those of the workbook, by their index
  std::map<std::size_t, std::vector<sheets::WorkbookSheet>> more;  // behind them: of other years
  std::set<std::size_t> taken;                                     // read here, no tables
  std::set<std::size_t> indicators;                  // to be joined to the tables that are found
  std::vector<model::Record> groups, organisations;  // [[instance]], [[partenaire]]
  bool is_glossary =
      false;  // the organisations are what sigles mean: those that the tables name hold
  text::Faults faults, of_organisations;  // these hold where there are tables
};

// Looks at the sheets of `wanted` alone. What was decided is told in faults and decisions.
ShapedSheets shape_sheets(const sheets::Workbook& workbook, const std::vector<std::size_t>& wanted,
                          model::Deciding& deciding);

}  // namespace maillage::shapes
