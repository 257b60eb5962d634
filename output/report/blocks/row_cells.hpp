// Rows of a table of actions as rows of a grid: which action, in what state, carried by whom.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage {

// Organisations of a cell, each leading to its fiche.
Prose mention_prose(const ReportMaking& making, const std::vector<Mention>& mentions);

// Who carries it; in words where that is nobody, in doubt or not said.
GridCell carriers_cell(const ReportMaking& making, const ActionRow& row);
GridCell state_cell(const ReportMaking& making, std::optional<State> state);
Tone state_tone(std::optional<State> state);

// Columns: action, objective, state, porteurs, organisations that take part. Columns that no row
// of `rows` can fill are left out, but for action and porteurs.
Grid action_grid(const ReportMaking& making, std::string id, std::string caption,
                 const std::vector<const ActionRow*>& rows);

}  // namespace maillage
