// Words of a table, whatever their case, accents, gender and number: those of the vocabulary
// (network/model/vocabulary.cpp) and of states (network/model/readings/state_words.cpp).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "network/text/text.hpp"

namespace maillage::text {

template <class T>
struct Word {
  std::string_view folded;
  T meaning;
};

template <class T, std::size_t N>
std::optional<T> look_up(std::string_view text, const std::array<Word<T>, N>& words) {
  const std::string folded = fold(text);
  for (const Word<T>& word : words) {
    if (word.folded == folded) return word.meaning;
  }
  return std::nullopt;
}

// The feminine and the plural say the same: "réalisée", "commencées".
inline std::string masculine(std::string_view text) {
  std::string result;
  const std::string folded = fold(text);
  for (std::string_view word : words_of(folded)) {
    if (!result.empty() && (word == "e" || word == "s" || word == "es")) continue;  // "engagé(e)"
    if (word.size() > 4 && word.substr(word.size() - 1) == "s") word.remove_suffix(1);
    if (word.size() > 4 && word.substr(word.size() - 2) == "ee") word.remove_suffix(1);
    if (!result.empty()) result += ' ';
    result += word;
  }
  return result;
}

}  // namespace maillage::text
