// Proposals of bodies: who would sit, for what, and what else would do.
#pragma once

#include <string>

#include "network/planning/instance_proposals.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

blocks::ReportPart instance_part(const model::Contract& contract,
                                 const planning::InstanceProposals& proposals,
                                 output_text::Language language);

// What a seat is for: "signataire (ARS)", "objectif 1.1".
std::string need_text(const model::Contract& contract, const planning::SeatNeed& need,
                      output_text::Language language);

// What the organisation is to sit there for, the first few: "pilote, objectif 1.1".
std::string seat_reasons(const model::Contract& contract,
                         const planning::InstanceProposal& proposal, text::PartnerId partner,
                         output_text::Language language);

}  // namespace maillage::proposals
