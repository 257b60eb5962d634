#include "output/text/terminal.hpp"

#include <algorithm>
#include <cstdint>

namespace maillage::output_text {
namespace {

// The next code point and its length; an invalid byte is itself.
struct Point {
  char32_t value = 0;
  std::size_t length = 1;
};

Point next_point(std::string_view text, std::size_t at) {
  const auto byte = static_cast<std::uint8_t>(text[at]);
  const std::size_t length = byte < 0x80    ? 1
                             : byte >= 0xF0 ? 4
                             : byte >= 0xE0 ? 3
                             : byte >= 0xC0 ? 2
                                            : 1;
  if (length == 1 || at + length > text.size()) return {byte < 0x80 ? byte : U'\uFFFD', 1};
  char32_t value = byte & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto more = static_cast<std::uint8_t>(text[at + i]);
    if ((more & 0xC0) != 0x80) return {U'\uFFFD', 1};
    value = (value << 6) | (more & 0x3Fu);
  }
  return {value, length};
}

bool is_control(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || (point >= 0x200B && point <= 0x200F) ||
         (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) ||
         point == 0x2028 || point == 0x2029 || point == 0xFEFF || (point & 0xFFFEu) == 0xFFFE ||
         (point >= 0xFDD0 && point <= 0xFDEF);
}

std::size_t width_of(char32_t point) {
  if ((point >= 0x0300 && point <= 0x036F) || (point >= 0xFE00 && point <= 0xFE0F)) return 0;
  const bool wide = (point >= 0x1100 && point <= 0x115F) || (point >= 0x2E80 && point <= 0xA4CF) ||
                    (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF) ||
                    (point >= 0xFF00 && point <= 0xFF60) || (point >= 0x1F300 && point <= 0x1FAFF);
  return wide ? 2 : 1;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;  // of a run that stands as it is: most texts are one
    while (end < text.size() && text[end] >= ' ' && text[end] <= '~') ++end;
    safe += text.substr(i, end - i);
    i = end;
    if (i == text.size()) break;
    const Point point = next_point(text, i);
    if (point.value == '\n' || point.value == '\r' || point.value == '\t') {
      safe += ' ';
    } else if (is_control(point.value)) {
      safe += "·";
    } else if (point.value == U'\uFFFD' && point.length == 1) {
      safe += "\uFFFD";
    } else {
      safe += text.substr(i, point.length);
    }
    i += point.length;
  }
  return safe;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size();) {
    const Point point = next_point(text, i);
    width += width_of(point.value);
    i += point.length;
  }
  return width;
}

std::string shortened(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  std::string cut;
  std::size_t used = 0;
  for (std::size_t i = 0; i < text.size();) {
    const Point point = next_point(text, i);
    used += width_of(point.value);
    if (used + 1 > width) break;
    cut += text.substr(i, point.length);
    i += point.length;
  }
  while (!cut.empty() && cut.back() == ' ') cut.pop_back();
  return cut + "…";
}

std::string text_table(const std::vector<std::vector<std::string>>& rows,
                       const std::vector<Align>& align, std::string_view indent) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], display_width(row[i]));
    }
  }
  std::string text;
  for (const auto& row : rows) {
    std::string line(indent);
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string blanks(widths[i] - display_width(row[i]), ' ');
      const bool right = i < align.size() && align[i] == Align::right;
      if (i > 0) line += "  ";
      line += right ? blanks + row[i] : row[i] + blanks;
    }
    while (!line.empty() && line.back() == ' ') line.pop_back();
    text += line + "\n";
  }
  return text;
}

}  // namespace maillage::output_text
