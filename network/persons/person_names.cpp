#include "network/persons/person_names.hpp"

#include <algorithm>

#include "network/persons/person_lexicon.hpp"
#include "network/text/text.hpp"

namespace maillage::persons {
namespace {

using Shape = ShapedWord::Shape;
using Words = std::vector<ShapedWord>;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_ascii_lower(char c) { return c >= 'a' && c <= 'z'; }

// Bytes of the mark of punctuation or blank beyond ASCII that begins here: of U+0080–00BF (C2 ..) and
// U+2000–206F (E2 80 ..); 0 for a letter. The apostrophe ’ and the hyphen ‐ are looked at apart.
std::size_t foreign_mark(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
  };
  if (byte(at) == 0xC2) return 2;
  if (byte(at) == 0xE2 && byte(at + 1) >= 0x80 && byte(at + 1) <= 0x9F) return 3;
  if (byte(at) == 0xE3 && byte(at + 1) == 0x80) return 3;
  return 0;
}

bool is_letter_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char c = text[at];
  if (is_ascii_upper(c) || is_ascii_lower(c)) return true;
  return static_cast<unsigned char>(c) >= 0x80 && foreign_mark(text, at) == 0;
}

// A hyphen or an apostrophe between two letters, in bytes; 0: none.
std::size_t inner_mark(std::string_view text, std::size_t at) {
  std::size_t length = 0;
  if (text[at] == '-' || text[at] == '\'') length = 1;
  for (const std::string_view mark : {"\u2019", "\u2010", "\u2011"}) {
    if (text[at] == mark.front() && text.substr(at, mark.size()) == mark) length = mark.size();
  }
  return length != 0 && is_letter_at(text, at + length) ? length : 0;
}

// É, È, Ç… (C3 80 – C3 9E) but ×; Ğ, İ, Ş, Ž… of C4 and C5, where capitals are even or odd by block.
bool is_foreign_upper(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (at + 1 >= text.size()) return false;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  if (first == 0xC3) return second >= 0x80 && second <= 0x9E && second != 0x97;
  if (first == 0xC4) return second < 0xB8 ? second % 2 == 0 : second % 2 == 1;
  if (first == 0xC5) {
    if (second == 0xB8) return true;
    if (second <= 0x88 || second >= 0xB9) return second % 2 == 1 && second != 0x89;
    return second % 2 == 0;
  }
  return false;
}

Shape shape_of(std::string_view text, const ShapedWord& word) {
  std::size_t upper = 0, lower = 0, letters = 0;
  bool begins_upper = false;
  for (std::size_t i = word.begin; i < word.end;) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (is_digit(text[i])) return Shape::other;
    std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
    if (is_letter_at(text, i)) {
      const bool is_upper = is_ascii_upper(text[i]) || is_foreign_upper(text, i);
      if (letters == 0) begins_upper = is_upper;
      ++letters;
      ++(is_upper ? upper : lower);
    }
    i += length;
  }
  if (letters == 0) return Shape::other;
  if (letters == 1) return begins_upper ? Shape::initial : Shape::lower;
  if (lower == 0) return Shape::upper;
  return begins_upper ? Shape::capital : Shape::lower;
}

bool is_name_shape(const ShapedWord& word) {
  return word.shape == Shape::capital || word.shape == Shape::upper;
}

bool has_vowel(std::string_view folded) {
  return folded.find_first_of("aeiouy") != std::string_view::npos;
}

// What may be a surname: capitalised, no kind of organisation, no function, no bare sigle.
bool may_be_surname(const ShapedWord& word) {
  if (!is_name_shape(word) || word.folded.empty()) return false;
  if (is_organisation_word(word.folded) || is_function(word.folded)) return false;
  if (is_dedicated(word.folded) || is_title(word.folded, "")) return false;
  const bool is_sigle =
      word.shape == Shape::upper && (word.folded.size() < 3 || !has_vowel(word.folded));
  return !is_sigle || is_surname(word.folded);
}

// "J-P": nothing else is written so before a name.
bool is_hyphenated(const ShapedWord& word) {
  return word.shape == Shape::upper && word.folded.size() == 3 && word.folded[1] == ' ';
}

// "J", "J.", "J-P", "JP.": of a given name.
bool is_initials(const ShapedWord& word) {
  if (word.shape == Shape::initial) return true;
  const bool is_short = word.folded.size() <= 2 || word.folded.find(' ') == 1;
  return word.shape == Shape::upper && word.folded.size() <= 3 && is_short &&
         (word.dotted || is_hyphenated(word));
}

