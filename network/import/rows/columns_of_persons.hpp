// Columns under which persons stand, told by what stands in them before the rows are read.
//
//     Action | Responsable    | Organisme         the first is about persons, and the organisation that
//     Bus    | Jeanne Exemple | PETR              carries stands beside
#pragma once

#include "network/import/headers/table_header.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::importing {

// The header with the columns of persons as such, and those headed so that hold organisations as what they
// are. A porteur's column that is the only one stays as it is (network/persons/person_columns.hpp waits for
// the declared organisations), unless persons lead and "Structure" or "Organisme" is the next column,
// which nothing else has a use for: then this one carries.
FoundHeader with_persons(const sheets::SheetView& view, FoundHeader header);

}  // namespace maillage::importing
