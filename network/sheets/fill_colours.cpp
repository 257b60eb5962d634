#include "network/sheets/fill_colours.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "network/sheets/workbook_cells.hpp"
#include "network/text/number_text.hpp"

namespace maillage::sheets {
namespace {

// ECMA-376, 18.8.27; the first eight are those of the second eight.
constexpr std::array<std::uint32_t, 64> indexed_colours = {
    0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
    0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
    0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080,
    0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF,
    0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF,
    0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99,
    0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699, 0x969696,
    0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333};

constexpr std::uint32_t white = 0xFFFFFF;

std::optional<std::size_t> index_of(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// Nearer to white by a positive tint, to black by a negative one: in the lightness of its hue, which
// moves the three parts alike.
std::uint32_t tinted(std::uint32_t rgb, double tint) {
  const auto part = [&](int shift) {
    const double value = (rgb >> shift) & 0xFF;
    const double moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return static_cast<std::uint32_t>(std::lround(std::clamp(moved, 0.0, 255.0))) << shift;
  };
  return part(16) | part(8) | part(0);
}

}  // namespace

std::optional<std::uint32_t> rgb_of(std::string_view text) {
  if (!text.empty() && text.front() == '#') text.remove_prefix(1);
  if (text.size() == 8) text.remove_prefix(2);  // how opaque it is, which writers don't agree on
  std::uint32_t value = 0;
  if (text.size() != 6) return std::nullopt;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::uint32_t fill_of(std::uint32_t rgb) {
  constexpr std::uint32_t lightest = 0xF7;
  const bool is_white = ((rgb >> 16) & 0xFF) >= lightest && ((rgb >> 8) & 0xFF) >= lightest &&
                        (rgb & 0xFF) >= lightest;
  return is_white ? no_fill : rgb & 0xFFFFFF;
}

void XlsxColours::set_theme(const std::vector<std::string_view>& colours) {
  for (const std::string_view each : colours) theme_.push_back(rgb_of(each).value_or(white));
  for (std::size_t i = 0; i + 1 < std::min<std::size_t>(theme_.size(), 4); i += 2) {
    std::swap(theme_[i], theme_[i + 1]);
  }
}

void XlsxColours::set_palette(const std::vector<std::string_view>& colours) {
  for (const std::string_view each : colours) palette_.push_back(rgb_of(each).value_or(white));
}

std::uint32_t XlsxColours::fill(const XlsxColour& colour) const {
  std::optional<std::uint32_t> rgb = rgb_of(colour.rgb);
  if (const auto at = index_of(colour.indexed); at && !rgb) {
    if (*at < palette_.size()) {
      rgb = palette_[*at];
    } else if (*at < indexed_colours.size()) {
      rgb = indexed_colours[*at];
    }
  }
  if (const auto at = index_of(colour.theme); at && !rgb && *at < theme_.size()) rgb = theme_[*at];
  if (!rgb) return no_fill;
  const double tint = text::read_double(colour.tint).value_or(0);
  return fill_of(std::isfinite(tint) ? tinted(*rgb, std::clamp(tint, -1.0, 1.0)) : *rgb);
}

}  // namespace maillage::sheets
