#include "network/text/said_date.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "network/text/text.hpp"
#include "network/text/word_lookup.hpp"

namespace maillage::text {

int month_of(std::string_view word) {
  static constexpr std::array<std::array<std::string_view, 2>, 12> months = {
      {{"janvier", "january"},
       {"fevrier", "february"},
       {"mars", "march"},
       {"avril", "april"},
       {"mai", "may"},
       {"juin", "june"},
       {"juillet", "july"},
       {"aout", "august"},
       {"septembre", "september"},
       {"octobre", "october"},
       {"novembre", "november"},
       {"decembre", "december"}}};
  if (word.size() < 3 || word == "jui") return 0;
  for (std::size_t i = 0; i < months.size(); ++i) {
    for (const std::string_view month : months[i]) {
      if (month.substr(0, word.size()) == word) return static_cast<int>(i) + 1;
    }
  }
  return 0;
}

bool is_part_of_year(std::string_view word) {
  if (is_among(word, {"trimestre", "semestre", "semaine", "quarter", "week"})) return true;
  if (word.size() != 2) return false;
  const char most = word[0] == 's' ? '2' : '4';
  return is_among(word.substr(0, 1), {"t", "s", "q"}) && word[1] >= '1' && word[1] <= most;
}

namespace {

bool all_digits(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

int value_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

// Words that leave the year as it is.
bool is_within_year(std::string_view word) {
  static constexpr std::array<std::string_view, 38> words = {
      "fin",     "debut",   "courant", "milieu",    "mi",       "ete",    "hiver",     "printemps",
      "automne", "rentree", "annee",   "en",        "pour",     "de",     "l",         "la",
      "le",      "d",       "ici",     "au",        "the",      "end",    "beginning", "start",
      "early",   "late",    "mid",     "of",        "summer",   "winter", "spring",    "autumn",
      "year",    "by",      "in",      "trimestre", "semestre", "quarter"};
  if (std::find(words.begin(), words.end(), word) != words.end()) return true;
  // "T1", "S2", "Q3", "1er", "2e", "3eme", "2nd", "1st"
  if (word.size() == 2 && is_among(word.substr(0, 1), {"t", "s", "q"})) {
    return word[1] >= '1' && word[1] <= '4';
  }
  if (word.size() < 2 || word[0] < '1' || word[0] > '4') return false;
  return is_among(word.substr(1), {"er", "ere", "e", "eme", "nd", "nde", "st", "rd", "th"});
}

bool is_first(std::string_view word) { return word == "1er" || word == "1st"; }

std::optional<Date> real(int year, int month, int day) {
  return parse_date(to_string(Date{year, month, day}));
}

// Digits between "/", "-" or "." as parse_date reads them: "12.03.2024", "12-03-2024", "12/03/24".
std::string numeric_form(std::string_view text) {
  std::string form;
  for (const char c : text) form += c == '.' ? '/' : c;
  const std::size_t dash = form.find('-');
  const bool year_last = dash != std::string::npos && dash <= 2;
  if (year_last) std::replace(form.begin(), form.end(), '-', '/');
  // A year of two digits stands last, as programs show it where French is spoken.
  const std::size_t first = form.find('/'), last = form.rfind('/');
  const bool is_day = first != last && first <= 2 && form.size() - last == 3;
  if (is_day) form.insert(last + 1, "20");
  return form;
}

// "12 mars 2024", "mars-24", "March 12, 2024", "T1 2024", "fin 2024".
std::optional<Date> in_words(std::string_view text) {
  const std::string folded = fold(text);
  int year = 0, month = 0, day = 0, within = 0;
  for (const std::string_view word : words_of(folded)) {
    const bool is_year = all_digits(word) && word.size() == 4 && value_of(word) >= 1900;
    if (is_year) {
      if (year != 0) return std::nullopt;  // a range
      year = value_of(word);
    } else if (const int named = month_of(word)) {
      if (month != 0) return std::nullopt;
      month = named;
    } else if (all_digits(word) && word.size() <= 2) {
      if (day != 0) return std::nullopt;
      day = value_of(word);
      if (day == 0) return std::nullopt;
    } else if (is_within_year(word)) {
      if (is_first(word) && within == 0) within = 1;
      continue;
    } else {
      return std::nullopt;
    }
  }
  // "mars 24" is the year 2024: no month has it as its day alone.
  if (year == 0 && month != 0 && day >= 10) {
    const std::size_t at = folded.find_first_of("0123456789");
    const bool behind =
        at != std::string::npos && at > 0 && folded.find(' ', at) == std::string::npos;
    const bool is_month_and_number = words_of(folded).size() == 2;
    if (behind && is_month_and_number) return real(2000 + day, month, 0);
  }
  if (year == 0) return std::nullopt;
  if (month == 0) return day == 0 ? real(year, 0, 0) : std::nullopt;
  if (day == 0 && within == 1 && folded.find("1er") == 0) day = 1;  // "1er mars 2024"
  return real(year, month, day);
}

// "Lun 08/01/24" without its day of the week; "mar 2024" is a month.
std::string_view without_weekday(std::string_view text) {
  const std::size_t end = text.find(' ');
  if (end == std::string_view::npos) return text;
  const std::string day = fold(text.substr(0, end));
  const std::string_view rest = trimmed(text.substr(end));
  if (rest.empty() || rest.front() < '0' || rest.front() > '9') return text;
  const bool is_day =
      is_among(day, {"lun",      "lundi", "mardi",     "mer", "mercredi", "jeu", "jeudi",  "ven",
                     "vendredi", "sam",   "samedi",    "dim", "dimanche", "mon", "monday", "tue",
                     "tuesday",  "wed",   "wednesday", "thu", "thursday", "fri", "friday", "sat",
                     "saturday", "sun",   "sunday"});
  const bool is_tuesday = day == "mar" && rest.find('/') != std::string_view::npos;
  return is_day || is_tuesday ? rest : text;
}

// "2024-03-12T00:00:00", "12/03/2024 00:00": the day of a moment.
std::string_view without_time(std::string_view text) {
  text = without_weekday(text);
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return text;
  const std::size_t cut = text.find_first_of(" T");
  return cut < colon ? text.substr(0, cut) : text;
}

bool is_numeric(std::string_view text) {
  return text.find_first_not_of("0123456789/-.") == std::string_view::npos;
}

// The form of a day, or of a month of a year, whether or not there is such a one.
bool has_form_of_date(std::string_view form) {
  std::vector<std::size_t> widths(1, 0);
  char mark = 0;
  for (const char c : form) {
    if (c >= '0' && c <= '9') {
      ++widths.back();
      continue;
    }
    if (mark != 0 && c != mark) return false;
    mark = c;
    widths.push_back(0);
  }
  if (widths.size() < 2 || widths.size() > 3) return false;
  const std::size_t year = mark == '-' ? widths.front() : widths.back();
  if (year != 4) return false;
  widths.erase(mark == '-' ? widths.begin() : widths.end() - 1);
  const std::size_t least = mark == '-' ? 2 : 1;
  return std::all_of(widths.begin(), widths.end(),
                     [&](std::size_t width) { return width >= least && width <= 2; });
}

}  // namespace

namespace {

// "03/25/2024" as "25/03/2024".
std::string day_before_month(std::string form, DayOrder order) {
  const std::size_t first = form.find('/'), last = form.rfind('/');
  const bool has_day = first != std::string::npos && first != last && first <= 2;
  if (order == DayOrder::day_first || !has_day) return form;
  return form.substr(first + 1, last - first - 1) + "/" + form.substr(0, first) + form.substr(last);
}

}  // namespace

std::optional<DayOrder> told_order(std::string_view text) {
  const std::string form = numeric_form(without_time(trimmed(text)));
  if (!is_numeric(form) || form.find('-') != std::string::npos) return std::nullopt;
  const bool day_first = parse_date(form).has_value();
  const bool month_first = parse_date(day_before_month(form, DayOrder::month_first)).has_value();
  if (day_first == month_first) return std::nullopt;
  return day_first ? DayOrder::day_first : DayOrder::month_first;
}

SaidDate read_said_date(std::string_view text, DayOrder order) {
  SaidDate date;
  const std::string_view bare = trimmed(text);
  if (bare.empty() || says_nothing(bare)) return date;
  date.said = bare;
  const std::string form = numeric_form(without_time(bare));
  date.date = is_numeric(form) ? parse_date(day_before_month(form, order)) : in_words(bare);
  return date;
}

bool is_impossible_date(std::string_view text, DayOrder order) {
  const std::string form = day_before_month(numeric_form(without_time(trimmed(text))), order);
  return is_numeric(form) && has_form_of_date(form) && !parse_date(form);
}

bool is_after(const Date& a, const Date& b) {
  if (a.year != b.year || a.month == 0 || b.month == 0) return a.year > b.year;
  if (a.month != b.month || a.day == 0 || b.day == 0) return a.month > b.month;
  return a.day > b.day;
}

}  // namespace maillage::text
