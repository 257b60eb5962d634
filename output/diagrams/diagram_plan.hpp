// The plan: axes and objectives, their actions with their state, and who carries them.
//
// On one A3 sheet where the letters can stay at 8 points; else an overview, a line an objective.
// Always a sheet for each specific objective (or axis, where there are no objectives), with all who
// take part; on several pages if it must be.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// "plan-2023", then "plan-2023-objectif-1"… The first is the whole plan or its overview.
std::vector<drawing::Diagram> plan_diagrams(const model::Contract& contract,
                                            const model::Scope& scope,
                                            output_text::Language language);

// The title of the whole plan: how many of its rows that are not abandoned have nobody to carry them;
// where none has, whether that is known of all. Of one rule: page and sheets say it the same.
std::string plan_title(const std::vector<const model::ActionRow*>& rows,
                       output_text::Language language);

}  // namespace maillage::diagrams
