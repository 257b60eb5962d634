// Names of natural persons in a text: where they stand, and how sure that is.
//
// Known by a civil title ("Mme Exemple"), a common given name beside a capitalised word in either
// order ("Jeanne Exemple", "EXEMPLE Jeanne"), or initials ("J. Exemple"). Not where the words before
// say that a place, a building or a body bears the name ("collège Jules Lagneau"), nor where it is a
// name that schools and firms bear ("Jean Moulin").
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::persons {

// A word of a text: letters and digits, with hyphens and apostrophes inside.
struct ShapedWord {
  enum class Shape { lower, capital, upper, initial, other };
  std::size_t begin = 0, end = 0;
  std::string folded;
  Shape shape = Shape::other;
  bool dotted = false;  // a full stop behind it
  bool joined = false;  // only blanks, or a stop and blanks, between the word before and this one
};

std::vector<ShapedWord> shaped_words(std::string_view text);

// How a text is to be read: running words, or a cell of a table where a name stands alone.
enum class NameSetting { prose, cell };

struct PersonMatch {
  std::size_t first = 0, last = 0;  // words, both included
  bool sure = true;                 // else it may be a place, a thing or a firm
  bool titled = false;              // known by a civil title
};

// Whether any word may be of a person's name: a given name, a title, an initial. Most texts have none,
// and need no closer look.
bool may_name_persons(std::string_view text, const std::vector<ShapedWord>& words);

// The person whose name begins at words[at]; none if none does.
std::optional<PersonMatch> person_at(std::string_view text, const std::vector<ShapedWord>& words,
                                     std::size_t at, NameSetting setting);

// Whether words before words[at] say that something is named after what follows.
bool is_named_after(std::string_view text, const std::vector<ShapedWord>& words, std::size_t at);

}  // namespace maillage::persons
