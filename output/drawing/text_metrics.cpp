// The font's own widths as a table, so that a text is measured without the font and alike on every machine.
// Accented letters are as wide as their base; what is not in the table is taken for the widest, for a line
// that comes out short does no harm.
#include "output/drawing/text_metrics.hpp"

#include <array>
#include <cstdint>

#include "network/text/fold_table.hpp"

namespace maillage::drawing {
namespace {

// Advance widths of DejaVu Sans, U+0020–U+007E, in 1/2048 of the font size.
constexpr std::array<std::uint16_t, 95> ascii_widths = {
    651,  821,  942,  1716, 1303, 1946, 1597, 563,  799,  799,  1024, 1716, 651,  739,  651,  690,
    1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 1303, 690,  690,  1716, 1716, 1716, 1087,
    2048, 1401, 1405, 1430, 1577, 1294, 1178, 1587, 1540, 604,  604,  1343, 1141, 1767, 1532, 1612,
    1235, 1612, 1423, 1300, 1251, 1499, 1401, 2025, 1403, 1251, 1403, 799,  690,  799,  1716, 1024,
    1024, 1255, 1300, 1126, 1300, 1260, 721,  1300, 1298, 569,  569,  1186, 569,  1995, 1298, 1253,
    1300, 1300, 842,  1067, 803,  1298, 1212, 1675, 1212, 1212, 1075, 1303, 690,  1303, 1716};
// Small letters are set on whole pixels, and come out a little wider than drawn.
constexpr double units = 2048 / 1.02;
constexpr double other_width = 2050;  // symbols, other scripts
constexpr double wide_width = 2600;   // ideographs and pictures, from another font

// Bold letters are 5 to 26 % wider; words about 12 %.
constexpr double bold_factor = 1.13;

struct Decoded {
  char32_t letter = 0xFFFD;
  std::size_t bytes = 1;
};

Decoded decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
  };
  const unsigned first = byte(at);
  if (first < 0x80) return {static_cast<char32_t>(first), 1};
  const std::size_t bytes = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4) return {};
  char32_t letter = first & (0x7Fu >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byte(at + i) & 0xC0u) != 0x80) return {};
    letter = (letter << 6) | (byte(at + i) & 0x3Fu);
  }
  const bool overlong = (bytes == 3 && letter < 0x800) || (bytes == 4 && letter < 0x10000);
  const bool surrogate = letter >= 0xD800 && letter <= 0xDFFF;
  if (overlong || surrogate || letter > 0x10FFFF) return {};
  return {letter, bytes};
}

bool is_accent(char32_t letter) {
  return (letter >= 0x300 && letter <= 0x36F) || (letter >= 0x1AB0 && letter <= 0x1AFF) ||
         (letter >= 0x20D0 && letter <= 0x20FF) || (letter >= 0xFE00 && letter <= 0xFE0F);
}

bool is_space(char32_t letter) {
  return letter == ' ' || (letter >= 0x09 && letter <= 0x0D) || letter == 0x85 ||
         letter == 0x1680 || (letter >= 0x2000 && letter <= 0x200A) || letter == 0x2028 ||
         letter == 0x2029 || letter == 0x205F || letter == 0x3000;
}

// Controls, marks of direction, invisible marks and noncharacters.
bool is_dropped(char32_t letter) {
  return letter < 0x20 || (letter >= 0x7F && letter <= 0x9F) || letter == 0xAD || letter == 0x61C ||
         letter == 0x180E || (letter >= 0x200B && letter <= 0x200F) ||
         (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2060 && letter <= 0x206F) ||
         letter == 0xFEFF || (letter >= 0xFFF9 && letter <= 0xFFFB) ||
         (letter & 0xFFFEu) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF) ||
         (letter >= 0xE0000 && letter <= 0xE0FFF);
}

