// The report as a story: what the contract declares ([[parcours]]), else the findings of its first page
// and what is to be decided, each leading to the state of the report that shows it.
#pragma once

#include <vector>

#include "output/report/blocks/report_context.hpp"
#include "output/report/blocks/story_step.hpp"

namespace maillage::report::story {

// Empty where nothing is declared and nothing is found.
std::vector<blocks::StoryStep> story_steps(const blocks::ReportMaking& making);

// The steps as a list of links. The id of the part is "parcours".
blocks::ReportPart report_story(const std::vector<blocks::StoryStep>& steps,
                                output_text::Language language);

}  // namespace maillage::report::story
