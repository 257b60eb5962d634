// What is put right in a table once all of its rows are read, each cell by itself.
#pragma once

#include <vector>

#include "network/import/rows/column_plan.hpp"
#include "network/import/rows/read_row.hpp"
#include "network/model/decision.hpp"
#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// Moves what the cells of porteurs, partners and bodies say of other roles to the columns of these, which
// are made where the table has none, and reports the rows.
void settle_said_roles(ColumnPlan& plan, std::vector<ReadRow>& rows, text::Faults& faults,
                       model::Deciding& deciding);

// "Actions en cours", "Actions terminées": a line alone, or a title over the table, that says how far the actions
// below it are. It heads them and is none, unless a person says that it is one; where the table has no column of
// states, they have that state.
void settle_sections_of_states(ColumnPlan& plan, std::vector<ReadRow>& rows,
                               const text::Place& place, text::Faults& faults,
                               model::Deciding& deciding);

// "PETR" alone over the actions that it carries, in a table without porteurs: they are its, which is asked.
void settle_sections_of_carriers(ColumnPlan& plan, std::vector<ReadRow>& rows,
                                 const text::Place& place, model::Deciding& deciding);

// Moves the numbers before titles ("FA1.1.1 – Forum") into the column of numbers, made where the plan has
// none, if at least half of the titles have one. Of a row that has another number already the title stays
// whole; so do all where rows have ids.
void settle_numbered_titles(ColumnPlan& plan, std::vector<ReadRow>& rows);

// Tells of rows that name an objective or an axis that has no action, and is not said above others.
void note_objectives_alone(const ColumnPlan& plan, const std::vector<ReadRow>& rows,
                           const text::Place& place, text::Faults& faults);

// Drops columns of sentences in place of names (Filling::long_text) where no row has any, from the
// plan and from the table.
void drop_unused_texts(ColumnPlan& plan, model::DraftTable& table);

// A row whose objective is "1.1 …" and whose axis is left empty hangs on the axis "1. …" of other
// rows.
void name_axes_by_code(const ColumnPlan& plan, model::DraftTable& table);

}  // namespace maillage::importing
