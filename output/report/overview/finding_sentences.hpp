// Findings of one rule told together, in a sentence: "22 actions n'ont pas de porteur".
#pragma once

#include <string>

#include "network/model/rules.hpp"
#include "output/text/message.hpp"

namespace maillage::report::overview {

// What a plan's lowest parts are called: some have axes and no objectives.
enum class PlanParts { objectives, axes };

// The number in {n}, in front; singular and plural as the language takes them. Without a full stop.
const output_text::Message& finding_sentence(model::Rule rule, PlanParts plan_parts);

// The part of the report that says more: "sans-porteur", "gouvernance"…; and its title.
const char* part_of_rule(model::Rule rule);
std::string part_title_of_rule(model::Rule rule, output_text::Language language);

}  // namespace maillage::report::overview