// The last word of a surname that begins at words[at], particles included; none: no surname.
std::optional<std::size_t> surname_end(const Words& words, std::size_t at, std::size_t most = 3) {
  std::size_t i = at, particles = 0;
  while (i < words.size() && is_particle(words[i].folded) && (i == at || words[i].joined) &&
         particles < 3) {
    ++i;
    ++particles;
  }
  if (i >= words.size() || (i > at && !words[i].joined) || !may_be_surname(words[i])) {
    return std::nullopt;
  }
  // A lower-case article before a capital begins a surname ("de Modèle"), an elision is in its word.
  std::size_t last = i;
  while (last + 1 < words.size() && last + 1 - at < most && words[last + 1].joined &&
         !words[last].dotted) {
    std::size_t next = last + 1;
    while (next < words.size() && is_particle(words[next].folded) && words[next].joined &&
           next - last <= 2) {
      ++next;
    }
    if (next >= words.size() || !words[next].joined || !may_be_surname(words[next])) break;
    if (words[next].shape != words[last].shape) break;  // "EXEMPLE Jeanne": the given name begins
    last = next;
  }
  return last;
}

std::string joined_names(const Words& words, std::size_t first, std::size_t last) {
  std::string text;
  for (std::size_t i = first; i <= last; ++i) {
    text += (text.empty() ? "" : " ") + words[i].folded;
  }
  return text;
}

bool begins_famous(const Words& words, std::size_t at) {
  for (std::size_t last = at + 1; last < words.size() && last < at + 5; ++last) {
    if (!words[last].joined) break;
    if (is_famous(joined_names(words, at, last))) return true;
  }
  return is_famous(words[at].folded);
}

// "Mme Exemple", "Dr J. Exemple", "M. le Dr EXEMPLE".
std::optional<PersonMatch> titled_at(std::string_view text, const Words& words, std::size_t at) {
  const auto printed = [&](std::size_t i) {
    return text.substr(words[i].begin, words[i].end - words[i].begin);
  };
  const auto is_title_at = [&](std::size_t i) {
    return is_title(words[i].folded, printed(i)) && words[i].shape != Shape::other;
  };
  if (!is_title_at(at)) return std::nullopt;
  std::size_t i = at + 1;
  while (i < words.size() && words[i].joined && (is_title_at(i) || words[i].folded == "le")) ++i;
  if (i >= words.size() || !words[i].joined) return std::nullopt;
  // "M" alone may be an enumeration's letter: then a stop or a name is behind it.
  std::size_t last = i;
  const bool is_letter = words[i].shape == Shape::initial;  // "Mme X"
  if (is_letter || (is_name_shape(words[i]) && given_name(words[i].folded) != GivenName::no)) {
    if (i + 1 < words.size() && words[i + 1].joined) {
      if (const auto end = surname_end(words, i + 1)) last = *end;
    }
    return PersonMatch{at, last, true, true};
  }
  const auto end = surname_end(words, i);
  if (!end) return std::nullopt;
  last = *end;
  // "M. EXEMPLE Jean"
  if (last + 1 < words.size() && words[last + 1].joined && is_name_shape(words[last + 1]) &&
      given_name(words[last + 1].folded) != GivenName::no) {
    ++last;
  }
  return PersonMatch{at, last, true, true};
}

// "Jeanne Exemple", "Jean Pierre de Modèle", "JEANNE EXEMPLE", "Jean D."
std::optional<PersonMatch> given_first(const Words& words, std::size_t at) {
  const ShapedWord& first = words[at];
  if (!is_name_shape(first)) return std::nullopt;
  const GivenName given = given_name(first.folded);
  if (given == GivenName::no || first.dotted) return std::nullopt;
  if (begins_famous(words, at)) return std::nullopt;
  std::size_t i = at + 1;
  // A second given name belongs to the first, unless it is all that is left of a surname.
  while (i + 1 < words.size() && i < at + 3 && words[i].joined && words[i + 1].joined &&
         words[i].shape == first.shape && given_name(words[i].folded) != GivenName::no &&
         may_be_surname(words[i + 1])) {
    ++i;
  }
  if (i >= words.size() || !words[i].joined) return std::nullopt;
  if (words[i].shape == Shape::initial && words[i].dotted) {
    return PersonMatch{at, i, true, false};  // "Jean D."
  }
  const auto end = surname_end(words, i);
  if (!end) return std::nullopt;
  const ShapedWord& surname = words[*end];
  // "ADIL Meuse": a sigle that is like a given name.
  if (first.shape == Shape::upper && surname.shape != Shape::upper) return std::nullopt;
  if (first.shape == Shape::upper && first.folded.size() < 4) return std::nullopt;
  const bool looks_so =
      is_surname(surname.folded) || i > at + 1 ||
      (surname.shape == Shape::upper && first.shape == Shape::capital && surname.folded.size() > 3);
  return PersonMatch{at, *end, given == GivenName::sure || looks_so, false};
}

