// Validation follows the table of well-formed byte sequences of the Unicode Standard (3-7).
#include "src/readers/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace maillage::readers {
namespace {

unsigned byte_at(std::string_view text, std::size_t index) {
  return static_cast<unsigned char>(text[index]);
}

bool in(unsigned byte, unsigned low, unsigned high) { return low <= byte && byte <= high; }

// Length of the sequence that starts at `index`, 0 if it is not well formed.
std::size_t sequence_length(std::string_view text, std::size_t index) {
  const unsigned lead = byte_at(text, index);
  if (lead < 0x80) return 1;
  const std::size_t length = in(lead, 0xC2, 0xDF)   ? 2
                             : in(lead, 0xE0, 0xEF) ? 3
                             : in(lead, 0xF0, 0xF4) ? 4
                                                    : 0;
  if (length == 0 || text.size() - index < length) return 0;
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (!in(byte_at(text, index + 1), low, high)) return 0;
  for (std::size_t next = 2; next < length; ++next) {
    if (!in(byte_at(text, index + next), 0x80, 0xBF)) return 0;
  }
  return length;
}

}  // namespace

std::size_t utf8_length(std::string_view text) {
  constexpr std::uint64_t high_bits = 0x8080808080808080u;
  std::size_t index = 0;
  while (index < text.size()) {
    std::uint64_t eight = 0;
    if (text.size() - index >= sizeof eight) {
      std::memcpy(&eight, text.data() + index, sizeof eight);
      if ((eight & high_bits) == 0) {
        index += sizeof eight;
        continue;
      }
    }
    const std::size_t length = sequence_length(text, index);
    if (length == 0) return index;
    index += length;
  }
  return index;
}

std::size_t utf8_count(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) {
    count += (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u ? 1 : 0;
  }
  return count;
}

text::Place place_of_byte(const std::string& file, std::string_view text, std::size_t byte) {
  std::uint32_t line = 1;
  std::size_t start = text.size() - without_mark(text).size();
  for (std::size_t index = start; index < byte; ++index) {
    const bool ends_line =
        text[index] == '\n' ||
        (text[index] == '\r' && (index + 1 == text.size() || text[index + 1] != '\n'));
    if (!ends_line) continue;
    ++line;
    start = index + 1;
  }
  if (byte < start) start = byte;
  const std::size_t column = utf8_count(text.substr(start, byte - start)) + 1;
  return text::Place{file, line, static_cast<std::uint32_t>(column), {}};
}

std::string_view without_mark(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  return text.substr(0, mark.size()) == mark ? text.substr(mark.size()) : text;
}

}  // namespace maillage::readers
