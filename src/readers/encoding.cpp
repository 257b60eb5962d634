#include "src/readers/encoding.hpp"

#include <array>
#include <cstdint>
#include <utility>

#include "src/readers/utf8.hpp"

namespace maillage {
namespace {

void append_point(char32_t point, std::string& text) {
  if (point < 0x80) {
    text += static_cast<char>(point);
    return;
  }
  if (point < 0x800) {
    text += static_cast<char>(0xC0 | (point >> 6));
  } else {
    if (point < 0x10000) {
      text += static_cast<char>(0xE0 | (point >> 12));
    } else {
      text += static_cast<char>(0xF0 | (point >> 18));
      text += static_cast<char>(0x80 | ((point >> 12) & 0x3F));
    }
    text += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
  }
  text += static_cast<char>(0x80 | (point & 0x3F));
}

enum class Order { little_end_first, big_end_first };

std::string from_utf16(std::string_view bytes, Order order) {
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<std::uint8_t>(bytes[at]);
    const auto second = static_cast<std::uint8_t>(bytes[at + 1]);
    return static_cast<char32_t>(order == Order::little_end_first ? first | second << 8
                                                                  : first << 8 | second);
  };
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    char32_t point = unit(i);
    if (point >= 0xD800 && point < 0xE000) {
      const char32_t next = i + 3 < bytes.size() ? unit(i + 2) : 0;
      if (point < 0xDC00 && next >= 0xDC00 && next < 0xE000) {
        point = 0x10000 + ((point - 0xD800) << 10) + (next - 0xDC00);
        i += 2;
      } else {
        point = 0xFFFD;
      }
    }
    append_point(point, text);
  }
  return text;
}

// What stands at 0x80 to 0x9F; 0: no character of Windows-1252.
constexpr std::array<std::uint16_t, 32> signs = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// Empty if some byte is no character of it, or a control character of no text.
std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<std::uint8_t>(c);
    if (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\v' && c != '\f') return {};
    char32_t point = byte;
    if (byte >= 0x80 && byte < 0xA0) {
      point = signs[byte - 0x80u];
      if (point == 0) return {};
    }
    append_point(point, text);
  }
  return text;
}

}  // namespace

std::string to_utf8(const std::string& name, std::string bytes, Faults& faults) {
  const std::string_view mark = std::string_view(bytes).substr(0, 2);
  if (mark == "\xFF\xFE") {
    return from_utf16(std::string_view(bytes).substr(2), Order::little_end_first);
  }
  if (mark == "\xFE\xFF") {
    return from_utf16(std::string_view(bytes).substr(2), Order::big_end_first);
  }
  const std::size_t valid = utf8_length(bytes);
  if (valid == bytes.size()) return bytes;
  std::string text = from_windows_1252(bytes);
  if (text.empty()) return bytes;
  faults.push_back(Fault{FaultKind::decoded_as,
                         FaultSeverity::note,
                         place_of_byte(name, bytes, valid),
                         {"Windows-1252"},
                         {},
                         {}});
  return text;
}

}  // namespace maillage