// "EXEMPLE Jeanne", "EL MODÈLE Karim".
std::optional<PersonMatch> surname_first(const Words& words, std::size_t at) {
  if (words[at].shape != Shape::upper) return std::nullopt;
  const auto end = surname_end(words, at);
  if (!end || *end + 1 >= words.size()) return std::nullopt;
  const ShapedWord& given = words[*end + 1];
  const bool is_given = given.joined && given.shape == Shape::capital && !words[*end].dotted &&
                        given_name(given.folded) != GivenName::no;
  if (!is_given) return std::nullopt;
  const bool sure = given_name(given.folded) == GivenName::sure || is_surname(words[*end].folded);
  return PersonMatch{at, *end + 1, sure, false};
}

// In a sentence an initial may be a heading's letter: what stands before must speak of somebody.
bool speaks_of_somebody(const Words& words, std::size_t at) {
  if (at == 0 || !words[at].joined) return false;
  static constexpr std::string_view before[] = {
      "avec",    "par",      "contacter", "voir", "aupres", "puis", "ou",   "pilote",
      "contact", "referent", "referente", "with", "by",     "call", "chez", "et"};
  return std::find(std::begin(before), std::end(before), words[at - 1].folded) != std::end(before);
}

// "J. Exemple", "J.-P. EXEMPLE"
std::optional<PersonMatch> initials_first(const Words& words, std::size_t at, NameSetting setting) {
  if (!is_initials(words[at])) return std::nullopt;
  if (setting == NameSetting::prose && !speaks_of_somebody(words, at)) return std::nullopt;
  std::size_t i = at + 1;
  while (i < words.size() && i < at + 3 && words[i].joined && is_initials(words[i])) ++i;
  if (i >= words.size() || !words[i].joined) return std::nullopt;
  const auto end = surname_end(words, i);
  if (!end || words[*end].folded.size() < 3) return std::nullopt;
  return PersonMatch{at, *end, words[i - 1].dotted || is_hyphenated(words[i - 1]), false};
}

// "EXEMPLE J.", "Exemple J.-P."
std::optional<PersonMatch> initials_last(const Words& words, std::size_t at) {
  const auto end = surname_end(words, at);
  if (!end || *end + 1 >= words.size()) return std::nullopt;
  const ShapedWord& initials = words[*end + 1];
  if (!initials.joined || !is_initials(initials)) return std::nullopt;
  std::size_t last = *end + 1;
  while (last + 1 < words.size() && words[last + 1].joined && is_initials(words[last + 1])) ++last;
  // "Pôle A", "Lycée B.": a letter without a stop may be anything's.
  return PersonMatch{at, last, words[last].dotted, false};
}

// A cell of two words, the second a given name; or both in lower case.
std::optional<PersonMatch> careless(const Words& words, std::size_t at) {
  if (at != 0 || words.size() != 2 || !words[1].joined) return std::nullopt;
  const GivenName first = given_name(words[0].folded), second = given_name(words[1].folded);
  const bool both_lower = words[0].shape == Shape::lower && words[1].shape == Shape::lower;
  if (both_lower) {
    if (is_organisation_word(words[0].folded) || is_organisation_word(words[1].folded)) {
      return std::nullopt;
    }
    if (first == GivenName::sure) return PersonMatch{0, 1, is_surname(words[1].folded), false};
    if (second == GivenName::sure) return PersonMatch{0, 1, is_surname(words[0].folded), false};
    return std::nullopt;
  }
  if (second != GivenName::sure || !is_name_shape(words[1]) || !may_be_surname(words[0])) {
    return std::nullopt;
  }
  if (begins_famous(words, 0) || words[1].shape != words[0].shape) return std::nullopt;
  return PersonMatch{0, 1, is_surname(words[0].folded), false};
}

}  // namespace

