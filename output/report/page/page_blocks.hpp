// Blocks of the report as HTML.
#pragma once

#include <string>
#include <vector>

#include "output/report/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage {

// Headings of the blocks stand at this level; fiches hang below one and stand a level lower.
std::string html_blocks(const std::vector<Block>& blocks, int heading_level, Language language);

std::string html_prose(const Prose& prose);

// The id that a trace has on the page.
std::string trace_anchor(TraceId trace);

}  // namespace maillage
