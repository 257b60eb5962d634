#include "network/names/name_forms.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "network/text/text.hpp"

namespace maillage::names {
namespace {

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct RawWord {
  std::string folded;
  bool begins_with_capital = false;
  bool capitals = false;  // no small letter
};

// Upper and lower case letters among ASCII and the Latin letters of French.
enum class LetterCase { none, lower, upper };
LetterCase case_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c >= 'a' && c <= 'z') return LetterCase::lower;
  if (c >= 'A' && c <= 'Z') return LetterCase::upper;
  if (at + 1 >= text.size()) return LetterCase::none;
  const auto lead = static_cast<std::uint8_t>(c);
  const auto next = static_cast<std::uint8_t>(text[at + 1]);
  if (lead == 0xC3) return next < 0x9F ? LetterCase::upper : LetterCase::lower;
  if (lead == 0xC5) return next % 2 == 0 ? LetterCase::upper : LetterCase::lower;
  return LetterCase::none;
}

// Typographic marks become ASCII ones, dots within sigles go: "C.P.A.M." → "CPAM.".
std::string plain(std::string_view text) {
  static constexpr std::pair<std::string_view, char> marks[] = {
      {"’", '\''}, {"‘", '\''},     {"´", '\''},     {"«", ' '}, {"»", ' '},
      {"“", ' '},  {"”", ' '},      {"–", ' '},      {"—", ' '}, {"•", ' '},
      {"…", ' '},  {"\u00A0", ' '}, {"\u202F", ' '}, {"·", '.'}};
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<std::uint8_t>(text[i]) < 0x80) {
      result += text[i++];
      continue;
    }
    bool replaced = false;
    for (const auto& [mark, ascii] : marks) {
      if (text[i] != mark.front() || text.substr(i, mark.size()) != mark) continue;
      result += ascii;
      i += mark.size();
      replaced = true;
      break;
    }
    if (!replaced) result += text[i++];
  }
  if (result.find('.') == std::string::npos) return result;
  std::string undotted;
  for (std::size_t i = 0; i < result.size(); ++i) {
    const bool lone_letter = i > 0 && is_ascii_letter(result[i - 1]) &&
                             (i == 1 || result[i - 2] == '.' || result[i - 2] == ' ');
    const bool before_letter = i + 1 < result.size() && is_ascii_letter(result[i + 1]);
    if (result[i] == '.' && lone_letter && before_letter) continue;
    undotted += result[i];
  }
  return undotted;
}

// Elisions are words; another apostrophe is part of the name: "d'Hannonville", "Interm'aides".
bool is_elision(std::string_view part) {
  const std::string folded = text::fold(part);
  return folded.size() <= 1 ? folded != "p" : folded == "qu";
}

std::vector<RawWord> raw_words(std::string_view text) {
  std::vector<RawWord> words;
  constexpr std::size_t usual = 6;  // of a name
  words.reserve(usual);
  const auto add = [&](std::string_view part) {
    const std::string folded = text::fold(part);
    if (folded.empty()) return;
    RawWord word;
    word.begins_with_capital = case_at(part, 0) == LetterCase::upper;
    bool lower = false, upper = false;
    for (std::size_t i = 0; i < part.size(); ++i) {
      const LetterCase letter = case_at(part, i);
      lower = lower || letter == LetterCase::lower;
      upper = upper || letter == LetterCase::upper;
      if (static_cast<std::uint8_t>(part[i]) >= 0xC0) ++i;
    }
    word.capitals = upper && !lower;
    for (const std::string_view each : text::words_of(folded)) {
      // "CD55", "DT57": a sigle and a department.
      std::size_t letters = each.size();
      while (letters > 0 && is_digit(each[letters - 1])) --letters;
      const bool split = letters >= 2 && each.size() - letters >= 2 && each.size() - letters <= 3;
      word.folded = std::string(split ? each.substr(0, letters) : each);
      words.push_back(word);
      if (split) words.push_back({std::string(each.substr(letters)), false, false});
    }
  };
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    std::string part;
    for (; end < text.size(); ++end) {
      const char c = text[end];
      if (c == '\'') {
        if (is_elision(part)) break;
        continue;
      }
      if (static_cast<std::uint8_t>(c) < 0x80 && !is_ascii_letter(c) && !is_digit(c)) break;
      part += c;
    }
    add(part);
    begin = end + 1;
  }
  return words;
}

