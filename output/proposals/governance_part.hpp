// The evidence for a mode of governance, in words, with what the data cannot say.
#pragma once

#include <string>
#include <string_view>

#include "network/analysis/governance_mode.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

blocks::ReportPart governance_part(const model::Contract& contract,
                                   const analysis::GovernanceEvidence& evidence,
                                   output_text::Language language);

// The pieces, for other formats.
std::string mode_word(analysis::GovernanceMode mode,
                      output_text::Language language);  // "gouvernance partagée"
std::string criterion_word(analysis::ModeCriterion criterion, output_text::Language language);
std::string mode_figure_word(analysis::ModeFigure figure, output_text::Language language);
std::string mode_figure_value(const analysis::ModeEvidence& evidence,
                              output_text::Language language);  // "12 sur 49 (24 %)"
// "organisation pilote ou structure de gestion dédiée"; "ne tranche pas" where it speaks for none.
std::string speaks_for_text(const analysis::CriterionEvidence& evidence,
                            output_text::Language language);
// What the data leaves open.
std::string mode_limit_text(analysis::ModeCriterion criterion, output_text::Language language);
std::string no_verdict_text(output_text::Language language);

std::string_view mode_code(analysis::GovernanceMode mode);
std::string_view criterion_code(analysis::ModeCriterion criterion);
std::string_view figure_code(analysis::ModeFigure figure);

}  // namespace maillage::proposals
