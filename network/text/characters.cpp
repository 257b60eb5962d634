#include "network/text/characters.hpp"

namespace maillage::text {
namespace {

unsigned char byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool continues(unsigned char byte) { return (byte & 0xC0u) == 0x80u; }

}  // namespace

std::size_t unfit_length(std::string_view text, std::size_t at) {
  const unsigned char first = byte_at(text, at);
  if (first < 0x20) {
    return at < text.size() && first != '\t' && first != '\n' && first != '\r' ? 1 : 0;
  }
  // U+FFFE, U+FFFF, U+FDD0–U+FDEF: EF BF BE, EF BF BF, EF B7 90 – EF B7 AF.
  const unsigned char second = byte_at(text, at + 1), third = byte_at(text, at + 2);
  if (first == 0xEF) {
    const bool last = second == 0xBF && (third == 0xBE || third == 0xBF);
    return last || (second == 0xB7 && third >= 0x90 && third <= 0xAF) ? 3 : 0;
  }
  // U+1FFFE, U+1FFFF … U+10FFFF: the second byte ends in F, then BF BE or BF BF.
  const unsigned char fourth = byte_at(text, at + 3);
  const bool last_of_plane = first >= 0xF0 && first <= 0xF4 && continues(second) &&
                             (second & 0x0Fu) == 0x0Fu && third == 0xBF &&
                             (fourth == 0xBE || fourth == 0xBF);
  return last_of_plane ? 4 : 0;
}

std::string fit_text(std::string_view text, char line_break) {
  std::string fit;
  fit.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = unfit_length(text, i);
    if (length == 0) {
      fit += text[i++];
      continue;
    }
    if (text[i] == '\v' || text[i] == '\f') fit += line_break;
    i += length;
  }
  return fit;
}

std::string_view beginning(std::string_view text, std::size_t most_bytes) {
  if (text.size() <= most_bytes) return text;
  std::size_t end = most_bytes;
  // A letter has at most three bytes behind its first; more of them are no UTF-8, cut anywhere.
  while (end > 0 && most_bytes - end < 3 && continues(byte_at(text, end))) --end;
  return text.substr(0, continues(byte_at(text, end)) ? most_bytes : end);
}

}  // namespace maillage::text
