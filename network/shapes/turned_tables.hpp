// Tables of actions that stand otherwise on their sheet than below one header: several of the same
// header side by side, and forms, a label and its value a row.
#pragma once

#include <optional>

#include "network/sheets/sheet_view.hpp"
#include "network/text/fault.hpp"

namespace maillage::shapes {

struct TurnedTable {
  sheets::WorkbookSheet sheet;  // an action a row below one header
  text::Faults faults;
  std::vector<sheets::WorkbookSheet> of_years = {};  // more of them, each of another year
};

// "Action | Porteur | | Action | Porteur": the tables behind one another; below "2024 | | | 2025" each by itself,
// named by its year. None: no header comes twice in its row.
std::optional<TurnedTable> read_tables_beside(const sheets::SheetView& view);

// "Intitulé de l'action | Bus", "Porteur | PETR", …: each action begins where its first label comes
// again, or where "Fiche action 2 : Forum" or "Fiche action 2 | Forum" stands over labels that have no
// action. None: fewer than three labels that tables of actions have, an action among them.
std::optional<TurnedTable> read_forms(const sheets::SheetView& view);

// "Action | Bus | Porteur | CAF" over "Public | Jeunes | État | fait": the sheet with its labels below each other,
// for read_forms. None: fewer than two rows with labels in the same two columns.
std::optional<sheets::WorkbookSheet> forms_in_one_column(const sheets::SheetView& view);

// "Intitulé | Bus | Forum", "Porteur | PETR | CAF", …: an action a column. None: fewer than three labels
// that tables of actions have, an action among them, or a first row that is a header itself.
std::optional<TurnedTable> read_transposed(const sheets::SheetView& view);

}  // namespace maillage::shapes
