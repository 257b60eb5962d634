// One organisation: what it carries, takes part in, funds, sits on, and with whom.
#pragma once

#include <vector>

#include "network/study/study.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// "fiche-petr-2023".
drawing::Diagram partner_diagram(const study::Study& study, text::PartnerId partner,
                                 output_text::Language language);

// A sheet for each organisation of the network that the table or an instance names. O(sheets ×
// (rows + ties)).
std::vector<drawing::Diagram> partner_diagrams(const study::Study& study,
                                               output_text::Language language);

}  // namespace maillage::diagrams
