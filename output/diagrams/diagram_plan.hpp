// The plan: axes and objectives, their actions with their state, and who carries them.
//
// On one A3 sheet where the letters can stay at 8 points; else an overview, a line an objective.
// Always a sheet for each specific objective (or axis, where there are no objectives), with all who
// take part; on several pages if it must be.
#pragma once

#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage {

// "plan-2023", then "plan-2023-objectif-1"… The first is the whole plan or its overview.
std::vector<Diagram> plan_diagrams(const Contract& contract, const Scope& scope, Language language);

// The overview alone, on as many pages as it needs.
std::vector<Diagram> plan_overview(const Contract& contract, const Scope& scope, Language language);

}  // namespace maillage
