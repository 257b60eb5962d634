// Thematic groups that could be set up.
#pragma once

#include "network/planning/thematic_groups.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::proposals {

blocks::ReportPart group_part(const model::Contract& contract,
                              const planning::ThematicGroups& groups,
                              output_text::Language language);

}  // namespace maillage::proposals
