// Matrices: who is tied to which action, a letter, a tick or a number a cell; in both orientations.
#pragma once

#include <optional>
#include <vector>

#include "network/model/decision.hpp"
#include "network/model/draft.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/fault.hpp"

namespace maillage::shapes {

struct ReadMatrix {
  std::optional<sheets::WorkbookSheet> sheet;  // an action a row; none: of groups, or of no actions
  std::vector<model::Record> groups;           // [[instance]] of a matrix of who sits where
  text::Faults faults;
};

// None: the sheet holds no matrix. One whose cells are letters of roles (R, A, C, I; pilote…) is
// known by these; one of ticks or 0 and 1 by names of organisations at its heads or beside its rows.
// O(cells) of a matrix; of other sheets the first rows.
std::optional<ReadMatrix> read_matrix(const sheets::SheetView& view, model::Deciding& deciding);

}  // namespace maillage::shapes
