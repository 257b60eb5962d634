// In the page an SVG stays one: a browser shows, prints and saves it itself.
#include "output/drawing/svg_file.hpp"

namespace maillage::drawing {

Rendered render_svg(const std::string& svg, Format format) {
  if (format == Format::svg) return {svg, "", ""};
  return {"", "format", ""};
}

}  // namespace maillage::drawing
