// Proposals of porteurs: each with its reasons and the rows that show them.
#pragma once

#include <string>
#include <string_view>

#include "network/planning/carrier_proposals.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

std::string_view ground_code(
    planning::CarrierGround ground);  // for programs and [proposition]: "a-deja-porte"

// One reason: "porte 2 actions du même objectif", without points and places.
std::string ground_text(const planning::GroundFound& found, output_text::Language language);

blocks::ReportPart carrier_part(const model::Contract& contract,
                                const planning::CarrierProposals& proposals,
                                output_text::Language language);

}  // namespace maillage::proposals
