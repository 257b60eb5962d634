// The evidence for a mode of governance, in words, with what the data cannot say.
#pragma once

#include <string>
#include <string_view>

#include "network/analysis/governance_mode.hpp"
#include "output/text/language.hpp"

namespace maillage {

std::string governance_evidence_text(const Contract& contract, const GovernanceEvidence& evidence,
                                     Language language);

// The pieces, for other formats.
std::string mode_word(GovernanceMode mode, Language language);  // "gouvernance partagée"
std::string criterion_word(ModeCriterion criterion, Language language);
std::string mode_figure_word(ModeFigure figure, Language language);
std::string mode_figure_value(const ModeEvidence& evidence,
                              Language language);  // "12 sur 49 (24 %)"
// "organisation pilote ou structure de gestion dédiée"; "ne tranche pas" where it speaks for none.
std::string speaks_for_text(const CriterionEvidence& evidence, Language language);
// What the data leaves open.
std::string mode_limit_text(ModeCriterion criterion, Language language);
std::string no_verdict_text(Language language);

std::string_view mode_code(GovernanceMode mode);
std::string_view criterion_code(ModeCriterion criterion);
std::string_view figure_code(ModeFigure figure);

}  // namespace maillage
