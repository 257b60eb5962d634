// Proposals of bodies in words: who would sit, for what, and what else would do.
#pragma once

#include <string>

#include "network/planning/instance_proposals.hpp"
#include "output/text/language.hpp"

namespace maillage {

std::string instance_proposals_text(const Contract& contract, const InstanceProposals& proposals,
                                    Language language);

// What a seat is for: "signataire", "objectif 1.1 Renforcer la mobilité".
std::string need_text(const Contract& contract, const SeatNeed& need, Language language);

}  // namespace maillage
