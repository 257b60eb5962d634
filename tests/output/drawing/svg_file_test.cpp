// Drawings as files: the sheet of paper that each stands on.
#include <gtest/gtest.h>

#include "output/drawing/svg_file.hpp"

namespace maillage::drawing {
namespace {

// Pixels of 1/96 inch. "595.2" for 595.28.
std::string media_box(int width, int height) {
  const Rendered pdf = render_svg(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + std::to_string(width) +
          "\" height=\"" + std::to_string(height) + "\"><rect width=\"9\" height=\"9\"/></svg>",
      Format::pdf);
  const std::size_t at = pdf.bytes.find("/MediaBox [ 0 0 ");
  if (at == std::string::npos) return pdf.error + " no box";
  const std::size_t from = at + 16;
  return pdf.bytes.substr(from, pdf.bytes.find(" ]", from) - from);
}

TEST(SvgFile, standsOnA4WhereItFitsUprightOrAcross) {
  EXPECT_EQ(media_box(700, 1000).substr(0, 5), "595.2");
  EXPECT_EQ(media_box(1000, 700).substr(0, 5), "841.8");
}

TEST(SvgFile, standsOnA3WhereItIsLarger) {
  EXPECT_EQ(media_box(1587, 1000).substr(0, 6), "1190.5");
  EXPECT_EQ(media_box(1000, 1500).substr(0, 5), "841.8");
}

TEST(SvgFile, isMadeSmallerWhereItIsLargerStill) {
  EXPECT_EQ(media_box(5000, 900).substr(0, 6), "1190.5");
}

}  // namespace
}  // namespace maillage::drawing
