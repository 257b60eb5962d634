// Who sits in an instance, as the lists beside the tables name them: cells as those of the tables are.
//
//     membres = ["ARS, CC des Monts"]   becomes   membres = ["ars", "cc-des-monts"]
#pragma once

#include <vector>

#include "network/import/import_names.hpp"
#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// The values of the members, guests and leads of [[instance]], in order.
std::vector<model::Text> cells_of_members(const std::vector<model::Record>& records);

// Cuts these values into names and writes each as the id of its organisation, each once. What is no
// organisation, and a name that is said to be doubtful, is told and left out. A list that nothing stays
// of says that nobody was recorded, so its key goes.
void name_members(const std::vector<ImportedPartner>& partners, std::vector<model::Record>& records,
                  text::Faults& faults);

}  // namespace maillage::importing