std::vector<ShapedWord> shaped_words(std::string_view text) {
  Words words;
  constexpr std::size_t usual = 6;  // of a name
  words.reserve(usual);
  std::size_t before = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_letter_at(text, i) && !is_digit(text[i])) {
      i += std::max<std::size_t>(1, foreign_mark(text, i));
      continue;
    }
    ShapedWord word;
    word.begin = i;
    while (i < text.size()) {
      if (is_letter_at(text, i) || is_digit(text[i])) {
        ++i;
      } else if (const std::size_t mark = inner_mark(text, i)) {
        // "d'Exemple": the elision is a word of its own, "l'ARS" too.
        const bool elided = text[i] != '-' && mark != 0 && i - word.begin <= 2 && text[i] != '\xE2';
        const bool typographic = text.substr(i, 3) == "\u2019" && i - word.begin <= 2;
        if (elided || typographic) break;
        i += mark;
      } else if (text[i] == '.' && i + 1 < text.size() && text[i + 1] == '-' &&
                 i == word.begin + 1) {
        i += 2;  // "J.-P."
      } else {
        break;
      }
    }
    word.end = i;
    word.folded = text::fold(text.substr(word.begin, word.end - word.begin));
    word.shape = shape_of(text, word);
    word.dotted = i < text.size() && text[i] == '.';
    // "L'Envol": an article, no initial.
    const bool is_elided = i < text.size() && (text[i] == '\'' || text.substr(i, 3) == "\u2019");
    if (is_elided && word.shape == Shape::initial) word.shape = Shape::lower;
    bool joined = !words.empty();
    for (std::size_t at = before; joined && at < word.begin;) {
      const std::size_t mark = foreign_mark(text, at);
      const std::string_view sign = text.substr(at, std::max<std::size_t>(1, mark));
      const bool is_blank = sign == " " || sign == "\t" || sign == "\u00A0" || sign == "\u202F" ||
                            sign == "'" || sign == "\u2019";
      const bool is_stop = sign == "." && at == before;
      // A stop ends a sentence but for behind initials and titles.
      const bool is_short = is_stop && words.back().end - words.back().begin <= 5;
      joined = is_blank || is_short;
      at += sign.size();
    }
    word.joined = joined;
    words.push_back(std::move(word));
    before = i;
  }
  return words;
}

bool may_name_persons(std::string_view text, const std::vector<ShapedWord>& words) {
  return std::any_of(words.begin(), words.end(), [&](const ShapedWord& word) {
    return word.shape == Shape::initial || word.dotted || is_hyphenated(word) ||
           is_title(word.folded, text.substr(word.begin, word.end - word.begin)) ||
           given_name(word.folded) != GivenName::no;
  });
}

bool is_named_after(std::string_view text, const std::vector<ShapedWord>& words, std::size_t at) {
  for (std::size_t i = at, steps = 0; i-- > 0 && steps < 6; ++steps) {
    const std::string_view gap = text.substr(words[i].end, words[i + 1].begin - words[i].end);
    // Nothing is named across a comma; a quotation mark or a hyphen doesn't part.
    if (gap.find_first_of(",;:()[]/\n|+.!?") != std::string_view::npos) return false;
    const std::string& word = words[i].folded;
    if (is_dedicated(word) || is_dedicated(word.substr(0, word.find(' ')))) return true;
    if (!is_between(word)) return false;
  }
  return false;
}

std::optional<PersonMatch> person_at(std::string_view text, const std::vector<ShapedWord>& words,
                                     std::size_t at, NameSetting setting) {
  if (auto titled = titled_at(text, words, at)) return titled;
  if (is_named_after(text, words, at)) return std::nullopt;
  // The given name's own hyphenated place: "Saint-Jean", "Sainte-Marie".
  if (words[at].folded.rfind("saint", 0) == 0) return std::nullopt;
  if (auto found = given_first(words, at)) return found;
  if (auto found = surname_first(words, at)) return found;
  if (auto found = initials_first(words, at, setting)) return found;
  if (setting == NameSetting::cell) {
    if (auto found = initials_last(words, at)) return found;
    if (auto found = careless(words, at)) return found;
  }
  return std::nullopt;
}

}  // namespace maillage::persons
