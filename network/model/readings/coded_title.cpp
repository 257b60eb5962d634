#include "network/model/readings/coded_title.hpp"

#include <algorithm>
#include <iterator>

#include "network/text/text.hpp"

namespace maillage::model {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Words of the level, with what qualifies them; a text may begin with several.
bool is_level_word(std::string_view folded) {
  static constexpr std::string_view words[] = {
      "axe",         "axes",         "objectif",    "objectifs",   "orientation",  "orientations",
      "volet",       "thematique",   "theme",       "priorite",    "enjeu",        "ambition",
      "defi",        "pilier",       "domaine",     "levier",      "finalite",     "sous",
      "strategique", "strategiques", "specifique",  "specifiques", "operationnel", "operationnels",
      "general",     "generaux",     "prioritaire", "obj",         "op",           "spe",
      "strat",       "os",           "oo",          "og",          "goal",         "objective",
      "axis",        "pillar",       "priority",    "strategic",   "specific",     "operational",
      "aim",         "strand",       "n",           "no",          "numero"};
  return std::find(std::begin(words), std::end(words), folded) != std::end(words);
}

// Where the word at `begin` ends; a hyphen ends it too ("sous-axe").
std::size_t word_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && text[end] != ' ' && text[end] != '-' && text[end] != '\t' &&
         text[end] != '\n' && !is_digit(text[end])) {
    ++end;
  }
  return end;
}

// Behind the level's words; the text's begin if it has none.
std::size_t behind_level(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = word_end(text, at);
    if (end == at || !is_level_word(text::fold(text.substr(at, end - at)))) break;
    at = end;
    while (at < text.size() && (text[at] == ' ' || text[at] == '-' || text[at] == '\t')) ++at;
  }
  return at;
}

// What stands between a code and its words: signs, dashes, blanks.
std::string_view behind_signs(std::string_view text) {
  bool again = true;
  while (again) {
    again = false;
    const std::size_t end = text.find_first_not_of(" \t\n.:/_)-");
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end);
    for (const std::string_view sign : {"–", "—", "‑", "\u00A0", "\u202F"}) {
      if (text.substr(0, sign.size()) != sign) continue;
      text.remove_prefix(sign.size());
      again = true;
    }
  }
  return text;
}

}  // namespace

CodedTitle read_coded_title(std::string_view text) {
  text = text::trimmed(text);
  const std::size_t at = behind_level(text);
  const std::string_view rest = text.substr(at);
  std::size_t end = 0;
  while (end < rest.size() && (is_digit(rest[end]) || rest[end] == '.')) ++end;
  std::string_view code = rest.substr(0, end);
  while (!code.empty() && code.back() == '.') code.remove_suffix(1);
  const bool is_digits = !code.empty() && is_digit(code.front());
  // "Axe II –", "Axe A :": letters only behind a word of the level, and with a sign behind.
  if (!is_digits && at > 0) {
    const std::size_t stop = word_end(rest, 0);
    std::string_view letters = rest.substr(0, stop);
    bool has_sign = false;
    while (!letters.empty() && (letters.back() == '.' || letters.back() == ':')) {
      letters.remove_suffix(1);
      has_sign = true;
    }
    const std::string_view behind = text::trimmed(rest.substr(letters.size()));
    has_sign = has_sign || behind.empty() || behind[0] == ':' || behind[0] == '-' ||
               behind.substr(0, 3) == "–" || behind.substr(0, 3) == "—";
    const bool is_roman = !letters.empty() && letters.find_first_not_of("IVX") == letters.npos;
    const bool is_letter = letters.size() == 1 && letters[0] >= 'A' && letters[0] <= 'Z';
    if (has_sign && (is_roman || is_letter)) {
      return {std::string(letters), std::string(behind_signs(rest.substr(letters.size())))};
    }
  }
  if (!is_digits) return {"", std::string(text)};
  const std::string_view behind = rest.substr(end);
  // "1er axe", "3 quartiers", "2026 : …": a number that is part of what is said. Behind a word of
  // the level it is its code all the same.
  const bool is_glued = !behind.empty() && ((behind[0] >= 'a' && behind[0] <= 'z') ||
                                            static_cast<unsigned char>(behind[0]) == 0xC3 ||
                                            behind[0] == '%' || behind[0] == ',');
  if (is_glued) return {"", std::string(text)};
  return {std::string(code), std::string(behind_signs(behind))};
}

}  // namespace maillage::model
