// What is put right in a table once all of its rows are read.
#pragma once

#include "network/import/column_plan.hpp"
#include "network/model/draft.hpp"

namespace maillage::importing {

// Drops columns of sentences in place of names (Filling::long_text) where no row has any, from the
// plan and from the table.
void drop_unused_texts(ColumnPlan& plan, model::DraftTable& table);

// A row whose objective is "1.1 …" and whose axis is left empty hangs on the axis "1. …" of other
// rows.
void name_axes_by_code(const ColumnPlan& plan, model::DraftTable& table);

}  // namespace maillage::importing
