// Fewer actions: what could leave the plan, be joined or be written down, and why.
#pragma once

#include <string>

#include "network/planning/fewer_actions.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

blocks::ReportPart fewer_part(const model::Contract& contract, const planning::FewerActions& fewer,
                              output_text::Language language);

// "non commencée dans 5 tableaux de suite", without points.
std::string fewer_reason_text(const planning::FewerReason& reason, output_text::Language language);

}  // namespace maillage::proposals
