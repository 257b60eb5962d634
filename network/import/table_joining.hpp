// Two tables of one plan made one: a workbook may have a sheet an axis.
#pragma once

#include "network/model/draft.hpp"

namespace maillage::importing {

// Appends the rows, under the headers they have in common, and behind these the others.
void append_table(model::DraftTable& table, model::DraftTable more);

}  // namespace maillage::importing
