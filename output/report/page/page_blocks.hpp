// Blocks of the report as HTML.
#pragma once

#include <string>
#include <vector>

#include "output/blocks/blocks.hpp"
#include "output/report/page/later.hpp"
#include "output/text/language.hpp"

namespace maillage::report::page {

// Headings of the blocks stand at this level; fiches hang below one and stand a level lower.
// With `later`, what is long or closed is held back; `part`: the part that it belongs to.
std::string html_blocks(const std::vector<blocks::Block>& blocks, int heading_level,
                        output_text::Language language, Later* later = nullptr,
                        const std::string& part = "");

// For who has no script: to the place in the page that has all; `what` stands there.
std::string whole_page_link(const std::string& what, const std::string& anchor,
                            output_text::Language language);

std::string html_prose(const blocks::Prose& prose);

// The id that a trace has on the page.
std::string trace_anchor(blocks::TraceId trace);

}  // namespace maillage::report::page
