// A key is a hash of a letter, for its sort, and of what two near names have in common:
//
//   k = n   the spelling; its tokens; its letters without blanks      written otherwise
//   t p     a word; two words in either order                         words more or fewer
//   b d g   its first five letters; the word without one of its       a word cut short; a slip: words that are
//           letters, for each; its letters sorted                     one letter apart leave the same behind
//   i s     initials; beginnings of two words                         "CDL", "CODEV"
//   q o     a kind with three letters, or one, of what follows        "CC Sam", "EHPAD H"
//   K       the kind
//
// Words without one letter find slips without comparing all with all ("deletion neighbourhood": Mor &
// Fraenkel 1982). They cost a key a letter, so that only words of up to fourteen letters have them.
#include "network/names/name_keys.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "network/names/name_match.hpp"

namespace maillage::names {
namespace {

// FNV-1a, with a letter for the sort of key.
std::uint64_t hash(char sort, std::string_view text) {
  std::uint64_t value = 0xCBF29CE484222325ull;
  const auto mix = [&](char c) {
    value ^= static_cast<std::uint8_t>(c);
    value *= 0x100000001B3ull;
  };
  mix(sort);
  for (const char c : text) mix(c);
  return value;
}

// None of a word with a digit: it is never another's misspelling (network/names/name_match.cpp).
void add_slip_keys(const std::string& word, std::vector<std::uint64_t>& keys) {
  if (word.size() < 4 || word.find_first_of("0123456789") != std::string::npos) return;
  if (word.size() <= 14) {
    // A slip of one letter leaves equal what remains when a letter is taken from either.
    keys.push_back(hash('d', word));
    for (std::size_t i = 1; i < word.size(); ++i) {
      if (i > 1 && word[i] == word[i - 1]) continue;
      std::string shorter = word;
      shorter.erase(i, 1);
      keys.push_back(hash('d', shorter));
    }
  }
  if (word.size() <= 9) {
    std::string letters = word;
    std::sort(letters.begin(), letters.end());
    keys.push_back(hash('g', letters));
  }
}

void add_word_keys(const NameToken& token, std::vector<std::uint64_t>& keys) {
  keys.push_back(hash('t', token.text));
  const std::string& word = token.surface;
  if (word.size() >= 5) keys.push_back(hash('b', std::string_view(word).substr(0, 5)));
  add_slip_keys(word, keys);
}

// Initials from a word on, of 2 to 8 letters: with all small words, with those that are not mere
// elisions, with none.
void add_initials(const NameForm& form, std::size_t first, std::vector<std::uint64_t>& keys) {
  for (int manner = 0; manner < 3; ++manner) {
    std::string letters;
    for (std::size_t i = first; i < form.words.size() && letters.size() < 8; ++i) {
      const NameWord& word = form.words[i];
      const bool elided = word.folded == "l" || word.folded == "d";
      if (word.small && (manner == 2 || (manner == 1 && elided))) continue;
      letters += word.folded[0];
      if (letters.size() >= 2 && !word.small) keys.push_back(hash('i', letters));
    }
  }
}

// "co|d" of "codev" and of "conseil de développement".
void add_beginnings(const NameForm& form, std::size_t first, std::vector<std::uint64_t>& keys) {
  std::vector<const std::string*> content;
  for (std::size_t i = first; i < form.words.size() && content.size() < 2; ++i) {
    if (!form.words[i].small) content.push_back(&form.words[i].folded);
  }
  if (content.size() < 2) return;
  for (std::size_t n = 1; n <= std::min<std::size_t>(4, content[0]->size()); ++n) {
    keys.push_back(hash('s', content[0]->substr(0, n) + "|" + (*content[1])[0]));
  }
}

void add_form_keys(const NameForm& form, std::vector<std::uint64_t>& keys) {
  const std::vector<NameToken>& tokens = form.tokens;
  if (tokens.empty()) return;
  keys.push_back(hash('=', form.key));
  std::string joined;
  for (const NameToken& token : tokens) joined += token.surface;
  keys.push_back(hash('n', joined));
  const std::size_t considered = std::min<std::size_t>(tokens.size(), 6);
  for (std::size_t i = 0; i < considered; ++i) {
    const NameToken& token = tokens[i];
    if (token.word_class == WordClass::word || token.word_class == WordClass::department) {
      add_word_keys(token, keys);
    } else if (token.last_word - token.first_word == 1) {
      add_slip_keys(token.surface, keys);
    } else {
      // "Plateforme" for "plateforme sociale".
      keys.push_back(hash('t', stem(form.words[token.first_word].folded)));
    }
    const bool one_word = token.last_word - token.first_word == 1;
    if (one_word && token.surface.size() >= 2 && token.surface.size() <= 8) {
      keys.push_back(hash('i', token.surface));
      for (std::size_t n = 1; tokens.size() == 1 && n + 1 < token.surface.size() && n <= 4; ++n) {
        keys.push_back(hash('s', token.surface.substr(0, n) + "|" + token.surface[n]));
      }
    }
    for (std::size_t j = i + 1; j < considered; ++j) {
      keys.push_back(hash(
          'p', std::min(token.text, tokens[j].text) + "|" + std::max(token.text, tokens[j].text)));
      // "CC Sam", "EHPAD H": a kind and the first letters of what follows.
      if (is_kind(token) && tokens[j].word_class == WordClass::word) {
        keys.push_back(hash('q', token.text + "|" + tokens[j].surface.substr(0, 3)));
        keys.push_back(hash('o', token.text + "|" + tokens[j].surface[0]));
      }
    }
  }
  add_initials(form, 0, keys);
  add_beginnings(form, 0, keys);
  if (tokens.size() > 1 && !tokens[0].surface.empty()) {
    add_initials(form, tokens[1].first_word, keys);
  }
}

}  // namespace

std::vector<std::uint64_t> name_keys(const AnalysedName& name) {
  std::vector<std::uint64_t> keys;
  keys.push_back(hash('k', name.key));
  add_form_keys(name.form, keys);
  if (name.bracket_says == BracketSays::expansion || name.bracket_says == BracketSays::more) {
    add_form_keys(name.bracket, keys);
    add_form_keys(name.placed, keys);
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

std::uint64_t kind_key(const AnalysedName& name) {
  for (const NameToken& token : name.form.tokens) {
    if (is_kind(token)) return hash('K', token.text);
  }
  return 0;
}

}  // namespace maillage::names
