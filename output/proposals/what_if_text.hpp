// What if organisations left, in words a committee can read.
#pragma once

#include <string>

#include "network/planning/what_if.hpp"
#include "output/text/language.hpp"

namespace maillage {

std::string what_if_text(const Contract& contract, const Scope& scope, const WhatIf& what,
                         Language language);

// `size`: how many were asked for.
std::string worst_departure_text(const Contract& contract, const Scope& scope,
                                 const WorstDeparture& worst, std::size_t size, Language language);

}  // namespace maillage
