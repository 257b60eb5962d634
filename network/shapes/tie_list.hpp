// Lists of ties (found_ties), turned into a sheet with an action a row.
//
// An action stands in the row of its first tie, so that what is told of it points where a reader finds it;
// with `elements` it stands in the row of its element, and one that no tie names is a row too.
#pragma once

#include <optional>

#include "network/model/decision.hpp"
#include "network/shapes/found_ties.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/fault.hpp"

namespace maillage::shapes {

struct ReadTies {
  sheets::WorkbookSheet sheet;  // an action a row
  text::Faults faults;
};

// None: the sheet is no list of ties. One without a column of roles is known by actions that come
// again, and asked about; `elements` may be null.
std::optional<ReadTies> read_tie_list(const sheets::SheetView& view, const Elements* elements,
                                      model::Deciding& deciding);

}  // namespace maillage::shapes
