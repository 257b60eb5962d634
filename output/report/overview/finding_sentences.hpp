// Findings of one rule told together, in a sentence: "22 actions n'ont pas de porteur".
#pragma once

#include <string>

#include "network/model/rules.hpp"
#include "output/report/blocks/report_context.hpp"
#include "output/text/message.hpp"

namespace maillage::report::overview {

// What a plan's lowest parts are called: some have axes and no objectives.
enum class PlanParts { objectives, axes };

// The number in {n}, in front; singular and plural as the language takes them. {when}, of what is judged
// by years: judged_when(). Without a full stop.
const output_text::Message& finding_sentence(model::Rule rule, PlanParts plan_parts);

// "en 2023": the year that a rhythm is judged in; of the plan and of all tables "au moins une année".
std::string judged_when(const blocks::ReportMaking& making);

// The part of the report that says more: "sans-porteur", "gouvernance"…; and its title.
const char* part_of_rule(model::Rule rule);
std::string part_title_of_rule(model::Rule rule, output_text::Language language);

}  // namespace maillage::report::overview
