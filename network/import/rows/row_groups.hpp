// What rows of a table say together that none of them says alone: a value written once for a group,
// an action and its sub-actions, a lone word over a group.
//
// All of it goes by the pattern of the whole table, and is reported; what a careful colleague would
// ask about is a decision.
#pragma once

#include <vector>

#include "network/import/rows/column_plan.hpp"
#include "network/import/rows/read_row.hpp"
#include "network/model/decision.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// Fills the blanks of columns of axes and objectives that are written once a group: the first row
// has one, no value comes twice, nothing is merged, and at least a quarter of the rows are blank. A
// lower level ends where a higher one begins anew. Porteurs are only asked about.
void fill_groups(const ColumnPlan& plan, std::vector<ReadRow>& rows, const text::Place& header,
                 text::Faults& faults, model::Deciding& deciding);

// Takes out an action of which only its sub-actions say anything, and gives one without porteur
// those of its sub-actions; a sub-action without porteur has its action's, unless `answers` (may be
// null) say that its blank is one. Sub-actions have a column, or numbers below their action's ("1.1", "1.a");
// of parts with letters it is asked whether what stands above them is an action or their title.
void settle_parents(const ColumnPlan& plan, std::vector<ReadRow>& rows, const text::Place& header,
                    const model::Answers* answers, text::Faults& faults, model::Deciding& deciding);

// "Parent item", "Tâche parente": rows that others name so head them. One that nobody carries is no action,
// unless a person says that it is: its title is the axis of those below, or the objective below the axis
// where it has a parent of its own. One that has a porteur or partners is an action beside its own.
void settle_named_parents(const ColumnPlan& plan, std::vector<ReadRow>& rows,
                          const text::Place& header, text::Faults& faults,
                          model::Deciding& deciding);

// Takes out rows that are a lone word in the column of axes that no other row has, and makes the
// lone titles in capitals over other actions the headings of these.
void settle_lone_words(const ColumnPlan& plan, std::vector<ReadRow>& rows,
                       const text::Place& header, text::Faults& faults, model::Deciding& deciding);

}  // namespace maillage::importing
