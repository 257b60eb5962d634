// Proposals of bodies in words: who would sit, for what, and what else would do.
#pragma once

#include <string>

#include "network/planning/instance_proposals.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

std::string instance_proposals_text(const model::Contract& contract,
                                    const planning::InstanceProposals& proposals,
                                    output_text::Language language);

// What a seat is for: "signataire", "objectif 1.1 Renforcer la mobilité".
std::string need_text(const model::Contract& contract, const planning::SeatNeed& need,
                      output_text::Language language);

}  // namespace maillage::proposals
