// Proposals of porteurs in words: each with its reasons and the rows that show them.
#pragma once

#include <string>
#include <string_view>

#include "network/planning/carrier_proposals.hpp"
#include "output/text/language.hpp"

namespace maillage {

std::string_view ground_code(
    CarrierGround ground);  // for programs and [proposition]: "a-deja-porte"

// One reason: "porte 2 actions du même objectif", without points and places.
std::string ground_text(const Contract& contract, const GroundFound& found, Language language);

std::string carrier_proposals_text(const Contract& contract, const CarrierProposals& proposals,
                                   Language language);

}  // namespace maillage
