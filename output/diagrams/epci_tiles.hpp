// The EPCI of the territory, a tile each: its référent, the actions that say they cover it, the
// objectives without any there. Places on the sheet say nothing of geography.
#pragma once

#include <string>
#include <vector>

#include "network/study/study.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// "epci-2023": one sheet. None of a contract without EPCI.
std::vector<drawing::Diagram> epci_diagrams(const study::Study& study,
                                            output_text::Language language);

// Its title: how many EPCI have no référent, else no action that names them, else that all have both;
// what no table and no line fills in is not judged.
std::string epci_title(const study::Study& study, output_text::Language language);

}  // namespace maillage::diagrams
