// Thematic groups that could be set up, in words.
#pragma once

#include <string>

#include "network/planning/thematic_groups.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

std::string thematic_groups_text(const model::Contract& contract,
                                 const planning::ThematicGroups& groups,
                                 output_text::Language language);

}  // namespace maillage::proposals
