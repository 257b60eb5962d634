// Rows of a table of actions as rows of a grid: which action, in what state, carried by whom.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage::report::blocks {

// Organisations of a cell, each leading to its fiche.
Prose mention_prose(const ReportMaking& making, const std::vector<model::Mention>& mentions);

// Amounts as said: a sum of them is elsewhere. Empty where none is said.
std::string budget_words(const ReportMaking& making, const model::Budget& budget);
// Who pays, and how much where it is said.
Prose funder_prose(const ReportMaking& making, const model::ActionRow& row);
// Organisations and people it is meant for.
Prose target_prose(const ReportMaking& making, const model::ActionRow& row);

// Who carries it; in words where that is nobody, in doubt or not said.
GridCell carriers_cell(const ReportMaking& making, const model::ActionRow& row);
GridCell state_cell(const ReportMaking& making, std::optional<model::State> state);
Tone state_tone(std::optional<model::State> state);

// Columns: action, objective, state, porteurs, organisations that take part. Columns that no row
// of `rows` can fill are left out, but for action and porteurs.
Grid action_grid(const ReportMaking& making, std::string id, std::string caption,
                 const std::vector<const model::ActionRow*>& rows);

}  // namespace maillage::report::blocks