// "4", "quatre": how many, at the head of a name; "+" for a number not said. Empty: no count.
std::string count_of(std::string_view folded) {
  static constexpr std::pair<std::string_view, const char*> numbers[] = {
      {"deux", "2"}, {"trois", "3"}, {"quatre", "4"},    {"cinq", "5"},       {"six", "6"},
      {"sept", "7"}, {"huit", "8"},  {"neuf", "9"},      {"dix", "10"},       {"10", "10"},
      {"11", "11"},  {"12", "12"},   {"plusieurs", "+"}, {"differents", "+"}, {"differentes", "+"}};
  for (const auto& [word, number] : numbers) {
    if (folded == word) return number;
  }
  return folded.size() == 1 && folded[0] >= '2' && folded[0] <= '9' ? std::string(folded) : "";
}

// Sigles that are also words or places, when written as such: "Familles Rurales d'Ars".
bool is_word_too(const RawWord& word) {
  if (word.capitals || !word.begins_with_capital) return false;
  for (const char* sigle : {"ars", "mas", "pass", "codes", "ors", "ram", "had", "cros", "fam"}) {
    if (word.folded == sigle) return true;
  }
  return false;
}

bool is_plural(std::string_view folded) {
  return folded.size() > 3 && (folded.back() == 's' || folded.back() == 'x') &&
         stem(folded) != folded;
}

NameForm form_of(std::string_view text) {
  const std::vector<RawWord> raw = raw_words(text);
  NameForm form;
  form.words.reserve(raw.size());
  form.tokens.reserve(raw.size());
  std::vector<std::string> stems;
  std::vector<std::size_t> at;  // of each stem, in raw and words alike
  bool any_lower = false, any_capital = false;
  for (const RawWord& word : raw) {
    any_lower =
        any_lower || (!word.capitals && !word.begins_with_capital && word.folded.size() > 3);
    any_capital = any_capital || word.begins_with_capital;
  }
  std::size_t long_capitals = 0, others = 0;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    NameWord word{raw[i].folded, is_small_word(raw[i].folded)};
    // A letter written as a capital after the first word may be an initial: "CC A".
    if (!word.small && stems.empty() && raw.size() > i + 1 && !count_of(word.folded).empty()) {
      form.count = count_of(word.folded);
      word.small = true;
    }
    form.words.push_back(word);
    if (word.small) continue;
    stems.push_back(stem(word.folded));
    at.push_back(i);
    (raw[i].capitals ? long_capitals : others) += raw[i].folded.size() > 5 ? 1 : 0;
  }
  // A name all in capitals says nothing of what is a sigle in it.
  const bool shouted = others == 0 && long_capitals >= 1 && stems.size() > 1;
  std::vector<std::string> right = stems;
  for (std::string& word : right) word = mended(word).value_or(word);
  for (std::size_t i = 0; i < stems.size();) {
    NameToken token;
    std::size_t taken = 1;
    // Slips are mended in phrases only: there the other words bear it out.
    if (right != stems) {
      const auto known = meaning_at(stems, i), meant = meaning_at(right, i);
      if (meant && meant->words > 1 && (!known || known->words < meant->words)) {
        token.slipped = true;
        std::copy(right.begin() + static_cast<long>(i),
                  right.begin() + static_cast<long>(i + meant->words),
                  stems.begin() + static_cast<long>(i));
      }
    }
    if (const auto meaning = meaning_at(stems, i);
        meaning &&
        !(meaning->word_class == WordClass::department && i == 0 && stems.size() > 1 &&
          is_digit(stems[i][0])) &&
        !(i > 0 && meaning->words == 1 && is_word_too(raw[at[i]]))) {
      token.text = meaning->canonical;
      token.word_class = meaning->word_class;
      taken = meaning->words;
      token.loose = meaning->loose;
    } else if ((stems[i] == "saint" || stems[i] == "sainte") && i + 1 < stems.size()) {
      token.text = stems[i] + " " + stems[i + 1];
      taken = 2;
    } else {
      token.text = stems[i];
    }
    token.first_word = at[i];
    token.last_word = at[i + taken - 1] + 1;
    for (std::size_t w = i; w < i + taken; ++w) token.surface += form.words[at[w]].folded;
    const RawWord& first = raw[at[i]];
    token.plural = !first.capitals && is_plural(first.folded);
    token.capitals = taken == 1 && first.capitals && !shouted && first.folded.size() > 1;
    token.proper = token.word_class == WordClass::department || token.capitals || shouted ||
                   (first.begins_with_capital && (i > 0 || !any_lower));
    form.tokens.push_back(std::move(token));
    i += taken;
  }
  for (const NameToken& token : form.tokens) {
    if (!form.key.empty()) form.key += ' ';
    form.key += token.text;
  }
  return form;
}

