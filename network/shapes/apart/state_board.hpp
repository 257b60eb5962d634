// A board as Kanban has it: a state a column, an action a cell.
//
//     À faire     | En cours | Terminé
//     Bus santé   | Forum    | Ateliers
//     Café        | Sport    |
#pragma once

#include <optional>

#include "network/sheets/sheet_view.hpp"
#include "network/text/fault.hpp"

namespace maillage::shapes {

struct StateBoard {
  sheets::WorkbookSheet sheet;  // an action a row with its state, each at the place of its cell
  text::Faults faults;
};

// None: no row among the first has two known states and hardly another word, but for lanes on the left
// ("Axe", "Porteur"); or what stands below are crosses, figures or states rather than titles.
std::optional<StateBoard> read_state_board(const sheets::SheetView& view);

}  // namespace maillage::shapes
