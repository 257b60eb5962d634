// Blocks of the report as HTML.
#pragma once

#include <string>
#include <vector>

#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::report::page {

// Headings of the blocks stand at this level; fiches hang below one and stand a level lower.
std::string html_blocks(const std::vector<blocks::Block>& blocks, int heading_level,
                        output_text::Language language);

std::string html_prose(const blocks::Prose& prose);

// The id that a trace has on the page.
std::string trace_anchor(blocks::TraceId trace);

}  // namespace maillage::report::page
