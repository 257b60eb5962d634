// Sheets of our own workbook that declare the head of the contract, its signatories, référents,
// fundings, declared figures and rules (network/sheets/exported_forms.hpp), as records of contrat.toml.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "network/model/draft.hpp"
#include "network/sheets/workbook_cells.hpp"

namespace maillage::sheets {

// A name or id of an organisation to its id; the text itself where nothing is known by it.
using OrganisationId = std::function<std::string(const std::string&)>;

// In the order of the sheets' forms. A sheet that is not there declares nothing.
std::vector<model::Record> own_declarations(const Workbook& workbook, const OrganisationId& id_of);

}  // namespace maillage::sheets
