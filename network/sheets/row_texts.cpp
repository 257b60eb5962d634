#include "network/sheets/row_texts.hpp"

#include <algorithm>
#include <array>

#include "network/text/beginnings.hpp"
#include "network/text/characters.hpp"
#include "network/text/text.hpp"

namespace maillage::sheets {
namespace {

// Figures and signs only: "12", "12 000 €", "38 %", "-"; or what is counted: "3 actions".
bool is_figure(std::string_view text) {
  if (text.size() > 40) return false;
  const std::string folded = text::fold(text);
  const std::vector<std::string_view> words = text::words_of(folded);
  const bool is_count =
      words.size() == 2 && words.front().find_first_not_of("0123456789") == std::string_view::npos;
  const auto letters =
      std::count_if(folded.begin(), folded.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const bool has_digit = folded.find_first_of("0123456789") != std::string::npos;
  return letters == 0 || (letters <= 3 && has_digit) || is_count || folded == "n a" ||
         folded == "nc";
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  for (const char c : text) {
    const bool blank = c == '\n' || c == ' ' || c == '\t' || c == '\r';
    if (!blank) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

std::string list_lines(std::string_view text) {
  std::string lines;
  lines.reserve(text.size());
  bool begins = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    lines += text[i];
    const bool dash = text[i] == '-' || text[i] == '*';
    if (begins && dash && i + 1 < text.size() && text[i + 1] != ' ' && text[i + 1] != '\n') {
      lines += ' ';
    }
    if (text[i] != ' ') begins = text[i] == '\n';
  }
  return lines;
}

std::string without_links(std::string_view text) {
  std::string kept(text);
  for (std::size_t at = 0; (at = kept.find("http", at)) != std::string::npos;) {
    const std::size_t colon = kept.compare(at, 5, "https") == 0 ? at + 5 : at + 4;
    if (kept.compare(colon, 3, "://") != 0) {
      at = colon;
      continue;
    }
    std::size_t begin = at, end = std::min(kept.find_first_of(" \n\t,;)", at), kept.size());
    const bool is_in_brackets =
        begin > 0 && kept[begin - 1] == '(' && end < kept.size() && kept[end] == ')';
    if (is_in_brackets) {
      --begin;
      ++end;
    }
    while (begin > 0 && kept[begin - 1] == ' ') --begin;
    kept.erase(begin, end - begin);
    at = begin;
  }
  return text::trimmed(kept).empty() ? std::string(text) : kept;
}

bool is_sentence(std::string_view text) {
  constexpr std::size_t most_words = 8;
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = std::min(rest.find_first_of(",;\n|"), rest.size());
    if (text::words_of(text::fold(rest.substr(0, end))).size() > most_words) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

std::string_view code_before(std::string_view text) {
  text = text::trimmed(text);
  std::size_t end = 0;
  while (end < text.size() && ((text[end] >= '0' && text[end] <= '9') || text[end] == '.')) ++end;
  std::string_view code = text.substr(0, end);
  while (!code.empty() && code.back() == '.') code.remove_suffix(1);
  return code;
}

namespace {

// "12 actions | 3 porteurs | 5 réalisées": each cell a number and a word or two, the first of actions.
bool counts_actions(const std::vector<std::string_view>& cells) {
  static constexpr std::array<std::string_view, 8> counted = {
      "action", "actions", "fiche", "fiches", "projet", "projets", "mesure", "mesures"};
  constexpr std::size_t most_words = 3;
  return std::all_of(cells.begin(), cells.end(), [&](std::string_view cell) {
    const std::string folded = text::fold(text::beginning(cell, 80));
    const std::vector<std::string_view> words = text::words_of(folded);
    if (words.empty() || words.front().find_first_not_of("0123456789") != std::string_view::npos) {
      return false;
    }
    if (cell.data() != cells.front().data()) return words.size() <= most_words;
    return words.size() > 1 && words.size() <= most_words &&
           std::find(counted.begin(), counted.end(), words[1]) != counted.end();
  });
}

}  // namespace

bool is_total_row(const std::vector<std::string_view>& cells) {
  static constexpr std::array<std::string_view, 25> words = {"taux d avancement",
                                                             "dont",
                                                             "of which",
                                                             "taux d execution",
                                                             "pourcentage",
                                                             "taux de realisation",
                                                             "part des actions",
                                                             "percentage",
                                                             "percent",
                                                             "total",
                                                             "totaux",
                                                             "sous total",
                                                             "sous totaux",
                                                             "somme",
                                                             "moyenne",
                                                             "nombre d actions",
                                                             "nb d actions",
                                                             "nb actions",
                                                             "nombre total",
                                                             "total general",
                                                             "subtotal",
                                                             "sub total",
                                                             "grand total",
                                                             "average",
                                                             "number of actions"};
  if (cells.empty() || cells.front().size() > 80) return false;
  if (counts_actions(cells)) return true;
  const bool is_share = text::trimmed(cells.front()).substr(0, 1) == "%" && cells.size() > 1;
  const bool is_sum = text::begins_with_one_of(text::fold(cells.front()), words);
  if (!is_share && !is_sum) return false;
  // "(environ 10 prévues)" beside the sum is a word on it.
  return std::all_of(cells.begin() + 1, cells.end(), [](std::string_view cell) {
    return is_figure(cell) || text::trimmed(cell).substr(0, 1) == "(";
  });
}

void append_line(const std::string& text, std::string& into) {
  if (text.empty()) return;
  // The same words twice say nothing more.
  for (std::string_view rest = into; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    if (rest.substr(0, end) == text) return;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (!into.empty()) into += '\n';
  into += text;
}

std::string row_list(const std::vector<std::uint32_t>& rows) {
  constexpr int most_runs = 12;
  std::string text;
  int runs = 0;
  for (std::size_t i = 0; i < rows.size();) {
    std::size_t end = i + 1;
    while (end < rows.size() && rows[end] == rows[end - 1] + 1) ++end;
    if (++runs > most_runs) return text + "… (" + std::to_string(rows.size()) + ")";
    if (i > 0) text += ", ";
    text += std::to_string(std::uint64_t{rows[i]} + 1);
    if (end > i + 1) text += "-" + std::to_string(std::uint64_t{rows[end - 1]} + 1);
    i = end;
  }
  return text;
}

}  // namespace maillage::sheets
