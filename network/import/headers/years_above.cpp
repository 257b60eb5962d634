#include "network/import/headers/years_above.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>

#include "network/import/headers/header_columns.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::importing {

bool is_year(std::string_view header) {
  return header.size() == 4 && (header.substr(0, 2) == "19" || header.substr(0, 2) == "20") &&
         header.find_first_not_of("0123456789") == std::string_view::npos;
}

// Columns that a year stands over: those it is merged with, or up to the next title; the last one's as
// many as the one's before it.
std::uint32_t width_of_year(const sheets::SheetView& view, const sheets::RowSpan& span,
                            const std::vector<FoundColumn>& titles, std::size_t at,
                            std::uint32_t before) {
  const std::uint32_t merged = view.width(span.row, titles[at].column);
  if (merged > 1) return merged;
  return at + 1 < titles.size() ? titles[at + 1].column - titles[at].column : before;
}

bool know_years_above(const sheets::SheetView& view, std::size_t first,
                      std::vector<FoundColumn>& columns) {
  constexpr std::uint32_t most_blank_rows = 2;
  if (first == 0 || view.rows()[first - 1].row + 1 + most_blank_rows < view.rows()[first].row)
    return false;
  const sheets::RowSpan& above = view.rows()[first - 1];
  const std::vector<FoundColumn> years = columns_of(view, above);
  std::set<std::string> said;
  for (const FoundColumn& year : years) {
    if (is_year(year.header)) said.insert(year.header);
  }
  if (said.size() < 2) return false;
  // Behind blank rows, what has more than years in it may be the end of another table.
  const bool is_right_above = above.row + 1 == view.rows()[first].row;
  if (!is_right_above && !std::all_of(years.begin(), years.end(), [](const FoundColumn& each) {
        return is_year(each.header);
      })) {
    return false;
  }
  bool any = false;
  std::uint32_t width = 1;
  for (std::size_t i = 0; i < years.size(); ++i) {
    if (!is_year(years[i].header)) continue;
    width = width_of_year(view, above, years, i, width);
    for (FoundColumn& below : columns) {
      const bool is_below =
          below.column >= years[i].column && below.column < years[i].column + width;
      if (!is_below || below.meaning.year != 0) continue;
      const std::string header = below.header + " " + years[i].header;
      const HeaderMeaning of_year = read_header(header, view.answers());
      if (of_year.year == 0) continue;
      below.meaning = of_year;
      below.header = header;
      any = true;
    }
  }
  return any;
}

void forget_years_without_states(std::vector<FoundColumn>& columns) {
  const auto is_of_year = [](const FoundColumn& column, model::Column meaning) {
    return column.meaning.year != 0 && column.meaning.column == meaning;
  };
  const bool has_states = std::any_of(
      columns.begin(), columns.end(),
      [&](const FoundColumn& column) { return is_of_year(column, model::Column::state); });
  for (FoundColumn& column : columns) {
    if (!has_states && is_of_year(column, model::Column::partners)) column.meaning.year = 0;
  }
}

DatedHeader dated_header(std::string_view header) {
  static constexpr std::array<std::array<std::string_view, 4>, 12> months = {{
      {"janvier", "janv", "jan", "january"},
      {"fevrier", "fevr", "fev", "february"},
      {"mars", "mar", "march", "mars"},
      {"avril", "avr", "apr", "april"},
      {"mai", "may", "mai", "may"},
      {"juin", "jun", "june", "juin"},
      {"juillet", "juil", "jul", "july"},
      {"aout", "aug", "august", "aout"},
      {"septembre", "sept", "sep", "september"},
      {"octobre", "oct", "october", "octobre"},
      {"novembre", "nov", "november", "novembre"},
      {"decembre", "dec", "december", "decembre"},
  }};
  // "30", "1er", "2e"; "T1", "S2" and "Q3" with what they count as a word.
  const auto number_in = [](std::string_view word) -> std::optional<int> {
    std::size_t digits = 0;
    int number = 0;
    for (; digits < word.size() && word[digits] >= '0' && word[digits] <= '9'; ++digits) {
      if (digits < 4) number = number * 10 + (word[digits] - '0');
    }
    const std::string_view rest = word.substr(digits);
    const bool is_one = digits > 0 && digits <= 4 &&
                        (rest.empty() || rest == "er" || rest == "ere" || rest == "e" ||
                         rest == "eme" || rest == "nd");
    return is_one ? std::optional(number) : std::nullopt;
  };
  DatedHeader dated;
  const std::string folded = text::fold(header);
  for (std::string_view word : text::words_of(folded)) {
    const auto month = std::find_if(months.begin(), months.end(), [&](const auto& names) {
      return std::find(names.begin(), names.end(), word) != names.end();
    });
    if (month != months.end()) {
      dated.date.push_back(static_cast<int>(month - months.begin()) + 1);
      dated.words += "mois ";
      continue;
    }
    const bool is_part = word.size() == 2 && (word[0] == 't' || word[0] == 's' || word[0] == 'q') &&
                         word[1] >= '1' && word[1] <= '4';
    if (is_part) {
      dated.words += std::string(word.substr(0, 1)) + " ";
      word.remove_prefix(1);
    }
    if (const std::optional<int> number = number_in(word)) {
      dated.date.push_back(*number);
    } else {
      dated.words += std::string(word) + " ";
    }
  }
  // The day stands first, unless the year does.
  if (!dated.date.empty() && dated.date.front() < 1000) {
    std::reverse(dated.date.begin(), dated.date.end());
  }
  if (dated.date.size() < 2) dated.date.clear();
  return dated;
}

bool is_time(std::string_view header) {
  static constexpr text::WordList times(
      {"janvier",   "fevrier",   "mars",    "avril",     "mai",      "juin",     "juillet",
       "aout",      "septembre", "octobre", "novembre",  "decembre", "jan",      "janv",
       "fev",       "fevr",      "avr",     "juil",      "sept",     "sep",      "oct",
       "nov",       "dec",       "january", "february",  "march",    "april",    "may",
       "june",      "july",      "august",  "september", "october",  "november", "december",
       "trimestre", "semestre",  "quarter", "week",      "semaine",  "t1",       "t2",
       "t3",        "t4",        "q1",      "q2",        "q3",       "q4",       "s1",
       "s2"});
  static constexpr text::WordList beside(
      {"er", "e", "eme", "ere", "1er", "2e", "2eme", "3e", "4e"});
  const std::string folded = text::fold(header);
  bool any = false;
  for (const std::string_view word : text::words_of(folded)) {
    const bool is_number = word.find_first_not_of("0123456789") == std::string_view::npos;
    const bool is_one = times.contains(word) || (is_number && word.size() == 4);
    if (!is_one && !is_number && !beside.contains(word)) return false;
    any = any || is_one;
  }
  return any;
}

}  // namespace maillage::importing
