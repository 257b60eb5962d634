// The conditions (network/region/conditions.hpp) that are about money: who pays how much, and who pays twice.
#pragma once

#include "network/region/conditions.hpp"

namespace maillage::region {

// What is looked at.
struct Given {
  const std::vector<Side>& sides;
  const Joined& joined;
  const SharedActions& shared;
};

using Results = std::vector<ConditionResult>;

// One result a contract; of the second one a CLS with each CLSM of its territory, or a contract that has none.
Results paritary_funding_results(const Given& given);
Results no_double_funding_results(const Given& given);

}  // namespace maillage::region
