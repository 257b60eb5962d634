// One action in several rows: a row a partner, a row a porteur, a row copied.
#pragma once

#include <vector>

#include "network/import/rows/column_plan.hpp"
#include "network/import/rows/read_row.hpp"
#include "network/model/decision.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// Rows right below each other that say the same of an action but for who carries it or takes part are
// one, with all of these. Those of several porteurs, and copies, are asked about. `place`: the table's.
void join_rows_of_one_action(const ColumnPlan& plan, std::vector<ReadRow>& rows,
                             const text::Place& place, text::Faults& faults,
                             model::Deciding& deciding);

}  // namespace maillage::importing
