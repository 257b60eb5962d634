#include "network/cells/cell_marks.hpp"

#include <algorithm>

#include "network/text/text.hpp"

namespace maillage::cells::cell_marks {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Bytes of the mark that begins at `at`; 0: none of them. Nearly always the first byte tells.
template <std::size_t N>
std::size_t one_of_at(std::string_view text, std::size_t at, const std::string_view (&marks)[N]) {
  for (const std::string_view mark : marks) {
    if (text[at] == mark.front() && text.substr(at, mark.size()) == mark) return mark.size();
  }
  return 0;
}

// What quotation marks or brackets hold is no longer than this, or they hold nothing.
constexpr std::size_t longest_held = 400;

}  // namespace

std::size_t blank_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (is_ascii(text[at])) return text[at] == ' ' || text[at] == '\t' ? 1 : 0;
  static constexpr std::string_view blanks[] = {"\u00A0", "\u202F", "\u2009", "\u200B", "\uFEFF"};
  return one_of_at(text, at, blanks);
}

std::size_t break_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  const char c = text[at];
  if (is_ascii(c)) return c == '\n' || c == '\r' || c == '\v' || c == '\f' ? 1 : 0;
  static constexpr std::string_view breaks[] = {"\u2028", "\u2029", "\u0085"};
  return one_of_at(text, at, breaks);
}

std::size_t bullet_at(std::string_view text, std::size_t at) {
  if (at >= text.size() || is_ascii(text[at])) return 0;
  static constexpr std::string_view bullets[] = {"•", "▪", "●", "⇨", "→",      "➔", "➢", "✓", "✔",
                                                 "■", "►", "‣", "◦", "\uF0B7", "❖", "⁃", "○", "»·"};
  return one_of_at(text, at, bullets);
}

std::size_t arrow_at(std::string_view text, std::size_t at) {
  if (at >= text.size() || (is_ascii(text[at]) && text[at] != '-' && text[at] != '=')) return 0;
  static constexpr std::string_view arrows[] = {"→", "⇨", "➔", "->", "=>", "–>"};
  return one_of_at(text, at, arrows);
}

std::size_t list_mark_at(std::string_view text, std::size_t at) {
  if (const std::size_t bullet = bullet_at(text, at)) return bullet;
  for (const std::string_view mark : {"-", "–", "—", "*", "+", "o", "·", ">"}) {
    if (text.substr(at, mark.size()) == mark && blank_at(text, at + mark.size()) != 0) {
      return mark.size();
    }
  }
  std::size_t i = at;
  const bool open = i < text.size() && text[i] == '(';
  if (open) ++i;
  const std::size_t first = i;
  while (i < text.size() && i < first + 2 && is_digit(text[i])) ++i;
  if (i == first && i < text.size() && is_ascii_letter(text[i])) {
    ++i;
    if (i < text.size() && text[i] != ')') return 0;  // "A. Martin" is none
  }
  if (i == first || i >= text.size()) return 0;
  if (open) return text[i] == ')' ? i + 1 - at : 0;
  const char mark = text[i];
  if (mark == ')' || ((mark == '.' || mark == '/' || mark == '-') && blank_at(text, i + 1) != 0)) {
    return i + 1 - at;
  }
  // "1 - CAF"
  if (const std::size_t blank = blank_at(text, i)) {
    const std::size_t dash = i + blank;
    if (dash < text.size() && text[dash] == '-' && blank_at(text, dash + 1) != 0) {
      return dash + 1 - at;
    }
  }
  return 0;
}

std::size_t behind_quotes(std::string_view text, std::size_t at) {
  if (is_ascii(text[at]) && text[at] != '"') return at;
  text = text.substr(0, at + longest_held);
  for (const Quotes& pair : quotes) {
    if (text[at] != pair.open.front() || text.substr(at, pair.open.size()) != pair.open) continue;
    const std::size_t close = text.find(pair.close, at + pair.open.size());
    if (close != std::string_view::npos) return close + pair.close.size();
  }
  return at;
}

std::size_t closing_bracket(std::string_view text, std::size_t open) {
  int depth = 0;
  const std::size_t end = std::min(text.size(), open + longest_held);
  for (std::size_t i = open; i < end; ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && --depth == 0) return i;
  }
  return std::string_view::npos;
}

