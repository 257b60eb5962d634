// Tables on paper: columns as wide as their words need, no row cut by the end of a page, the header
// again on each.
#pragma once

#include "output/report/blocks.hpp"
#include "output/report/paper_pages.hpp"

namespace maillage {

void draw_grid(PaperPages& pages, const Grid& grid);

// All words of a prose, as they stand.
std::string plain_words(const Prose& prose);

}  // namespace maillage
