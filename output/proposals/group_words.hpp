// Thematic groups that could be set up, in words.
#pragma once

#include <string>

#include "network/planning/thematic_groups.hpp"
#include "output/text/language.hpp"

namespace maillage {

std::string thematic_groups_text(const Contract& contract, const ThematicGroups& groups,
                                 Language language);

}  // namespace maillage
