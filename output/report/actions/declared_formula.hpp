// How a declared figure is counted, in words: what, with which filters, in which table.
#pragma once

#include <string>

#include "network/model/contract.hpp"
#include "output/text/language.hpp"

namespace maillage::report::actions {

// "actions sans porteur, bilan 2021". The plain reading of network/gaps/declared_figures.hpp.
std::string figure_formula(const model::Contract& contract, const model::DeclaredFigure& figure,
                           output_text::Language language);

// "2021", "plan", "tout le contrat".
std::string figure_period(const model::DeclaredFigure& figure, output_text::Language language);

// A value as it is declared: "26 %", "83 387".
std::string figure_value(const model::DeclaredFigure& figure, double value,
                         output_text::Language language);

}  // namespace maillage::report::actions
