// Fewer actions, in words: what could leave the plan, be joined or be written down, and why.
#pragma once

#include <string>

#include "network/planning/fewer_actions.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

std::string fewer_actions_text(const model::Contract& contract, const planning::FewerActions& fewer,
                               output_text::Language language);

// "non commencée depuis 5 tableaux", without points.
std::string fewer_reason_text(const planning::FewerReason& reason, output_text::Language language);

}  // namespace maillage::proposals
