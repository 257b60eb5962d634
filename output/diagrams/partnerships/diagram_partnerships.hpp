// Who works with whom: organisations joined by shared actions, and, as a second picture that is
// never mixed with the first, by shared instances.
#pragma once

#include <string>
#include <vector>

#include "network/study/study.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// "partenariats-2023" and "partenariats-instances-2023", each with further sheets if it must be.
std::vector<drawing::Diagram> partnership_diagrams(const study::Study& study,
                                                   output_text::Language language);

// Their titles: who is joined to most others.
std::string partnership_title(const study::Study& study, measures::Layer layer,
                              output_text::Language language);

}  // namespace maillage::diagrams
