// What is missing, and whom to introduce to whom: objectives that hang together and are worked on
// apart, each pair of organisations whose meeting would join them; then the objectives and EPCI that
// a rule finds wanting.
#pragma once

#include <string>
#include <vector>

#include "network/study/study.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// "manques-2023", and further sheets "manques-2023-feuille-2" where one has no room. None where
// nothing is missing. Meetings need a study that can solve; without, the objectives stand alone.
std::vector<drawing::Diagram> gap_diagrams(const study::Study& study,
                                           output_text::Language language);

// Its title: how many meetings would join what is worked on apart, else how many objectives and EPCI
// lack something.
std::string gaps_title(const study::Study& study, output_text::Language language);

}  // namespace maillage::diagrams
