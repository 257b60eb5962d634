// Text as people type it: what makes two spellings the same, and how far two words are apart.
//
// UTF-8 throughout. Letters other than Latin ones stay as they are; bytes that are not UTF-8 are
// taken as letters, so that nothing is ever lost by folding.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::text {

// Words in lower-case ASCII, one space between them: case, accents, ligatures, apostrophes and
// punctuation don't count. "Éts. St-Mihiel" → "ets st mihiel".
std::string fold(std::string_view text);

// The folded text without its spaces: the key under which a name is found. "C.P.A.M." → "cpam".
// A text without letters or digits is its own key.
std::string name_key(std::string_view text);

// The words of a folded text.
std::vector<std::string_view> words_of(std::string_view folded);

std::string_view trimmed(std::string_view text);

// Number of code points; an invalid byte counts as one.
std::size_t code_points(std::string_view text);

// Optimal string alignment distance (Levenshtein with transpositions) of two byte strings; any
// value over `limit` is given as limit + 1. O(|a|·|b|) time.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

// Of the candidates, the at most `most` nearest to the word after folding, best first, then in
// their own order; none that differs in more than a third of its letters.
std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates,
                                 std::size_t most = 3);

// A slug: folded words joined by "-", at most `longest` bytes, cut at a word. Empty text gives "".
std::string slug(std::string_view text, std::size_t longest = 48);

}  // namespace maillage::text
