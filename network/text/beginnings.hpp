// Words that a folded text begins with: "axe 2" with "axe", "axes" not.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace maillage::text {

inline bool begins_with_words(std::string_view folded, std::string_view words) {
  return folded.substr(0, words.size()) == words &&
         (folded.size() == words.size() || folded[words.size()] == ' ');
}

template <std::size_t N>
bool begins_with_one_of(std::string_view folded, const std::array<std::string_view, N>& all) {
  return std::any_of(all.begin(), all.end(),
                     [&](std::string_view words) { return begins_with_words(folded, words); });
}

}  // namespace maillage::text