bool expands(const NameForm& sigle, const NameForm& full) {
  return sigle.tokens.size() == 1 && sigle.words.size() == 1 && full.words.size() > 1 &&
         (initials_end(sigle.words[0].folded, full.words, 0) != 0 || sigle.key == full.key ||
          beginnings_of(sigle.words[0].folded, full.words, 0, full.words.size()));
}

}  // namespace

std::optional<RenamedOrganisation> renamed(std::string_view spelling) {
  static constexpr std::string_view since[] = {
      "devenu",     "devenue",     "devenus",     "devenues",     "desormais",
      "maintenant", "aujourd'hui", "nouveau nom", "nouvellement", "now",
      "renommé",    "renommée",    "rebaptisé",   "rebaptisée"};
  static constexpr std::string_view formerly[] = {
      "ex-", "ex ", "anciennement", "ancien nom", "formerly", "previously", "autrefois"};
  const std::size_t open = spelling.find_first_of("([");
  if (open == std::string_view::npos || open == 0) return std::nullopt;
  const std::size_t close = spelling.find_first_of(")]", open);
  if (close == std::string_view::npos || !text::trimmed(spelling.substr(close + 1)).empty()) {
    return std::nullopt;
  }
  const std::string_view outside = text::trimmed(spelling.substr(0, open));
  const std::string_view inside = text::trimmed(spelling.substr(open + 1, close - open - 1));
  const auto behind = [&](std::string_view word) -> std::string_view {
    if (text::fold(inside.substr(0, word.size())) != text::fold(word)) return {};
    std::string_view rest = inside.substr(std::min(word.size(), inside.size()));
    const bool ends = word.back() == '-' || word.back() == ' ' || rest.empty() ||
                      rest.front() == ' ' || rest.front() == ':';
    if (!ends) return {};
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == ':')) rest.remove_prefix(1);
    return rest;
  };
  const auto is_name = [](std::string_view text) {
    const NameForm form = form_of(plain(text));
    return !form.tokens.empty() && !is_bare_kind(form);
  };
  for (const std::string_view word : since) {
    const std::string_view now = behind(word);
    if (is_name(now) && is_name(outside)) return {{std::string(now), std::string(outside)}};
  }
  for (const std::string_view word : formerly) {
    const std::string_view before = behind(word);
    if (is_name(before) && is_name(outside)) return {{std::string(outside), std::string(before)}};
  }
  return std::nullopt;
}

