#include "network/import/headers/years_above.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "network/import/headers/header_columns.hpp"
#include "network/text/said_date.hpp"
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
    if (const int month = text::month_of(word)) {
      dated.date.push_back(month);
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
  static constexpr text::WordList beside(
      {"er", "e", "eme", "ere", "1er", "2e", "2eme", "3e", "4e"});
  const std::string folded = text::fold(header);
  bool any = false;
  for (const std::string_view word : text::words_of(folded)) {
    const bool is_number = word.find_first_not_of("0123456789") == std::string_view::npos;
    const bool is_one =
        text::month_of(word) != 0 || text::is_part_of_year(word) || (is_number && word.size() == 4);
    if (!is_one && !is_number && !beside.contains(word)) return false;
    any = any || is_one;
  }
  return any;
}

bool is_outdated(OpenColumns& open, std::size_t at) {
  const auto is_of_time = [&](std::size_t i) {
    return is_open(open.columns[i]) && is_time(open.columns[i].header);
  };
  const DatedHeader dated = dated_header(open.columns[at].header);
  const bool is_dated_by_time = is_of_time(at);
  if (!is_dated_by_time && dated.date.empty()) return false;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    if (i == at || !is_open(open.columns[i])) continue;
    const DatedHeader other = dated_header(open.columns[i].header);
    const bool is_later = is_dated_by_time ? i > at && is_of_time(i)
                                           : other.words == dated.words &&
                                                 other.date.size() == dated.date.size() &&
                                                 other.date > dated.date;
    if (!is_later) continue;
    const ColumnContent& later = open.content_at(i);
    if (later.filled > 0 && later.is_mostly(later.states)) return true;
  }
  return false;
}

void forget_earlier_of_year(OpenColumns& open) {
  const auto is_of_year = [&](std::size_t i) {
    const HeaderMeaning& meaning = open.columns[i].meaning;
    return meaning.year != 0 &&
           (meaning.column == model::Column::state || meaning.column == model::Column::carrier);
  };
  for (std::size_t at = 0; at < open.columns.size(); ++at) {
    if (!is_of_year(at)) continue;
    const DatedHeader own = dated_header(open.columns[at].header);
    bool is_outdone = false;
    for (std::size_t i = 0; i < open.columns.size() && !own.date.empty() && !is_outdone; ++i) {
      if (!is_of_year(i) || open.columns[i].meaning.year != open.columns[at].meaning.year) continue;
      const DatedHeader later = dated_header(open.columns[i].header);
      is_outdone = later.words == own.words && later.date.size() == own.date.size() &&
                   later.date > own.date && open.content_at(i).filled > 0;
    }
    if (is_outdone) open.columns[at].meaning = {};
  }
}

void know_years(OpenColumns& open) {
  static constexpr std::string_view beside[] = {
      "suivi", "avancement", "etat", "statut", "bilan",    "annee",   "fin",      "en",
      "au",    "status",     "year", "d",      "progress", "realise", "realisee", "realisees",
      "fait",  "faite",      "done", "o",      "n",        "oui",     "non"};
  std::vector<std::pair<std::size_t, int>> years;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    if (!is_open(open.columns[i])) continue;
    int year = 0;
    bool is_year = true;
    const std::string folded = text::fold(open.columns[i].header);
    for (const std::string_view word : text::words_of(folded)) {
      const bool digits = word.find_first_not_of("0123456789") == std::string_view::npos;
      if (digits && word.size() == 4 && year == 0) {
        for (const char digit : word) year = year * 10 + (digit - '0');
      } else if (std::find(std::begin(beside), std::end(beside), word) == std::end(beside)) {
        is_year = false;
      }
    }
    if (!is_year || year < 1990 || year > 2099) continue;
    years.emplace_back(i, year);
  }
  const auto settle = [&](std::size_t i, int year) {
    open.columns[i].meaning = {HeaderRole::column, model::Column::state, 0, year};
    open.columns[i].from_content = true;
  };
  std::size_t of_states = 0;
  for (const auto& [i, year] : years) {
    const ColumnContent& content = open.content_at(i);
    if (!content.is_mostly(content.states)) continue;
    settle(i, year);
    ++of_states;
  }
  // A year among years of states, over words that are not known: states of its own, to be told.
  for (const auto& [i, year] : years) {
    if (of_states < 2 || !is_open(open.columns[i])) continue;
    const ColumnContent& content = open.content_at(i);
    const bool are_words = content.is_mostly(content.texts + content.states) &&
                           content.titles * 2 <= content.filled && content.organisations == 0;
    if (are_words) settle(i, year);
  }
  // Ticks in some years and states in others, as many states as ticks at least: a tick says something of that
  // year's state too, and is asked about.
  std::size_t states = 0, ticks = 0;
  bool are_marks = years.size() > 1;
  for (const auto& [i, year] : years) {
    const ColumnContent& content = open.content_at(i);
    states += content.states;
    ticks += content.ticks;
    are_marks = are_marks && (content.filled > 0 || !is_open(open.columns[i])) &&
                content.states + content.ticks == content.filled;
  }
  if (are_marks && states >= ticks && states > 1) {
    for (const auto& [i, year] : years) {
      if (is_open(open.columns[i])) settle(i, year);
    }
    return;
  }
  // Years over ticks and words: states of these years, or the calendar of an action. A calendar has one mark.
  std::vector<std::size_t> marked;
  for (const auto& [i, year] : years) {
    const ColumnContent& content = open.content_at(i);
    const std::size_t marks = content.ticks + content.states + content.pictures + content.health;
    const bool says = is_open(open.columns[i]) && content.distinct > 1 &&
                      marks * 2 > content.filled && content.filled > 1;
    if (says) marked.push_back(i);
  }
  if (marked.size() < 2) return;
  for (const std::size_t i : marked) open.columns[i].may_be_states = true;
}

}  // namespace maillage::importing
