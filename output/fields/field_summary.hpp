// What `check` says of what the table fills in, and of money: a title and lines under it.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/text/language.hpp"

namespace maillage {

struct FieldSummary {
  std::string title;
  std::vector<std::string> lines;  // none: there is nothing to say
};

FieldSummary completeness_summary(const Contract& contract, const Scope& scope, Language language);

FieldSummary money_summary(const Contract& contract, const Scope& scope, Language language);

}  // namespace maillage
