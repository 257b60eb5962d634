// The part of an import's account that is about actions from year to year.
#pragma once

#include "network/import/import_contract.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

// How many actions of each table are known from earlier ones and by what, then every doubt. Without
// blocks where there is one table only.
blocks::ReportPart import_matches_part(const importing::ImportedContract& contract,
                                       output_text::Language language);

}  // namespace maillage::answers
