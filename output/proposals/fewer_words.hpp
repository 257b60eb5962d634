// Fewer actions, in words: what could leave the plan, be joined or be written down, and why.
#pragma once

#include <string>

#include "network/planning/fewer_actions.hpp"
#include "output/text/language.hpp"

namespace maillage {

std::string fewer_actions_text(const Contract& contract, const FewerActions& fewer,
                               Language language);

// "non commencée depuis 5 tableaux", without points.
std::string fewer_reason_text(const FewerReason& reason, Language language);

}  // namespace maillage
