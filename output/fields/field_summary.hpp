// What `check` says of what the table fills in, and of money: a title and lines under it.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/text/language.hpp"

namespace maillage::fields {

struct FieldSummary {
  std::string title;
  std::vector<std::string> lines;  // none: there is nothing to say
};

FieldSummary completeness_summary(const model::Contract& contract, const model::Scope& scope,
                                  output_text::Language language);

FieldSummary money_summary(const model::Contract& contract, const model::Scope& scope,
                           output_text::Language language);

}  // namespace maillage::fields
