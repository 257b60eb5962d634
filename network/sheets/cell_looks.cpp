#include "network/sheets/cell_looks.hpp"

#include <algorithm>
#include <cstdio>

#include "network/text/text.hpp"

namespace maillage::sheets {

CellLook look_at(const WorkbookSheet& sheet, std::uint32_t row, std::uint32_t column) {
  const auto next = std::upper_bound(
      sheet.looks.begin(), sheet.looks.end(), CellOrigin{row, column, {}},
      [](const CellOrigin& wanted, const CellLook& each) {
        return wanted.row != each.row ? wanted.row < each.row : wanted.column < each.first_column;
      });
  if (next == sheet.looks.begin()) return {row, column, column};
  const CellLook& look = *(next - 1);
  return look.row == row && column <= look.last_column ? look : CellLook{row, column, column};
}

std::string_view hue_of(std::uint32_t fill) {
  const double red = ((fill >> 16) & 0xFF) / 255.0, green = ((fill >> 8) & 0xFF) / 255.0,
               blue = (fill & 0xFF) / 255.0;
  const double most = std::max({red, green, blue}), least = std::min({red, green, blue});
  const double light = (most + least) / 2, range = most - least;
  if (light < 0.12) return "black";
  if (range < 0.06) return "grey";
  double degrees = 0;
  if (most == red) {
    degrees = 60 * (green - blue) / range;
  } else if (most == green) {
    degrees = 60 * (blue - red) / range + 120;
  } else {
    degrees = 60 * (red - green) / range + 240;
  }
  if (degrees < 0) degrees += 360;
  if (degrees < 15 || degrees >= 345) return light > 0.8 ? "pink" : "red";
  if (degrees < 50) {
    if (light < 0.35) return "brown";
    return degrees >= 40 && light >= 0.6 ? "yellow" : "orange";
  }
  if (degrees < 68) return "yellow";
  if (degrees < 165) return "green";
  if (degrees < 255) return "blue";
  return degrees < 300 ? "purple" : "pink";
}

std::optional<std::string_view> hue_named(std::string_view word) {
  static constexpr std::pair<std::string_view, std::string_view> hues[] = {
      {"vert", "green"},   {"verte", "green"},   {"rouge", "red"},    {"orange", "orange"},
      {"jaune", "yellow"}, {"bleu", "blue"},     {"bleue", "blue"},   {"gris", "grey"},
      {"grise", "grey"},   {"violet", "purple"}, {"rose", "pink"},    {"marron", "brown"},
      {"noir", "black"},   {"green", "green"},   {"red", "red"},      {"yellow", "yellow"},
      {"blue", "blue"},    {"grey", "grey"},     {"purple", "purple"}};
  constexpr std::size_t most_words = 3;
  const std::string folded = text::fold(word);
  const auto words = text::words_of(folded);
  if (words.size() > most_words) return std::nullopt;
  for (const std::string_view each : words) {
    for (const auto& [name, hue] : hues) {
      if (each == name) return hue;
    }
  }
  return std::nullopt;
}

bool is_picture(std::string_view text) {
  constexpr std::size_t longest = 8;
  const auto is_plain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  const std::string folded = text::fold(text);
  return !text.empty() && text.size() <= longest &&
         std::none_of(text.begin(), text.end(), is_plain) &&
         std::none_of(folded.begin(), folded.end(), is_plain);
}

std::string hex_of(std::uint32_t fill) {
  char text[8];
  std::snprintf(text, sizeof text, "%06X", static_cast<unsigned>(fill & 0xFFFFFFu));
  return text;
}

}  // namespace maillage::sheets
