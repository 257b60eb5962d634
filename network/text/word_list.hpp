// A fixed list of words that is asked for thousands of words a table, nearly all of which are none of
// it: a small table of first letters and lengths, made when the program is compiled, tells most of
// them apart at once, and one of letters finds the others.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace maillage::text {

template <std::size_t N>
class WordList {
 public:
  constexpr explicit WordList(const std::string_view (&words)[N]) {
    for (std::size_t i = 0; i < N; ++i) {
      words_[i] = words[i];
      lengths_[row_of(words[i][0])] |= bit_of(words[i].size());
      std::size_t slot = slot_of(words[i]);
      while (slots_[slot] != 0) slot = (slot + 1) % slots;
      slots_[slot] = static_cast<std::uint16_t>(i + 1);
    }
  }

  constexpr bool contains(std::string_view word) const {
    if (!has_like(word, 0)) return false;
    for (std::size_t slot = slot_of(word); slots_[slot] != 0; slot = (slot + 1) % slots) {
      if (words_[slots_[slot] - 1u] == word) return true;
    }
    return false;
  }

  // Whether a word of the same first letter is there, at most `difference` letters (0 or 1) longer or
  // shorter. May say yes of another letter, never no of the same.
  constexpr bool has_like(std::string_view word, std::size_t difference) const {
    if (word.empty()) return false;
    const std::uint32_t bit = bit_of(word.size());
    const std::uint32_t bits = difference == 0 ? bit : bit | bit << 1 | bit >> 1;
    return (lengths_[row_of(word[0])] & bits) != 0;
  }

  constexpr const std::string_view* begin() const { return words_.data(); }
  constexpr const std::string_view* end() const { return words_.data() + N; }

 private:
  static constexpr std::size_t rows = 32;
  static constexpr std::size_t row_of(char first) {
    return static_cast<unsigned char>(first) % rows;
  }
  // At least half of them are free.
  static constexpr std::size_t slots = std::bit_ceil(2 * N);
  static constexpr std::size_t slot_of(std::string_view word) {
    const auto letter = [&](std::size_t at) {
      return static_cast<std::size_t>(static_cast<unsigned char>(word[at]));
    };
    return (word.size() * 61 + letter(0) * 7 + letter(word.size() / 2) * 29 +
            letter(word.size() - 1) * 131) %
           slots;
  }
  // Words of 31 letters and more share a bit.
  static constexpr std::uint32_t bit_of(std::size_t length) {
    return std::uint32_t{1} << std::min<std::size_t>(length, 31);
  }

  std::array<std::string_view, N> words_{};
  std::array<std::uint32_t, rows> lengths_{};  // by first letter: a bit for each length
  std::array<std::uint16_t, slots> slots_{};   // of a word by its letters: its position + 1, or 0
};

// The words of several lists.
template <std::size_t... N>
constexpr auto joined(const WordList<N>&... lists) {
  std::string_view words[(N + ...)];
  std::string_view* end = words;
  ((end = std::copy(lists.begin(), lists.end(), end)), ...);
  return WordList<(N + ...)>(words);
}

}  // namespace maillage::text
