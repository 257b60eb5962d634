#include "network/sheets/cell_text.hpp"

#include <algorithm>
#include <iterator>

namespace maillage::sheets {
namespace {

// Bytes of a line break that is not LF at `at`; 0 if there is none.
std::size_t break_length(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '\r':
      return text.substr(at, 2) == "\r\n" ? 2 : 1;
    case '\v':
    case '\f':
      return 1;
    case '\xC2':
      return text.substr(at, 2) == "\xC2\x85" ? 2 : 0;
    case '\xE2':
      return text.substr(at, 3) == "\xE2\x80\xA8" || text.substr(at, 3) == "\xE2\x80\xA9" ? 3 : 0;
    default:
      return 0;
  }
}

// In capitals of ASCII; without blanks (U+00A0 and U+202F too) and the marks that open an
// exclamation in Spanish (U+00A1, U+00BF). Empty if longer than any of the words asked for.
std::string bare_word(std::string_view text) {
  constexpr std::size_t longest = 32;
  std::string word;
  for (std::size_t i = 0; i < text.size() && word.size() < longest; ++i) {
    const std::string_view rest = text.substr(i);
    const std::string_view two = rest.substr(0, 2);
    if (two == "\xC2\xA0" || two == "\xC2\xA1" || two == "\xC2\xBF") {
      i += 1;
    } else if (rest.substr(0, 3) == "\xE2\x80\xAF") {
      i += 2;
    } else if (text[i] != ' ' && text[i] != '\t' && text[i] != '\n') {
      word += static_cast<char>(text[i] >= 'a' && text[i] <= 'z' ? text[i] - 32 : text[i]);
    }
  }
  return word.size() < longest ? word : std::string();
}

// English, French, German, Spanish, Italian, Dutch and Portuguese, as Excel, LibreOffice and
// Google Sheets write them.
constexpr std::string_view error_words[] = {
    "#BEZUG!",    "#BLOCKED!", "#BLOQUÉ!",      "#BUSY!",        "#CALC!",
    "#CAMPO!",    "#CHAMP!",   "#CONNECT!",     "#CONNEXION!",   "#DESBORDAMIENTO!",
    "#DIV/0!",    "#EPARS!",   "#ERREUR!",      "#ERRO!",        "#ERROR!",
    "#EXTERNAL!", "#FELD!",    "#FIELD!",       "#GETTING_DATA", "#INCONNU!",
    "#LEEG!",     "#N/A",      "#N/A!",         "#N/B",          "#N/D",
    "#N/DISP",    "#NAAM?",    "#NAME?",        "#NOM?",         "#NOMBRE!",
    "#NOMBRE?",   "#NOME?",    "#NUL!",         "#NULL!",        "#NULO!",
    "#NUM!",      "#NV",       "#PROPAGATION!", "#PYTHON!",      "#REF!",
    "#RIF!",      "#SPILL!",   "#TIMEOUT!",     "#UNKNOWN!",     "#VALEUR!",
    "#VALOR!",    "#VALORE!",  "#VALUE!",       "#VERW!",        "#WAARDE!",
    "#WERT!",     "#ZAHL!",    "#ÜBERLAUF!"};

}  // namespace

void fold_line_breaks(std::string& text) {
  std::size_t at = 0;
  while (at < text.size() && break_length(text, at) == 0) ++at;
  if (at == text.size()) return;
  std::size_t to = at;
  while (at < text.size()) {
    const std::size_t length = break_length(text, at);
    text[to++] = length == 0 ? text[at] : '\n';
    at += std::max<std::size_t>(length, 1);
  }
  text.resize(to);
}

bool is_blank_text(std::string_view text) {
  while (!text.empty()) {
    const char c = text.front();
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      text.remove_prefix(1);
      continue;
    }
    if (c != '\xC2' && c != '\xE2' && c != '\xEF') return false;
    std::size_t length = 0;
    for (const std::string_view blank :
         {"\xC2\xA0", "\xC2\x85", "\xE2\x80\x89", "\xE2\x80\x8B", "\xE2\x80\xA8", "\xE2\x80\xA9",
          "\xE2\x80\xAF", "\xEF\xBB\xBF"}) {
      if (text.substr(0, blank.size()) == blank) length = blank.size();
    }
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

bool is_error_value(std::string_view text) {
  while (!text.empty() && (text[0] == ' ' || text[0] == '\t' || text[0] == '\n'))
    text.remove_prefix(1);
  if (text.empty() || (text[0] != '#' && text[0] != 'E')) return false;
  const std::string word = bare_word(text);
  if (word.size() == 7 && word.compare(0, 5, "ERR:5") == 0) {
    return word.find_first_not_of("0123456789", 5) == std::string::npos;
  }
  // A column too narrow for its number, in a text that was saved as it is shown.
  if (word.size() >= 3 && word.find_first_not_of('#') == std::string::npos) return true;
  return std::find(std::begin(error_words), std::end(error_words), word) != std::end(error_words);
}

bool is_missing_value(std::string_view text) {
  if (text.size() < 2 || text.size() > 6) return false;
  while (text.front() == ' ' && text.size() > 1) text.remove_prefix(1);
  while (text.back() == ' ' && text.size() > 1) text.remove_suffix(1);
  for (const std::string_view word :
       {"NA", "<NA>", "NaN", "nan", "NaT", "NULL", "\\N", "N/A", "N/D"}) {
    if (text == word) return true;
  }
  return false;
}

std::string cell_list(const std::vector<std::string>& cells) {
  constexpr std::size_t most = 12;
  std::string text;
  for (std::size_t i = 0; i < std::min(most, cells.size()); ++i) {
    text += (i == 0 ? "" : ", ") + cells[i];
  }
  if (cells.size() > most) text += "… (" + std::to_string(cells.size()) + ")";
  return text;
}

}  // namespace maillage::sheets