// In units of the font.
double letter_width(char32_t letter) {
  if (letter >= 0x20 && letter < 0x7F) return ascii_widths[letter - 0x20];
  if (letter == 0xA0 || letter == 0x202F || letter == 0x2019 || letter == 0xB7) return 660;
  if (is_accent(letter)) return 0;
  const auto& latin = text::fold_table::latin_1_and_extended_a;
  const char32_t first = text::fold_table::latin_1_and_extended_a_first;
  if (letter >= first && letter < first + std::size(latin)) {
    const std::string_view base = latin[letter - first];
    double width = 0;
    // Capitals are at even places of Extended-A and before U+00DE in Latin-1.
    const bool capital = letter < 0xDE || (letter >= 0x100 && letter < 0x178 && letter % 2 == 0);
    for (char each : base) {
      const char drawn = capital ? static_cast<char>(each - 'a' + 'A') : each;
      width += ascii_widths[static_cast<std::size_t>(drawn - 0x20)];
    }
    return width == 0 ? other_width : width;
  }
  if (letter == 0xAB || letter == 0xBB || letter == 0x201C || letter == 0x201D) return 1253;
  if (letter == 0x2013) return 1024;
  return letter >= 0x2E80 ? wide_width : other_width;
}

// Break opportunities: behind a space, a hyphen, a slash.
bool breaks_behind(char letter) { return letter == ' ' || letter == '-' || letter == '/'; }

void drop_trailing_spaces(std::string& line) {
  while (!line.empty() && line.back() == ' ') line.pop_back();
}

// The longest beginning of the text that has room, at least one letter.
std::size_t fitting_bytes(std::string_view text, double width, double font_size, Weight weight) {
  const double factor = (weight == Weight::bold ? bold_factor : 1.0) * font_size / units;
  double used = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const Decoded next = decode(text, at);
    used += letter_width(next.letter) * factor;
    if (used > width && at != 0) break;
    at += next.bytes;
  }
  return at;
}

std::string with_ellipsis(std::string line, double width, double font_size, Weight weight) {
  const std::string ellipsis = "…";
  const double room = width - text_width(ellipsis, font_size, weight);
  line.resize(line.empty() ? 0 : fitting_bytes(line, room, font_size, weight));
  drop_trailing_spaces(line);
  return line + ellipsis;
}

}  // namespace

std::string shown_text(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  int accents = 0;
  bool pending_space = false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;  // of a run of letters and signs of ASCII
    while (end < text.size() && text[end] > ' ' && text[end] <= '~') ++end;
    if (end > at) {
      if (pending_space && !shown.empty()) shown += ' ';
      pending_space = false;
      accents = 0;
      shown += text.substr(at, end - at);
      at = end;
      continue;
    }
    const Decoded next = decode(text, at);
    const std::string_view bytes = text.substr(at, next.bytes);
    at += next.bytes;
    if (is_space(next.letter)) {
      pending_space = true;
      continue;
    }
    if (is_dropped(next.letter)) continue;
    accents = is_accent(next.letter) ? accents + 1 : 0;
    if (accents > 2) continue;
    if (pending_space && !shown.empty()) shown += ' ';
    pending_space = false;
    if (next.letter == 0xFFFD) {
      shown += "\xEF\xBF\xBD";
    } else {
      shown += bytes;
    }
  }
  return shown;
}

double text_width(std::string_view shown, double font_size, Weight weight) {
  double width = 0;
  for (std::size_t at = 0; at < shown.size();) {
    const Decoded next = decode(shown, at);
    width += letter_width(next.letter);
    at += next.bytes;
  }
  return width * font_size / units * (weight == Weight::bold ? bold_factor : 1.0);
}

std::vector<std::string> wrapped(std::string_view text, double width, double font_size,
                                 std::size_t most_lines, Weight weight) {
  const std::string shown = shown_text(text);
  std::vector<std::string> lines;
  std::string_view rest = shown;
  while (!rest.empty() && most_lines != 0) {
    const std::size_t fits = fitting_bytes(rest, width, font_size, weight);
    if (fits == rest.size()) {
      lines.emplace_back(rest);
      break;
    }
    if (lines.size() + 1 == most_lines) {
      lines.push_back(with_ellipsis(std::string(rest.substr(0, fits)), width, font_size, weight));
      break;
    }
    // The last break within reach; a space just beyond it does as well.
    std::size_t cut = rest[fits] == ' ' ? fits : 0;
    for (std::size_t i = fits; cut == 0 && i > 0; --i) {
      if (breaks_behind(rest[i - 1])) cut = i;
    }
    if (cut == 0) cut = fits;
    std::string line(rest.substr(0, cut));
    drop_trailing_spaces(line);
    lines.push_back(std::move(line));
    rest.remove_prefix(cut);
    while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
  }
  return lines;
}

std::string shortened(std::string_view text, double width, double font_size, Weight weight) {
  const auto lines = wrapped(text, width, font_size, 1, weight);
  return lines.empty() ? std::string() : lines.front();
}

}  // namespace maillage::drawing
