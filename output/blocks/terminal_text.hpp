// Blocks as text on a terminal: the third writer, beside the page and the paper.
//
//   Porteurs proposés (bilan 2023)          a part
//     20 actions à pourvoir : …             its paragraphs
//
//     1.2  Développement info …             a heading within it
//       proposition : MDS (15 points)       what stands under the heading
//         10  porte 1 action …              a table that goes with the paragraph above
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::blocks {

enum class TitleLook { plain, bold };  // bold: with the escape sequences of a terminal

// Lines end in \n and are broken at `width` columns, but for places at the end of a row and what is
// verbatim. A table that is too wide has its headers broken, then its widest cells, each within its
// column. Control characters of untrusted text are shown as "·". What leads elsewhere on a page (links,
// rows behind a figure) leads nowhere here; a picture is told by its summary and its ties.
std::string terminal_text(const std::vector<ReportPart>& parts, output_text::Language language,
                          TitleLook titles = TitleLook::plain, std::size_t width = 120);

// The same below its title and what stands under that.
std::string terminal_text(const Report& answer, output_text::Language language,
                          TitleLook titles = TitleLook::plain, std::size_t width = 120);

}  // namespace maillage::blocks
