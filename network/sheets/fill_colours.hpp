// Colours of fills as workbooks write them, as 0xRRGGBB: by value, of a palette, of a theme with a tint.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace maillage::sheets {

// "FF92D050", "92D050", "#92d050"; none for another text.
std::optional<std::uint32_t> rgb_of(std::string_view text);

// That colour, or no_fill where it can't be told from white paper.
std::uint32_t fill_of(std::uint32_t rgb);

// The attributes of an XLSX colour element (ECMA-376, 18.8.19), empty where it has none.
struct XlsxColour {
  std::string_view rgb, indexed, theme, tint;
};

// What such an element comes to in a workbook.
class XlsxColours {
 public:
  // The colours of a theme in the order of its part (20.1.6.2), whose first two pairs XLSX counts the
  // other way round.
  void set_theme(const std::vector<std::string_view>& colours);
  // Stands for the palette where a workbook has one (18.8.28).
  void set_palette(const std::vector<std::string_view>& colours);

  // no_fill where it says none.
  std::uint32_t fill(const XlsxColour& colour) const;

 private:
  std::vector<std::uint32_t> theme_, palette_;
};

}  // namespace maillage::sheets
