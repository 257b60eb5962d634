#include "output/report/overview/finding_groups.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace maillage::report::overview {

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

}  // namespace maillage::report::overview
