// What if organisations left, as a committee can read it.
#pragma once

#include "network/planning/what_if.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

blocks::ReportPart what_if_part(const model::Contract& contract, const model::Scope& scope,
                                const planning::WhatIf& what, output_text::Language language);

// `size`: how many were asked for.
blocks::ReportPart worst_departure_part(const model::Contract& contract, const model::Scope& scope,
                                        const planning::WorstDeparture& worst, std::size_t size,
                                        output_text::Language language);

}  // namespace maillage::proposals
