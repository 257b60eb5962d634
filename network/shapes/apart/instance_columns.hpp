// Bodies side by side, each over those who sit in it:
//
//   COPIL   | COTECH | Groupe santé mentale
//   ARS     | ARS    | CMP
//   Ville   | CPTS   |
#pragma once

#include <optional>

#include "network/sheets/sheet_view.hpp"

namespace maillage::shapes {

// The same with a body a row, as network/shapes/apart/instance_list.hpp reads it; cells keep their places.
// None: not every head of the row is a body's, none surely is, or what stands below are no organisations.
std::optional<sheets::WorkbookSheet> rows_of_instances(const sheets::SheetView& view);

}  // namespace maillage::shapes
