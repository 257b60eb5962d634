// A sheet of the instances of a contract, beside the sheets of actions: one a row, with who sits in it,
// how often it was to meet and when it did.
//
//     Instance | Membres               | Fréquence      | Dates des réunions
//     COPIL    | ARS, CC des Monts     | 1 fois par an  | 12/03/2024
//     COTECH   | ARS ; CPAM            | trimestriel    | 10/01/2024, 04/04/2024
//     GT santé mentale | CMP, UNAFAM   | selon besoin   |
#pragma once

#include <optional>
#include <vector>

#include "network/model/draft.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/fault.hpp"

namespace maillage::shapes {

struct InstanceList {
  // [[instance]], in the order of the sheet. Members and pilots are names, without persons: of what the
  // tables call them, network/import/import_members.hpp makes one organisation.
  std::vector<model::Record> instances;
  text::Faults faults;
};

// None: no header among the first rows names instances and something that is said of them, or one
// names actions. A row without a name goes on with the instance above. A rhythm in words that are not
// certain, and dates that are none, are told and left out; what other columns hold is told.
std::optional<InstanceList> read_instance_list(const sheets::SheetView& view);

}  // namespace maillage::shapes
