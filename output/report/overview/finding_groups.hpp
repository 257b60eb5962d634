// Findings of one rule as a reader counts them: by subject, or by their words where one subject has
// several that differ.
#pragma once

#include <cstddef>
#include <vector>

#include "network/gaps/finding_weight.hpp"
#include "network/model/contract.hpp"
#include "network/model/finding.hpp"

namespace maillage::report::overview {

struct ToldGroup {
  std::size_t count = 0;
  std::vector<model::Subject> subjects;  // without repeats, in the order of the findings
  bool whole = false;                    // of the contract as such: told without a number
  bool by_words = false;
};

ToldGroup told_group(const std::vector<model::Finding>& findings, const gaps::FindingGroup& group);

}  // namespace maillage::report::overview
