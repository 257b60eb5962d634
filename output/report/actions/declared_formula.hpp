// How a declared figure is counted, in words: what, with which filters, in which table.
#pragma once

#include <string>

#include "network/model/contract.hpp"
#include "output/text/language.hpp"

namespace maillage {

// "actions sans porteur, bilan 2021". The plain reading of network/gaps/declared_figures.hpp.
std::string figure_formula(const Contract& contract, const Figure& figure, Language language);

// "2021", "plan", "tout le contrat".
std::string figure_period(const Figure& figure, Language language);

// A value as it is declared: "26 %", "83 387".
std::string figure_value(const Figure& figure, double value, Language language);

}  // namespace maillage
