// The evidence for a mode of governance, in words, with what the data cannot say.
#pragma once

#include <string>

#include "network/governance_mode.hpp"
#include "output/language.hpp"

namespace maillage {

std::string governance_evidence_text(const Contract& contract, const GovernanceEvidence& evidence,
                                     Language language);

std::string_view mode_code(GovernanceMode mode);
std::string_view criterion_code(ModeCriterion criterion);
std::string_view figure_code(ModeFigure figure);

}  // namespace maillage
