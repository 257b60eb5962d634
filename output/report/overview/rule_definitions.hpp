// What each rule looks for, in a sentence: when it is raised. The exact conditions are those of
// network/gaps/gaps.hpp.
#pragma once

#include <string>

#include "network/model/rules.hpp"
#include "output/text/language.hpp"

namespace maillage::report::overview {

std::string rule_definition(model::Rule rule, output_text::Language language);

// "2 bilans de suite ou plus": the threshold in force, whether the rule's own or the contract's. "aucun
// plafond fixé" where the rule needs one that isn't set; empty where the rule has none.
std::string threshold_words(const model::Rules& rules, model::Rule rule,
                            output_text::Language language);

}  // namespace maillage::report::overview
