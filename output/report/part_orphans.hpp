// What the two halves of the part on actions without porteur share: the list of today, and the same
// table by table. Internal to output/report/part_orphans*.cpp.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "network/carrier_history.hpp"
#include "network/contract.hpp"
#include "output/report/blocks.hpp"
#include "output/report/making.hpp"

namespace maillage {

// Rows under what they hang on, in the order of the outline; last, those that hang on nothing.
std::vector<std::pair<Subject, std::vector<const ActionRow*>>> rows_by_objective(
    const Contract& contract, const std::vector<const ActionRow*>& rows);

// A row of one cell: the objective's name, or that the actions below hang on none.
GridRow objective_heading(const ReportMaking& making, const Subject& subject);

GridCell state_cell(const ReportMaking& making, const ActionRow& row);

// "« Non déterminé »"; "?" where nothing is printed.
std::string quoted_cell(const ReportMaking& making, const ActionRow& row);

// The places of rows, as a trace takes them.
std::vector<Place> places_of_rows(const std::vector<const ActionRow*>& rows);

// Every table: how many actions have nobody, and which.
std::vector<Block> orphans_by_table(ReportMaking& making);

}  // namespace maillage