AnalysedName analyse_name(std::string_view spelling) {
  AnalysedName name;
  name.key = text::name_key(spelling);
  if (const auto both = renamed(spelling)) {
    name.form = form_of(plain(both->now));
    name.bracket = form_of(plain(both->before));
    name.bracket_says = BracketSays::expansion;
    return name;
  }
  const std::string text = plain(spelling);
  std::string outside;
  std::vector<std::string> inside;
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') {
      if (depth++ == 0) inside.emplace_back();
      outside += ' ';
    } else if ((c == ')' || c == ']') && depth > 0) {
      --depth;
    } else {
      (depth > 0 ? inside.back() : outside) += c;
    }
  }
  if (text::fold(outside).empty()) outside.swap(inside.empty() ? outside : inside.front());
  name.form = form_of(outside);
  for (const std::string& bracket : inside) {
    const NameForm form = form_of(bracket);
    if (form.tokens.empty()) continue;
    const bool unspecified = says_unspecified(bracket);
    if (name.bracket_says == BracketSays::nothing ||
        name.bracket_says == BracketSays::unspecified) {
      name.bracket = form;
      name.placed = {};
      name.bracket_says = unspecified ? BracketSays::unspecified
                          : expands(form, name.form) || expands(name.form, form)
                              ? BracketSays::expansion
                              : BracketSays::more;
      if (name.bracket_says == BracketSays::more && name.form.tokens.size() > 1 &&
          name.form.tokens[0].word_class == WordClass::kind) {
        name.placed = form_of(name.form.tokens[0].text + " " + bracket);
      }
    }
  }
  return name;
}

bool is_bare_kind(const NameForm& form) {
  return std::none_of(form.tokens.begin(), form.tokens.end(), [](const NameToken& token) {
    return token.word_class == WordClass::word || token.word_class == WordClass::department;
  });
}

namespace {

std::size_t take_initials(std::string_view letters, const std::vector<NameWord>& words,
                          std::size_t at) {
  if (letters.empty()) return at;
  if (at >= words.size()) return 0;
  // The last letter is of a content word: "AA" is "Aire à l'Argonne", not "Aire à".
  if (words[at].folded[0] == letters[0] && !(words[at].small && letters.size() == 1)) {
    if (const std::size_t end = take_initials(letters.substr(1), words, at + 1)) return end;
  }
  return words[at].small ? take_initials(letters, words, at + 1) : 0;
}

bool take_beginnings(std::string_view letters, const std::vector<NameWord>& words, std::size_t at,
                     std::size_t last, bool at_first) {
  if (at == last) return letters.empty();
  // Two letters at least of the first and last word, or they are chance: "MAIA", "MAIson des A…".
  if (words[at].small) return take_beginnings(letters, words, at + 1, last, at_first);
  const std::string& word = words[at].folded;
  const bool at_end = std::all_of(words.begin() + static_cast<long>(at) + 1,
                                  words.begin() + static_cast<long>(last),
                                  [](const NameWord& each) { return each.small; });
  for (std::size_t n = 1; n <= std::min(word.size(), letters.size()); ++n) {
    if (word[n - 1] != letters[n - 1]) break;
    if (n < 2 && (at_first || at_end)) continue;
    if (take_beginnings(letters.substr(n), words, at + 1, last, false)) return true;
  }
  return false;
}

}  // namespace

std::size_t initials_end(std::string_view letters, const std::vector<NameWord>& words,
                         std::size_t first) {
  if (letters.size() < 2 || letters.size() > 12) return 0;
  while (first < words.size() && words[first].small && words[first].folded[0] != letters[0]) {
    ++first;
  }
  return take_initials(letters, words, first);
}

bool beginnings_of(std::string_view letters, const std::vector<NameWord>& words, std::size_t first,
                   std::size_t last) {
  if (letters.size() < 4 || letters.size() > 12) return false;
  std::size_t content = 0;
  for (std::size_t i = first; i < last; ++i) content += words[i].small ? 0 : 1;
  return content >= 2 && content <= 6 && take_beginnings(letters, words, first, last, true);
}

}  // namespace maillage::names
