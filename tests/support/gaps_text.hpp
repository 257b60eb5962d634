// Findings as short lines of text, so that a test states them literally:
//   "warning porteur-perdu a | petr, table 0 | 2 3 | printed words"
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "network/gaps/gaps.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::testing {

inline std::string name_of(const model::Contract& contract, const model::Subject& subject) {
  switch (subject.kind) {
    case model::SubjectKind::contract:
      return "contract";
    case model::SubjectKind::table:
      return "table " + std::to_string(subject.index);
    case model::SubjectKind::axis:
      return "axis " + contract.axes[text::AxisId{subject.index}].id;
    case model::SubjectKind::objective:
      return contract.objectives[text::ObjectiveId{subject.index}].id;
    case model::SubjectKind::action:
      return contract.actions[text::ActionId{subject.index}].id;
    case model::SubjectKind::partner:
      return contract.partners[text::PartnerId{subject.index}].id;
    case model::SubjectKind::instance:
      return contract.instances[text::InstanceId{subject.index}].id;
    case model::SubjectKind::epci:
      return "epci " + contract.partners[contract.epcis[text::EpciId{subject.index}].partner].id;
    case model::SubjectKind::figure:
      return contract.figures[subject.index].id;
  }
  return "";
}

// Parts after the subject are left out from the right while they are empty.
inline std::string line_of(const model::Contract& contract, const model::Finding& finding) {
  constexpr std::string_view severities[] = {"info", "warning", "error"};
  std::ostringstream head, involved, numbers, words;
  head << severities[static_cast<int>(finding.severity)] << " " << model::rule_code(finding.rule)
       << " " << name_of(contract, finding.subject);
  const char* between = "";
  for (const model::Subject& subject : finding.involved) {
    involved << between << name_of(contract, subject);
    between = ", ";
  }
  between = "";
  for (const double number : finding.numbers) {
    numbers << between << number;
    between = " ";
  }
  between = "";
  for (const std::string& word : finding.words) {
    words << between << word;
    between = ", ";
  }
  std::string line = head.str();
  std::string empty;
  for (const std::string& part : {involved.str(), numbers.str(), words.str()}) {
    empty += part.empty() ? " |" : "";
    if (part.empty()) continue;
    line += empty + " | " + part;
    empty.clear();
  }
  return line;
}

using Lines = std::vector<std::string>;

// Findings of one table, all rules.
inline std::vector<model::Finding> gaps_in(const model::Contract& contract,
                                           const model::WhichTable& year) {
  model::Scope scope;
  scope.year = year;
  return gaps::find_gaps(contract, model::build_graph(contract, scope));
}

// Findings of one rule in the latest table.
inline Lines lines_of(std::string_view rule, const std::string& text) {
  const SmallContract small(text);
  const model::Edition* latest = model::latest_edition(small.contract);
  Lines lines;
  for (const model::Finding& finding :
       gaps_in(small.contract, latest ? latest->year : model::WhichTable())) {
    if (model::rule_code(finding.rule) == rule) lines.push_back(line_of(small.contract, finding));
  }
  return lines;
}

}  // namespace maillage::testing
