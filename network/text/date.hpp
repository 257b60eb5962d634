// Dates as a coordinator writes them: a day, a month of a year, or a year alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace maillage::text {

struct Date {
  int year = 0;
  int month = 0;  // 1–12; 0: not said
  int day = 0;    // 1–31; 0: not said

  friend bool operator==(const Date& a, const Date& b) {
    return std::tie(a.year, a.month, a.day) == std::tie(b.year, b.month, b.day);
  }
  friend bool operator<(const Date& a, const Date& b) {
    return std::tie(a.year, a.month, a.day) < std::tie(b.year, b.month, b.day);
  }
};

// "2021", "2021-03", "2021-03-12", "12/03/2021", "03/2021", each of a real day of the Gregorian
// calendar, years 1900 to 2199; nothing else.
std::optional<Date> parse_date(std::string_view text);

// ISO form, as far as it is said: "2021", "2021-03", "2021-03-12".
std::string to_string(const Date& date);

}  // namespace maillage::text
