// Tables on paper: columns as wide as their words need, no row cut by the end of a page, the header
// again on each.
#pragma once

#include <string>
#include <string_view>

#include "output/blocks/blocks.hpp"
#include "output/report/paper/paper_pages.hpp"
#include "output/text/language.hpp"

namespace maillage::report::paper {

void draw_grid(PaperPages& pages, const blocks::Grid& grid, output_text::Language language);

// The height, in points, of what stands together at its beginning: caption, header and first rows.
double start_of_grid(PaperPages& pages, const blocks::Grid& grid, output_text::Language language);

// Laid on its side where its columns have no room side by side on a page that is upright, in letters
// that can be read, and have then. The page is then the table's alone, but for what heads it.
PageTurn turn_of_grid(const PaperPages& pages, const blocks::Grid& grid);

// Untrusted text as it is drawn: no control characters, no spaces that break where French has none.
std::string paper_words(std::string_view text);

// All words of a prose, as they stand.
std::string plain_words(const blocks::Prose& prose);

}  // namespace maillage::report::paper
