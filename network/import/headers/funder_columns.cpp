#include "network/import/headers/funder_columns.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>

#include "network/import/headers/column_content.hpp"
#include "network/text/money.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {

std::string_view funder_in(std::string_view header) {
  static constexpr std::string_view before[] = {"financement",
                                                "financements",
                                                "cofinancement",
                                                "plan",
                                                "part",
                                                "subvention",
                                                "subventions",
                                                "montant",
                                                "participation",
                                                "budget",
                                                "credits",
                                                "recettes",
                                                "apport",
                                                "contribution",
                                                "funding",
                                                "grant",
                                                "de",
                                                "d",
                                                "du",
                                                "des",
                                                "la",
                                                "le",
                                                "l",
                                                "les",
                                                "from"};
  std::string_view rest = text::trimmed(header);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of(" :/\n'"), rest.size());
    const std::string word = text::fold(rest.substr(0, end));
    const bool goes =
        word.empty() || std::find(std::begin(before), std::end(before), word) != std::end(before);
    if (!goes) break;
    rest = text::trimmed(rest.substr(std::min(end + 1, rest.size())));
  }
  const std::size_t bracket = rest.find('(');
  if (bracket != std::string_view::npos) rest = text::trimmed(rest.substr(0, bracket));
  // "Montant FIR 2024": in which year is no part of who gives.
  constexpr std::size_t year_size = 5;
  if (rest.size() > year_size && rest.find_last_not_of("0123456789") == rest.size() - year_size &&
      (rest.substr(rest.size() - year_size, 3) == " 19" ||
       rest.substr(rest.size() - year_size, 3) == " 20")) {
    rest = text::trimmed(rest.substr(0, rest.size() - year_size));
  }
  return looks_like_organisation(rest) ? rest : std::string_view();
}

bool holds_amounts(const sheets::SheetView& view, std::size_t last, const FoundColumn& column) {
  constexpr std::size_t most_cells = 100;
  bool any = false;
  std::size_t looked = 0;
  for (std::size_t r = last + 1; r < view.rows().size() && looked < most_cells; ++r) {
    const std::string* cell = view.own(view.rows()[r], column.column);
    if (cell == nullptr || text::trimmed(*cell).empty()) continue;
    ++looked;
    const text::Money money = text::read_money(*cell, column.header);
    if (money.said.empty()) continue;
    if (!money.cents) return false;
    constexpr std::int64_t least = 100 * 100;
    any = any || *money.cents >= least;
  }
  return any;
}

}  // namespace maillage::importing
