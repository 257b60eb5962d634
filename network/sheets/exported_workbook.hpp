// A workbook that `maillage export --format xlsx` wrote, perhaps filled in since: its tables are the
// sheets "Plan" and "Bilan AAAA"; the lists of organisations, of axes and objectives, and of
// instances declare them, as the sheets of network/sheets/exported_forms.hpp do the rest of the contract. The
// others say the same again.
#pragma once

#include <string_view>
#include <vector>

#include "network/model/draft.hpp"
#include "network/sheets/workbook_cells.hpp"

namespace maillage::sheets {

bool is_own_workbook(const Workbook& workbook);

// "Plan", "Bilan 2021", "Review 2021".
bool is_own_table(std::string_view sheet);

// What its lists declare, as contrat.toml would. Empty for any other workbook.
std::vector<model::Record> own_records(const Workbook& workbook);

}  // namespace maillage::sheets
