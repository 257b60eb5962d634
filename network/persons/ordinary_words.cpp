#include "network/persons/ordinary_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "network/persons/ordinary_words_table.hpp"
#include "network/text/text.hpp"

namespace maillage::persons {
namespace {

bool is_listed(std::string_view folded) {
  static const std::unordered_set<std::string_view> listed = [] {
    std::unordered_set<std::string_view> words;
    for (const std::string_view word : text::words_of(ordinary_table::words)) words.insert(word);
    return words;
  }();
  return listed.count(folded) != 0;
}

bool has_ending_of_a_thing(std::string_view folded) {
  static constexpr std::array<std::string_view, 29> endings = {
      "oise",  "aise",   "ienne", "nais", "nois", "tion",  "sion",  "ivite", "alite",  "arite",
      "ilite", "icite",  "osite", "isme", "ique", "logie", "ement", "ateur", "atrice", "erie",
      "iste",  "theque", "iere",  "aire", "elle", "ness",  "ship",  "ology", "ing"};
  constexpr std::size_t shortest = 7;  // "King", "Boiste" are names
  return folded.size() >= shortest &&
         std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
           return folded.substr(folded.size() - ending.size()) == ending;
         });
}

}  // namespace

bool is_ordinary_word(std::string_view folded) {
  // Of a compound, any of its parts tells.
  for (const std::string_view part : text::words_of(folded)) {
    std::string_view singular = part;
    if (singular.size() > 3 && (singular.back() == 's' || singular.back() == 'x')) {
      singular.remove_suffix(1);
    }
    if (is_listed(part) || is_listed(singular) || has_ending_of_a_thing(singular)) return true;
    // "rurales", "sociales", "adaptée": the form of a woman.
    if (singular.size() > 4 && singular.back() == 'e' &&
        is_listed(singular.substr(0, singular.size() - 1))) {
      return true;
    }
  }
  return false;
}

}  // namespace maillage::persons
