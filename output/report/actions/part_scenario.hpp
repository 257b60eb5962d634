// The part on what a scenario changes, in several files: counts, gaps and requirements; actions,
// porteurs and measures. Internal to output/report/actions/part_scenario*.cpp.
#pragma once

#include <string>
#include <vector>

#include "network/analysis/comparison.hpp"
#include "output/answers/comparison/compare_words.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage::report::actions {

struct BeforeAfter {
  blocks::ReportMaking& making;
  const model::Contract& base;
  const analysis::Comparison& comparison;  // of the base's table and the scenario's plan
  const answers::Compared compared;

  explicit BeforeAfter(blocks::ReportMaking& its_making);  // of a scenario with its base

  // Names of things as the scenario has them, leading to where the report speaks of them; of what
  // it no longer has, the base's name alone.
  blocks::Run action(const analysis::ActionChange& change) const;
  blocks::Run partner(const analysis::OrganisationChange& change) const;
};

std::vector<blocks::Block> changed_finding_blocks(BeforeAfter& sides);
std::vector<blocks::Block> changed_action_blocks(BeforeAfter& sides);
std::vector<blocks::Block> changed_carrier_blocks(BeforeAfter& sides);
std::vector<blocks::Block> changed_measure_blocks(const BeforeAfter& sides);

// A list of findings that may be opened, with its count; a sentence where there are none.
blocks::Block findings_or_none(const blocks::ReportMaking& making, const std::string& title,
                               blocks::Grid grid);

}  // namespace maillage::report::actions
