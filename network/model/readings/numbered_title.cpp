#include "network/model/readings/numbered_title.hpp"

#include <utility>

#include "network/text/text.hpp"

namespace maillage::model {
namespace {

bool is_figure(char c) { return c >= '0' && c <= '9'; }

// The letters of "n°", "N° ", "no.", "numéro" at the beginning, in bytes; 0: they are not there.
std::size_t number_word(std::string_view text) {
  for (const std::string_view word : {"n°", "N°", "nº", "Nº", "n.°", "numéro ", "Numéro ",
                                      "NUMÉRO ", "no ", "No ", "NO ", "no.", "No.", "n ", "N "}) {
    if (text.substr(0, word.size()) == word) return word.size();
  }
  return 0;
}

std::string_view without_blanks(std::string_view text) {
  while (!text.empty()) {
    if (text.front() == ' ' || text.front() == '\t') {
      text.remove_prefix(1);
    } else if (text.substr(0, 2) == "\u00A0") {
      text.remove_prefix(2);
    } else if (text.substr(0, 3) == "\u202F") {
      text.remove_prefix(3);
    } else {
      break;
    }
  }
  return text;
}

// Takes the word off, in any case; false: the text begins with another.
bool take_word(std::string_view& text, std::string_view word) {
  if (text.size() < word.size() || text::fold(text.substr(0, word.size())) != word) return false;
  text.remove_prefix(word.size());
  return true;
}

// "1", "1.1.2", "12-3", "4bis", "7a".
std::string take_code(std::string_view& text) {
  std::size_t end = 0;
  while (end < text.size() && is_figure(text[end])) {
    while (end < text.size() && is_figure(text[end])) ++end;
    const bool goes_on =
        end + 1 < text.size() && (text[end] == '.' || text[end] == '-') && is_figure(text[end + 1]);
    if (!goes_on) break;
    ++end;
  }
  if (end == 0) return {};
  std::size_t letters = end;
  while (letters < text.size() && text[letters] >= 'a' && text[letters] <= 'z') ++letters;
  const bool is_part = letters == end + 1 || text.substr(end, letters - end) == "bis" ||
                       text.substr(end, letters - end) == "ter";
  if (letters > end && !is_part) return {};  // "1er", "2e"
  const std::string code(text.substr(0, letters));
  text.remove_prefix(letters);
  return code;
}

}  // namespace

std::optional<NumberedTitle> read_numbered_title(std::string_view text) {
  std::string_view rest = text::trimmed(text);
  std::string before;
  bool wants_sign = false;
  if (take_word(rest, "fiche")) {
    before = "Fiche ";
    if (!rest.empty() && (rest.front() == 's' || rest.front() == 'S')) return std::nullopt;
    rest = without_blanks(rest);
    if (!rest.empty() && rest.front() == '-') rest.remove_prefix(1);
    if (take_word(rest, "action")) before = "FA ";
    wants_sign = true;
  } else if (take_word(rest, "action")) {
    wants_sign = true;
  } else if (take_word(rest, "fa")) {
    before = "FA ";
  } else {
    return std::nullopt;
  }
  rest = without_blanks(rest);
  if (const std::size_t word = number_word(rest); word > 0) {
    rest = without_blanks(rest.substr(word));
    wants_sign = false;
  }
  const std::string code = take_code(rest);
  if (code.empty()) return std::nullopt;
  bool has_sign = false, again = true;
  while (again) {
    again = false;
    rest = without_blanks(rest);
    for (const std::string_view sign : {":", "-", "–", "—", ".", ")", "/", "|", "\n"}) {
      if (rest.substr(0, sign.size()) != sign) continue;
      rest.remove_prefix(sign.size());
      has_sign = again = true;
    }
  }
  std::string title(text::trimmed(rest));
  if (title.empty() || text::fold(title).empty() || (wants_sign && !has_sign)) return std::nullopt;
  return NumberedTitle{before + code, std::move(title)};
}

}  // namespace maillage::model
