// Findings of one rule as a reader counts them: by subject, or by their words where one subject has
// several that differ.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "network/gaps/finding_weight.hpp"
#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage::report::overview {

struct ToldGroup {
  std::size_t count = 0;
  std::vector<model::Subject> subjects;  // without repeats, in the order of the findings
  bool whole = false;                    // of the contract as such: told without a number
  bool by_words = false;
};

ToldGroup told_group(const std::vector<model::Finding>& findings, const gaps::FindingGroup& group);

// Of findings about columns of the table, which: "colonne « porteur »". Of others nothing.
std::vector<std::string> told_columns(const blocks::ReportMaking& making,
                                      const gaps::FindingGroup& group);

// The three that a committee is told first, in the order of the house: what is to be decided, to be
// completed, to be known. The first of each stake, then others where there are too few stakes: one
// consequence told twice tells less than two.
std::vector<const gaps::FindingGroup*> first_findings(
    const std::vector<gaps::FindingGroup>& groups);

// Actions that are not abandoned, of the study's scope.
std::size_t live_actions(const study::Study& study);

// Whether the group is that of actions that nobody carries, some of which are still to be carried.
bool tells_orphans(const blocks::ReportMaking& making, const gaps::FindingGroup& group);

// "5 actions n’ont toujours pas commencé"; that of a headline says of how many: "Une action sur quatre
// n’a personne pour la porter". `live`: live_actions of the report's study.
std::string finding_title(const blocks::ReportMaking& making, const gaps::FindingGroup& group);
std::string finding_headline(const blocks::ReportMaking& making, const gaps::FindingGroup& group,
                             std::size_t live);

}  // namespace maillage::report::overview
