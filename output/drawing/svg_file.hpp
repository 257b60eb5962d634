// An SVG that we wrote ourselves, as the file a user asks for; drawn by librsvg.
#pragma once

#include <string>

#include "output/drawing/graphviz.hpp"

namespace maillage::drawing {

// SVG as it is; PNG at 96 points an inch; PDF of one page of A4 or A3, the drawing in
// the middle, smaller where it is larger than A3; without its date. Format::dot is no picture: an error. Same input, same bytes.
Rendered render_svg(const std::string& svg, Format format);

// Whether letters can be drawn at all: without a font, pictures and papers would come without words.
bool has_font();
}  // namespace maillage::drawing
