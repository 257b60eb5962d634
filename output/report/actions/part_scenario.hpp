// The part on what a scenario changes, in several files: counts, gaps and requirements; actions,
// porteurs and measures. Internal to output/report/actions/part_scenario*.cpp.
#pragma once

#include <vector>

#include "network/analysis/comparison.hpp"
#include "output/answers/compare_words.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage {

struct BeforeAfter {
  ReportMaking& making;
  const Contract& base;
  const Comparison comparison;  // of the base's table and the scenario's plan
  const Compared compared;

  BeforeAfter(ReportMaking& its_making, const Contract& its_base, const ScenarioHead& head);

  // Names of things as the scenario has them, leading to where the report speaks of them; of what
  // it no longer has, the base's name alone.
  Run action(const ActionChange& change) const;
  Run partner(const OrganisationChange& change) const;
};

std::vector<Block> changed_finding_blocks(BeforeAfter& sides);
std::vector<Block> changed_action_blocks(BeforeAfter& sides);
std::vector<Block> changed_carrier_blocks(BeforeAfter& sides);
std::vector<Block> changed_measure_blocks(const BeforeAfter& sides);

}  // namespace maillage
