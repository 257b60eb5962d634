// The network of shared actions, a panel a bilan, every organisation in one place in all of them: what
// appears and what vanishes is seen by comparing places, not by looking for names.
#pragma once

#include <string>
#include <vector>

#include "network/study/study.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// "partenariats-annees" on one sheet. Bilans that fill in the same of porteurs, partners and funders as
// the latest does: others would show a change of columns, not of partnerships. None of fewer than two.
std::vector<drawing::Diagram> partnership_years(const study::Study& study,
                                                output_text::Language language);

// Its name and its title: how many pairs the last panel has that the first has not, and the reverse.
// Empty where nothing is drawn.
std::string partnership_years_name(const study::Study& study);
std::string partnership_years_title(const study::Study& study, output_text::Language language);

}  // namespace maillage::diagrams
