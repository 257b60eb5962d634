// What falls if a porteur leaves with its services: a bar each, of the actions that would have no porteur
// any more, be left to others whom the table does not name, or keep other porteurs.
#pragma once

#include <string>
#include <vector>

#include "network/study/study.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// "departs-2023": one sheet, of at most twenty porteurs, those of whose actions most would have no
// porteur first. None of a table in which nobody carries.
std::vector<drawing::Diagram> departure_diagrams(const study::Study& study,
                                                 output_text::Language language);

// Its title: whose departure leaves most actions without a porteur, and how many.
std::string departures_title(const study::Study& study, output_text::Language language);

}  // namespace maillage::diagrams
