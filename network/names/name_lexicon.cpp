#include "network/names/name_lexicon.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "network/names/name_lexicon_table.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::names {
namespace {

struct Lexicon {
  std::unordered_map<std::string, Meaning> phrases;  // stems joined with spaces
  std::size_t longest = 1;
  std::map<char, std::set<std::string>> words;  // of phrases of several, by first letter

  void add(std::string_view phrase, const std::string& canonical, WordClass word_class) {
    const bool loose = !phrase.empty() && phrase.front() == '~';
    std::string joined;
    std::size_t count = 0;
    const std::string folded = text::fold(phrase);
    for (const std::string_view word : text::words_of(folded)) {
      if (is_small_word(word)) continue;
      if (!joined.empty()) joined += ' ';
      joined += stem(word);
      ++count;
    }
    if (count == 0) return;
    longest = std::max(longest, count);
    for (const std::string_view word : text::words_of(joined)) {
      if (count > 1 && word.size() >= 5) words[word[0]].insert(std::string(word));
    }
    phrases.emplace(joined, Meaning{canonical, word_class, count, loose});
  }
};

const Lexicon& lexicon() {
  static const Lexicon known = [] {
    Lexicon made;
    for (const lexicon_table::Row& row : lexicon_table::rows) {
      made.add(row.canonical, row.canonical, row.word_class);
      for (std::string_view rest = row.phrases; !rest.empty();) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        made.add(rest.substr(0, end), row.canonical, row.word_class);
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
    for (const auto& [number, name] : lexicon_table::departments) {
      const std::string canonical = std::string("@") + number;
      made.add(number, canonical, WordClass::department);
      made.add(name, canonical, WordClass::department);
    }
    return made;
  }();
  return known;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

}  // namespace

bool is_small_word(std::string_view folded) {
  static constexpr text::WordList small(
      {"d",   "de",   "des", "du",   "et",  "l", "la",   "le",  "les",  "en",   "a",  "au",
       "aux", "un",   "une", "pour", "sur", "s", "sous", "par", "dans", "avec", "ou", "ses",
       "son", "chez", "of",  "the",  "and", "n", "ces",  "lez", "qu",   "que"});
  return small.contains(folded);
}

std::string stem(std::string_view folded) {
  if (folded == "st") return "saint";
  if (folded == "ste") return "sainte";
  std::string word(folded);
  const bool digits =
      std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (digits || word.size() < 4) return word;
  if (ends_with(word, "eaux")) {
    word.pop_back();
    return word;
  }
  if (word.size() > 5 && ends_with(word, "aux")) return word.substr(0, word.size() - 2) + "l";
  if (ends_with(word, "s") && !ends_with(word, "ss")) word.pop_back();
  if (word.size() > 5 && ends_with(word, "ale")) word.pop_back();
  return word;
}

std::optional<Meaning> meaning_at(const std::vector<std::string>& stems, std::size_t at) {
  const Lexicon& known = lexicon();
  std::optional<Meaning> best;
  std::string joined;
  for (std::size_t count = 1; count <= known.longest && at + count <= stems.size(); ++count) {
    if (count > 1) joined += ' ';
    joined += stems[at + count - 1];
    const auto found = known.phrases.find(joined);
    if (found != known.phrases.end()) best = found->second;
  }
  return best;
}

std::optional<std::string> mended(const std::string& stem) {
  if (stem.size() < 5) return std::nullopt;
  const auto& by_letter = lexicon().words;
  const auto near = by_letter.find(stem[0]);
  if (near == by_letter.end() || near->second.count(stem) != 0) return std::nullopt;
  for (const std::string& word : near->second) {
    if (text::edit_distance(stem, word, 1) == 1) return word;
  }
  return std::nullopt;
}

bool says_unspecified(std::string_view text) {
  const std::string folded = " " + text::fold(text) + " ";
  for (const char* words :
       {"non dit",       "non dite",   "sans precision", "non precise", "non nomme",
        "en general",    "lequel",     "laquelle",       "lesquels",    "lesquelles",
        "non determine", "a preciser", "a definir",      "imprime",     "inconnu",
        "non identifie", "non connu",  "non nommee",     "non nommees", "non nommes",
        "non precisee"}) {
    if (folded.find(" " + std::string(words) + " ") != std::string::npos) return true;
  }
  return false;
}

}  // namespace maillage::names
