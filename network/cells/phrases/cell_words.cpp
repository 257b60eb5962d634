#include "network/cells/phrases/cell_words.hpp"

#include <algorithm>
#include <cstdint>

#include "network/text/text.hpp"

namespace maillage::cells {
namespace {

bool is_decimal(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Bytes of the character that begins at `at`.
std::size_t length_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<std::uint8_t>(text[at]);
  const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  return std::min(length, text.size() - at);
}

// Of Latin letters as French and its neighbours write them.
bool is_capital(std::string_view letter) {
  if (letter[0] >= 'A' && letter[0] <= 'Z') return true;
  if (letter.size() < 2) return false;
  const auto lead = static_cast<std::uint8_t>(letter[0]);
  const auto next = static_cast<std::uint8_t>(letter[1]);
  return (lead == 0xC3 && next >= 0x80 && next < 0x9F) || (lead == 0xC5 && next % 2 == 0);
}

}  // namespace

bool is_ascii_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::vector<CellWord> cell_words(std::string_view text) {
  std::vector<CellWord> words;
  constexpr std::size_t usual = 6;  // of a name
  words.reserve(usual);
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == ':') {
      words.push_back({i, i + 1, ":", false, false, false});
      ++i;
      continue;
    }
    CellWord word{i, i, "", false, false, true};
    std::size_t letters = 0;
    bool small = false;
    while (i < text.size()) {
      if (is_decimal(text[i])) {
        word.folded += text[i++];
        continue;
      }
      const std::size_t length = length_at(text, i);
      const std::string_view letter = text.substr(i, length);
      const std::size_t before = word.folded.size();
      if (is_letter(letter[0])) {
        word.folded += lower(letter[0]);
      } else if (static_cast<std::uint8_t>(letter[0]) >= 0x80) {  // the others of ASCII separate
        word.folded += text::fold(letter);
      }
      if (word.folded.size() == before) break;
      const bool capital = is_capital(letter);
      if (letters++ == 0) word.capital = capital && before == 0;
      small = small || !capital;
      word.digits = false;
      i += length;
    }
    if (word.folded.empty()) {
      i += length_at(text, i);
      continue;
    }
    word.end = i;
    word.sigle = letters >= 2 && !small;
    words.push_back(std::move(word));
  }
  return words;
}

bool is_typed(std::string_view typed, std::string_view meant) {
  if (typed == meant) return true;
  constexpr std::size_t shortest = 6;
  return typed.size() >= shortest && meant.size() >= shortest && typed[0] == meant[0] &&
         text::edit_distance(typed, meant, 1) <= 1;
}

}  // namespace maillage::cells
