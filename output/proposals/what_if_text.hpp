// What if organisations left, in words a committee can read.
#pragma once

#include <string>

#include "network/planning/what_if.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

std::string what_if_text(const model::Contract& contract, const model::Scope& scope,
                         const planning::WhatIf& what, output_text::Language language);

// `size`: how many were asked for.
std::string worst_departure_text(const model::Contract& contract, const model::Scope& scope,
                                 const planning::WorstDeparture& worst, std::size_t size,
                                 output_text::Language language);

}  // namespace maillage::proposals