namespace {

bool is_word_at(std::string_view text, std::size_t at, std::string_view word) {
  if (at + word.size() > text.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = text[at + i];
    const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (small != word[i]) return false;
  }
  return true;
}

// "Pilote : CAF Copilote : MSA": a part in the action with its colon begins anew.
bool begins_part(std::string_view text, std::size_t at) {
  for (const std::string_view part :
       {"copilote", "co-pilote", "pilote", "porteur", "co-porteur", "coporteur", "partenaire",
        "partenaires", "financeur", "financeurs", "appui", "lead", "support", "partners"}) {
    if (!is_word_at(text, at, part)) continue;
    std::size_t end = at + part.size();
    while (const std::size_t more = blank_at(text, end)) end += more;
    return end < text.size() && text[end] == ':';
  }
  return false;
}

// Words between blanks; the blank behind may begin the next mark.
Mark word_mark_at(std::string_view text, std::size_t at) {
  struct Known {
    std::string_view word;
    Joint joint;
    bool supports = false;
  };
  static constexpr Known known[] = {{"et/ou", Joint::alternative},
                                    {"et / ou", Joint::alternative},
                                    {"ou bien", Joint::alternative},
                                    {"ou", Joint::alternative},
                                    {"and/or", Joint::alternative},
                                    {"or", Joint::alternative},
                                    {"sinon", Joint::alternative},
                                    {"voire", Joint::alternative},
                                    {"à défaut", Joint::alternative},
                                    {"vs", Joint::alternative},
                                    {"en partenariat avec", Joint::conjunction, true},
                                    {"en lien avec", Joint::conjunction, true},
                                    {"en collaboration avec", Joint::conjunction, true},
                                    {"en coordination avec", Joint::conjunction, true},
                                    {"en association avec", Joint::conjunction, true},
                                    {"conjointement avec", Joint::conjunction},
                                    {"avec l'appui de", Joint::conjunction, true},
                                    {"avec l’appui de", Joint::conjunction, true},
                                    {"avec l'appui du", Joint::conjunction, true},
                                    {"avec l’appui du", Joint::conjunction, true},
                                    {"via", Joint::conjunction, true},
                                    {"par l'intermédiaire de", Joint::conjunction, true},
                                    {"avec le soutien de", Joint::conjunction, true},
                                    {"avec le soutien du", Joint::conjunction, true},
                                    {"in partnership with", Joint::conjunction, true},
                                    {"with support from", Joint::conjunction, true},
                                    {"supported by", Joint::conjunction, true},
                                    {"together with", Joint::conjunction},
                                    {"ainsi que", Joint::conjunction},
                                    {"as well as", Joint::conjunction},
                                    {"et", Joint::conjunction},
                                    {"avec", Joint::conjunction},
                                    {"puis", Joint::alternative},
                                    {"then", Joint::alternative},
                                    {"and", Joint::conjunction},
                                    {"with", Joint::conjunction},
                                    {"&", Joint::ampersand},
                                    {"-", Joint::dash},
                                    {"–", Joint::dash},
                                    {"—", Joint::dash}};
  const std::size_t blank = blank_at(text, at);
  if (blank == 0) return {};
  std::size_t first = at + blank;
  while (const std::size_t more = blank_at(text, first)) first += more;
  // Nearly all words begin with another letter than any of these.
  constexpr std::string_view firsts = "eoasvcitwplf&-";
  const char begin = first < text.size() ? text[first] : ' ';
  const char small = begin >= 'A' && begin <= 'Z' ? static_cast<char>(begin - 'A' + 'a') : begin;
  if (is_ascii(begin) && firsts.find(small) == std::string_view::npos) return {};
  if (begins_part(text, first)) return {Joint::line, first - at};
  for (const Known& each : known) {
    const std::size_t end = first + each.word.size();
    if (!is_word_at(text, first, each.word)) continue;
    if (each.word == "via" && begin == 'V') continue;  // of a name
    const bool paused = each.joint == Joint::alternative && text.substr(end, 1) == ",";
    if (blank_at(text, end) != 0 || break_at(text, end) != 0 || paused) {
      return {each.joint, end - at + (paused ? 1 : 0), each.supports};
    }
    // "PETR &" at the end of a line, "CAF -" before nothing.
    if (end == text.size() && each.joint == Joint::dash) return {each.joint, end - at};
  }
  return {};
}

}  // namespace

Mark soft_mark_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_ascii_letter(c) || is_digit(c)) return {};
  if (const std::size_t arrow = at > 0 ? arrow_at(text, at) : 0) {
    return {Joint::alternative, arrow};
  }
  const bool digit_before = at > 0 && is_digit(text[at - 1]);
  const bool digit_behind = at + 1 < text.size() && is_digit(text[at + 1]);
  if (c == ',') {
    if (digit_before && digit_behind) return {};
    return {Joint::comma, 1};
  }
  if (c == '+') {
    const bool ends = text::trimmed(text.substr(at + 1)).empty();
    if (ends || digit_behind) return {};
    return {Joint::comma, 1};
  }
  if (c == '/') {
    if (digit_before && digit_behind) return {};
    // "n/a", "s/c": single letters.
    const bool letter_before =
        at > 0 && is_ascii_letter(text[at - 1]) && (at == 1 || !is_ascii_letter(text[at - 2]));
    const bool letter_behind = at + 1 < text.size() && is_ascii_letter(text[at + 1]) &&
                               (at + 2 >= text.size() || !is_ascii_letter(text[at + 2]));
    if (letter_before && letter_behind) return {};
    return {Joint::slash, 1};
  }
  if (c == ':') {
    const bool spaced = blank_at(text, at + 1) != 0 || break_at(text, at + 1) != 0 ||
                        at + 1 == text.size() || (at > 0 && text[at - 1] == ' ');
    if (spaced) return {Joint::colon, 1};
    return {};
  }
  return word_mark_at(text, at);
}

}  // namespace maillage::cells::cell_marks
