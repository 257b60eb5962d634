// A sheet that lists organisations beside the sheets of actions: their names, sigles and types, by
// which the names in the tables of actions are known.
#pragma once

#include <optional>
#include <vector>

#include "network/model/draft.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/fault.hpp"

namespace maillage::shapes {

struct OrganisationList {
  std::vector<model::Record> partners;  // [[partenaire]], in the order of the sheet, each once
  text::Faults faults;
  bool is_glossary = false;  // "Sigle | Signification": of organisations and of other things
};

// None: no header with names of organisations and their sigles or types, or one of actions. Persons
// that the sheet lists as contacts are not read.
std::optional<OrganisationList> read_organisation_list(const sheets::SheetView& view);

}  // namespace maillage::shapes
