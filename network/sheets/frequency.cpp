#include "network/sheets/frequency.hpp"

#include <cstddef>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "network/text/characters.hpp"
#include "network/text/text.hpp"

namespace maillage::sheets {
namespace {

using Rows = std::pair<std::string_view, double>;

template <std::size_t N>
std::optional<double> value_of(std::string_view word, const Rows (&rows)[N]) {
  for (const auto& [each, value] : rows) {
    if (each == word) return value;
  }
  return std::nullopt;
}

// How often the word alone says it, in a year.
std::optional<double> rhythm_word(std::string_view word) {
  static constexpr Rows words[] = {
      {"annuel", 1},         {"annuelle", 1},      {"annuellement", 1},   {"annual", 1},
      {"annually", 1},       {"yearly", 1},        {"semestriel", 2},     {"semestrielle", 2},
      {"semestriels", 2},    {"semestrielles", 2}, {"quadrimestriel", 3}, {"quadrimestrielle", 3},
      {"trimestriel", 4},    {"trimestrielle", 4}, {"trimestriels", 4},   {"trimestrielles", 4},
      {"quarterly", 4},      {"bimestriel", 6},    {"bimestrielle", 6},   {"mensuel", 12},
      {"mensuelle", 12},     {"mensuels", 12},     {"mensuelles", 12},    {"mensuellement", 12},
      {"monthly", 12},       {"bimensuel", 24},    {"bimensuelle", 24},   {"hebdomadaire", 52},
      {"hebdomadaires", 52}, {"weekly", 52},       {"annuels", 1},        {"annuelles", 1}};
  return value_of(word, words);
}

// How many of the unit a year has.
std::optional<double> unit(std::string_view word) {
  static constexpr Rows units[] = {
      {"an", 1},         {"ans", 1},      {"annee", 1},     {"annees", 1},    {"year", 1},
      {"years", 1},      {"annum", 1},    {"semestre", 2},  {"semestres", 2}, {"trimestre", 4},
      {"trimestres", 4}, {"quarter", 4},  {"quarters", 4},  {"mois", 12},     {"month", 12},
      {"months", 12},    {"semaine", 52}, {"semaines", 52}, {"week", 52},     {"weeks", 52}};
  return value_of(word, units);
}

std::optional<double> number(std::string_view word) {
  static constexpr Rows numbers[] = {{"un", 1},     {"une", 1},    {"deux", 2},  {"trois", 3},
                                     {"quatre", 4}, {"cinq", 5},   {"six", 6},   {"huit", 8},
                                     {"dix", 10},   {"douze", 12}, {"one", 1},   {"once", 1},
                                     {"two", 2},    {"twice", 2},  {"three", 3}, {"four", 4}};
  if (const auto named = value_of(word, numbers)) return named;
  // "2x" and "2" are two; more than three digits are no count of meetings.
  double value = 0;
  std::size_t digits = 0;
  while (digits < word.size() && word[digits] >= '0' && word[digits] <= '9') {
    value = value * 10 + (word[digits++] - '0');
  }
  const bool is_number = digits > 0 && digits <= 3 && value > 0 &&
                         (digits == word.size() || word.substr(digits) == "x");
  return is_number ? std::optional<double>(value) : std::nullopt;
}

}  // namespace

std::optional<double> times_a_year(std::string_view text, bool counts_years) {
  const std::string folded = text::fold(text::beginning(text, 120));
  std::vector<double> numbers, units, rhythms;
  bool is_every = false;
  for (const std::string_view word : text::words_of(folded)) {
    if (word == "tous" || word == "toutes" || word == "chaque" || word == "every") is_every = true;
    if (const auto found = number(word)) {
      numbers.push_back(*found);
    } else if (const auto of_year = unit(word)) {
      units.push_back(*of_year);
    } else if (const auto rhythm = rhythm_word(word)) {
      rhythms.push_back(*rhythm);
    }
  }
  if (numbers.size() > 1 || units.size() > 1 || rhythms.size() > 1) return std::nullopt;
  if (!rhythms.empty()) {
    // "2 réunions annuelles" are two a year.
    if (!units.empty() || is_every) return std::nullopt;
    return rhythms.front() * (numbers.empty() ? 1 : numbers.front());
  }
  if (units.empty()) {
    const bool is_count = counts_years && numbers.size() == 1 && text::words_of(folded).size() <= 2;
    return is_count ? std::optional<double>(numbers.front()) : std::nullopt;
  }
  if (is_every) return units.front() / (numbers.empty() ? 1 : numbers.front());
  if (numbers.empty()) return std::nullopt;
  return numbers.front() * units.front();
}

}  // namespace maillage::sheets
