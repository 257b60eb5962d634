// Dates as a table says them: "12/03/2024", "mars 2024", "T1 2024", "fin 2024", "en continu".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "network/text/date.hpp"

namespace maillage::text {

// As far as the words name one day, month or year: of a quarter or a season, its year. A range, or
// words without a year, have no date and are kept as said.
struct SaidDate {
  std::string said;  // empty: nothing is said
  std::optional<Date> date;
};

// Which number of "03/04/2024" is the month. A table says so where one of its dates can be read in
// one way only.
enum class DayOrder { day_first, month_first };

// 1–12; 0 if the folded word names no month. Abbreviations of three letters and more, French and English.
int month_of(std::string_view word);

// "trimestre", "semaine", "T1", "Q3", "S2", folded: a part of a year that is no month.
bool is_part_of_year(std::string_view word);

// What "25/03/2024" or "03/25/2024" tells; none: either may be, or it is no such date.
std::optional<DayOrder> told_order(std::string_view text);

// A cell that says nothing ("-", "néant", "non renseigné") is as an empty one.
SaidDate read_said_date(std::string_view text, DayOrder order = DayOrder::day_first);

// True if the words have the form of a day or month that no calendar has: "31/02/2024", "2024-13".
bool is_impossible_date(std::string_view text, DayOrder order = DayOrder::day_first);

// True if the first is certainly later than the second, by what both say: "2024" is not after
// "mars 2024".
bool is_after(const Date& a, const Date& b);

}  // namespace maillage::text
