// A sheet of indicators that names the actions of each: they join the actions of the tables.
#pragma once

#include "network/model/draft.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/fault.hpp"

namespace maillage::shapes {

// A header with indicators and the actions they are of, and with nothing that a table of actions has:
// porteurs, states.
bool is_indicator_list(const sheets::SheetView& view);

// Adds each indicator, and what else its row says, to the actions that it names by number or title.
// `table` has its columns' meanings said.
void join_indicators(const sheets::SheetView& view, model::DraftTable& table, text::Faults& faults);

}  // namespace maillage::shapes
