// A sheet of who sits in a body, beside the sheets of actions: "COPIL", an organisation a row, and
// often a column a meeting with who came.
//
//     Structure | Représentant | Présent 12/01/2024 | 05/06/2025
//     ARS       | …            | oui                | x
//     CCAS      | …            | excusé             |
#pragma once

#include <optional>

#include "network/model/draft.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/fault.hpp"

namespace maillage::shapes {

struct MemberList {
  model::Record group;  // [[instance]]: members in the order of the sheet, meetings held by date
  text::Faults faults;
};

// None: the sheet's name is not surely a body's, or no header names organisations and nothing of
// actions. A meeting is held if at least one came; persons that represent members are not read.
std::optional<MemberList> read_member_list(const sheets::SheetView& view);

}  // namespace maillage::shapes
