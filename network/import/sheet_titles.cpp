#include "network/import/sheet_titles.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string>
#include <vector>

#include "network/import/headers/row_kinds.hpp"
#include "network/model/readings/coded_title.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

// Years from 1990 to 2099 that stand among other characters than digits, but for periods.
std::vector<int> years_in(std::string_view text) {
  std::vector<int> years;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    if (end - i == 4) {
      int year = 0;
      for (std::size_t d = i; d < end; ++d) year = year * 10 + (text[d] - '0');
      // Both ends of a period, "2018-2023", are no year of it.
      std::size_t next = end;
      while (next < text.size() && (text[next] < '0' || text[next] > '9') && next - end <= 4) {
        ++next;
      }
      const std::string_view between = text::trimmed(text.substr(end, next - end));
      const bool is_period = between == "-" || between == "–" || between == "/" || between == "à";
      if (is_period && text.substr(next, 4).find_first_not_of("0123456789") == std::string::npos &&
          next + 4 <= text.size()) {
        i = next + 4;
        continue;
      }
      if (year >= 1990 && year <= 2099) years.push_back(year);
    }
    i = end == i ? i + 1 : end;
  }
  return years;
}

bool has_word(std::string_view folded, std::initializer_list<std::string_view> words) {
  for (const std::string_view each : text::words_of(folded)) {
    if (std::find(words.begin(), words.end(), each) != words.end()) return true;
  }
  return false;
}

}  // namespace

std::optional<int> period_in_name(std::string_view name) {
  constexpr std::size_t digits = 4, longest_between = 4;
  constexpr int longest_contract = 15;
  const auto year_at = [&](std::size_t at) {
    int year = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
      if (i >= name.size() || name[i] < '0' || name[i] > '9') return 0;
      year = year * 10 + (name[i] - '0');
    }
    return year;
  };
  for (std::size_t i = 0; i + digits < name.size(); ++i) {
    const int first = year_at(i);
    if (first < 1990 || first > 2099) continue;
    std::size_t next = i + digits;
    while (next < name.size() && (name[next] < '0' || name[next] > '9')) ++next;
    const int last = year_at(next);
    const bool is_near = next - i - digits <= longest_between;
    if (is_near && last > first && last - first <= longest_contract) return last;
  }
  return std::nullopt;
}

std::optional<int> year_in_name(std::string_view name) {
  const std::vector<int> years = years_in(name);
  if (years.size() != 1 || has_word(text::fold(name), {"plan", "depuis", "cls"}))
    return std::nullopt;
  return years.front();
}

std::optional<int> year_in_title(std::string_view title) {
  const std::vector<int> years = years_in(title);
  if (years.size() != 1) return std::nullopt;
  const std::string folded = text::fold(title);
  const bool is_year_alone = text::words_of(folded).size() == 1;
  const bool says_review =
      has_word(folded, {"bilan", "annee", "exercice", "avancement", "suivi"}) &&
      !has_word(folded, {"depuis", "signature", "signe", "jusqu"});
  return is_year_alone || says_review ? std::optional<int>(years.front()) : std::nullopt;
}

Titles read_titles(const sheets::SheetView& view, const FoundHeader& header) {
  Titles titles;
  constexpr std::size_t most_rows_above = 20;
  const std::size_t first = header.first > most_rows_above ? header.first - most_rows_above : 0;
  for (std::size_t r = first; r < header.first; ++r) {
    const sheets::RowSpan& span = view.rows()[r];
    std::set<int> years;  // of two in a row neither is the table's: "2022 | 2023" over figures
    for (std::size_t i = span.begin; i < span.end; ++i) {
      const std::string_view text = view.sheet().cells[i].text;
      if (text.size() > 200) continue;
      if (const auto year = year_in_title(text)) years.insert(*year);
      if (span.end - span.begin != 1) continue;
      const HeadingKind kind = heading_kind(text);
      if (kind == HeadingKind::axis) {
        titles.headings = {std::string(text::trimmed(text)), {}};
      } else if (kind == HeadingKind::objective && !model::read_coded_title(text).code.empty()) {
        titles.headings.objective = std::string(text::trimmed(text));
      }
    }
    if (!titles.year && years.size() == 1) titles.year = *years.begin();
  }
  // "Bilan 2022" over a table in which "Bilan 2023" heads the rows further down: both are years of rows.
  if (titles.year && titles.headings.axis.empty()) {
    for (std::size_t r = header.last + 1; r < header.end; ++r) {
      const sheets::RowSpan& span = view.rows()[r];
      if (span.end - span.begin != 1) continue;
      const auto year = year_alone(view.sheet().cells[span.begin].text);
      if (!year || *year == *titles.year) continue;
      titles.headings.axis = std::to_string(*titles.year);
      titles.year.reset();
      break;
    }
  }
  if (titles.headings.axis.empty() && view.sheet().name.size() > 3 &&
      heading_kind(view.sheet().name) == HeadingKind::axis &&
      !has_word(text::fold(view.sheet().name), {"axes", "thematiques"})) {
    titles.headings.axis = view.sheet().name;
  }
  return titles;
}

}  // namespace maillage::importing
