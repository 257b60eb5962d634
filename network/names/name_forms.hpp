// An organisation's name taken apart: kinds, services, places and words that tell it from others.
//
// "Communauté de communes du Sammiellois (ex-CC)" → kind "cc", word "sammiellois", and what stands
// in brackets apart. Case, accents, punctuation, elisions, "St", dots of sigles, plurals and the
// many words for one kind (network/names/name_lexicon.hpp) leave no trace in the tokens' meaning.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/names/name_lexicon.hpp"

namespace maillage::names {

// A word as it stands, folded; small words too, since sigles may count them ("PETR CDL").
struct NameWord {
  std::string folded;
  bool small = false;
};

struct NameToken {
  std::string text;  // canonical: "cc", "@55", "saint mihiel", "solidarite"
  WordClass word_class = WordClass::word;
  std::string surface;                        // as it stands, folded, without spaces
  std::size_t first_word = 0, last_word = 0;  // in the form's words
  bool proper = false;                        // begins with a capital where that says something
  bool capitals = false;                      // written in capitals: a sigle
  bool loose = false;                         // its meaning is, see Meaning
  bool slipped = false;                       // a phrase with a letter wrong: "cente social"
  bool plural = false;                        // its first word is
};

struct NameForm {
  std::vector<NameWord> words;
  std::vector<NameToken> tokens;
  std::string key;    // the tokens' texts in order, joined: equal keys, equal meaning
  std::string count;  // how many of them, as a digit: "3 ADMR", "les quatre EPCI"; or empty
};

enum class BracketSays { nothing, unspecified, expansion, more };

struct AnalysedName {
  std::string key;   // name_key of the spelling
  NameForm form;     // without what stands in brackets
  NameForm bracket;  // what stands in the first brackets that say something
  NameForm placed;   // the kind with the brackets: "CPTS Commercy" of "CPTS sud Meuse (Commercy)"
  BracketSays bracket_says = BracketSays::nothing;
};

AnalysedName analyse_name(std::string_view spelling);

// Two names of one organisation, as one spelling says them: "ANPAA (devenue Association Addictions France)",
// "Association Addictions France (ex-ANPAA)". None: it says no other name, or a mere kind.
struct RenamedOrganisation {
  std::string now, before;
};
std::optional<RenamedOrganisation> renamed(std::string_view spelling);

// Kinds and services alone ("Communauté de communes", "MDS"): no particular organisation unless
// there is only one.
bool is_bare_kind(const NameForm& form);

// Whether letters are the initials of words[first…]: each content word gives its first letter,
// small words theirs or none. The position after the last word taken, 0 if they are not.
std::size_t initials_end(std::string_view letters, const std::vector<NameWord>& words,
                         std::size_t first);

// Whether letters are beginnings of the content words of words[first, last), in order and all of
// them: "codev" of "conseil de développement".
bool beginnings_of(std::string_view letters, const std::vector<NameWord>& words, std::size_t first,
                   std::size_t last);

}  // namespace maillage::names
