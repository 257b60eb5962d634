#include "output/report/overview/finding_groups.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "output/report/overview/finding_sentences.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::report::overview {

using words::headlines::Stake;

ToldGroup told_group(const std::vector<model::Finding>& findings, const gaps::FindingGroup& group) {
  ToldGroup told;
  std::set<std::pair<model::Subject, std::vector<std::string>>> distinct;
  for (const std::uint32_t position : group.findings) {
    const model::Finding& finding = findings[position];
    distinct.insert({finding.subject, finding.words});
    if (std::find(told.subjects.begin(), told.subjects.end(), finding.subject) ==
        told.subjects.end()) {
      told.subjects.push_back(finding.subject);
    }
  }
  // Words are part of a finding about a table or a pair of names; of others the subject counts.
  told.by_words = model::is_told_by_words(group.rule);
  told.count = told.by_words ? distinct.size() : told.subjects.size();
  told.whole = !told.by_words && told.subjects.size() == 1 &&
               told.subjects.front().kind == model::SubjectKind::contract;
  return told;
}

std::vector<std::string> told_columns(const blocks::ReportMaking& making,
                                      const gaps::FindingGroup& group) {
  std::vector<std::string> columns;
  if (group.rule != model::Rule::colonne_non_renseignee) return columns;
  for (const std::uint32_t position : group.findings) {
    columns.push_back(words::finding_detail(making.contract, making.analysis.findings[position],
                                            making.language));
  }
  return columns;
}

std::vector<const gaps::FindingGroup*> first_findings(
    const std::vector<gaps::FindingGroup>& groups) {
  constexpr std::size_t most = 3;
  std::vector<const gaps::FindingGroup*> first, others;
  std::set<Stake> seen;
  for (const gaps::FindingGroup& group : groups) {
    (seen.insert(words::words_of(group.rule).stake).second ? first : others).push_back(&group);
  }
  first.insert(first.end(), others.begin(), others.end());
  if (first.size() > most) first.resize(most);
  return first;
}

bool tells_orphans(const blocks::ReportMaking& making, const gaps::FindingGroup& group) {
  return group.rule == model::Rule::action_sans_porteur && making.analysis.counts.orphan > 0;
}

std::string finding_title(const blocks::ReportMaking& making, const gaps::FindingGroup& group) {
  const ToldGroup told = told_group(making.analysis.findings, group);
  if (told.whole) {
    return blocks::capital(std::string(words::rule_title(group.rule, making.language)));
  }
  const PlanParts parts =
      making.contract.objectives.empty() ? PlanParts::axes : PlanParts::objectives;
  return output_text::filled(finding_sentence(group.rule, parts), making.language,
                             {{"n", told.count}, {"when", judged_when(making)}});
}

std::size_t live_actions(const study::Study& study) {
  std::size_t live = 0;
  for (const auto& rows : study.rows()) {
    live += !rows.empty() && model::is_live(*rows.back()) ? 1 : 0;
  }
  return live;
}

std::string finding_headline(const blocks::ReportMaking& making, const gaps::FindingGroup& group,
                             std::size_t live) {
  return tells_orphans(making, group) ? words::headlines::orphans_headline(
                                            making.analysis.counts.orphan, live, making.language)
                                      : finding_title(making, group);
}

}  // namespace maillage::report::overview
