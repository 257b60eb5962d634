#include "network/sheets/total_row.hpp"

#include <algorithm>
#include <array>
#include <string>

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

bool is_total_row(const std::vector<std::string_view>& cells) {
  static constexpr std::array<std::string_view, 23> words = {"taux d avancement",
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
  const bool is_share = text::trimmed(cells.front()).substr(0, 1) == "%" && cells.size() > 1;
  const std::string folded = text::fold(cells.front());
  const bool is_sum = std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return folded.substr(0, word.size()) == word &&
           (folded.size() == word.size() || folded[word.size()] == ' ');
  });
  if (!is_share && !is_sum) return false;
  // "(environ 10 prévues)" beside the sum is a word on it.
  return std::all_of(cells.begin() + 1, cells.end(), [](std::string_view cell) {
    return is_figure(cell) || text::trimmed(cell).substr(0, 1) == "(";
  });
}

}  // namespace maillage::sheets
