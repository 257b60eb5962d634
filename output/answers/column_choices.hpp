// What each column of the imported tables holds, for a form in which a person says otherwise.
#pragma once

#include <vector>

#include "network/model/draft.hpp"
#include "network/text/fault.hpp"
#include "output/json/shapes.hpp"

namespace maillage::answers {

// {code, choices, list: [{header, holds}]}: each header once, as it is first met; `holds` is one of the
// choices, words of `--colonne`. An answer is found by the code and the header.
json::Json column_choices(const std::vector<model::DraftTable>& tables, const text::Faults& notes);

}  // namespace maillage::answers
