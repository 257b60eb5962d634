// Words of a table, whatever their case, accents, gender and number: those of the vocabulary
// (network/model/vocabulary.cpp) and of states (network/model/readings/state_words.cpp); and those that
// stand in a cell to say nothing.
#pragma once

#include <algorithm>
#include <array>
#include <initializer_list>
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

inline bool is_among(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Signs alone that say nothing: "-", "…", "/", "?"; "++" may say something.
inline bool is_blank_mark(std::string_view text) {
  static constexpr std::string_view signs = "-_/.?:;,|\\ ~'\"()[]";
  while (!text.empty()) {
    std::size_t length = signs.find(text.front()) != std::string_view::npos ? 1 : 0;
    for (const std::string_view mark :
         {"\u2013", "\u2014", "\u2026", "\u2033", "\u00B7", "\u00A0"}) {
      if (text.substr(0, mark.size()) == mark) length = mark.size();
    }
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

// What is as good as an empty cell, whatever the column is about: "-", "néant", "non renseigné". Of who
// carries an action more words say so (network/cells/phrases/nobody_words.hpp).
inline bool says_nothing(std::string_view text) {
  return is_blank_mark(text) ||
         is_among(fold(text), {"neant", "ras", "aucun", "aucune", "none", "nr", "nc", "na", "n a",
                               "so", "sans objet", "non renseigne", "non renseignee", "not said",
                               "non communique", "non definie"});
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
