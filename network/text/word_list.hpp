// A fixed list of words that is asked for thousands of words a table, nearly all of which are none of
// it: a small table of first letters and lengths, made when the program is compiled, tells most of
// them apart at once.
#pragma once

#include <algorithm>
#include <array>
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
    }
  }

  constexpr bool contains(std::string_view word) const {
    return has_like(word, 0) && std::find(begin(), end(), word) != end();
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
  // Words of 31 letters and more share a bit.
  static constexpr std::uint32_t bit_of(std::size_t length) {
    return std::uint32_t{1} << std::min<std::size_t>(length, 31);
  }

  std::array<std::string_view, N> words_{};
  std::array<std::uint32_t, rows> lengths_{};  // by first letter: a bit for each length
};

}  // namespace maillage::text
