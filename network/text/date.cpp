#include "network/text/date.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace maillage::text {
namespace {

std::optional<int> number(std::string_view digits, std::size_t shortest, std::size_t longest) {
  if (digits.size() < shortest || digits.size() > longest) return std::nullopt;
  int value = 0;
  for (char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::vector<std::string_view> parts(std::string_view text, char separator) {
  std::vector<std::string_view> found;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    found.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return found;
}

bool is_real(const Date& date) {
  if (date.year < 1900 || date.year > 2199) return false;
  if (date.month == 0) return true;
  if (date.month > 12) return false;
  if (date.day == 0) return true;
  const bool leap = (date.year % 4 == 0 && date.year % 100 != 0) || date.year % 400 == 0;
  const std::array<int, 12> days = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return date.day <= days[static_cast<std::size_t>(date.month - 1)];
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  const bool french = text.find('/') != std::string_view::npos;
  std::vector<std::string_view> pieces = parts(text, french ? '/' : '-');
  if (pieces.empty() || pieces.size() > 3) return std::nullopt;
  if (french) pieces = std::vector<std::string_view>(pieces.rbegin(), pieces.rend());
  Date date;
  const auto year = number(pieces[0], 4, 4);
  if (!year) return std::nullopt;
  date.year = *year;
  const std::size_t shortest = french ? 1 : 2;
  if (pieces.size() > 1) {
    const auto month = number(pieces[1], shortest, 2);
    if (!month || *month == 0) return std::nullopt;
    date.month = *month;
  }
  if (pieces.size() > 2) {
    const auto day = number(pieces[2], shortest, 2);
    if (!day || *day == 0) return std::nullopt;
    date.day = *day;
  }
  if (!is_real(date)) return std::nullopt;
  return date;
}

std::string to_string(const Date& date) {
  std::array<char, 40> text{};
  if (date.month == 0) {
    std::snprintf(text.data(), text.size(), "%04d", date.year);
  } else if (date.day == 0) {
    std::snprintf(text.data(), text.size(), "%04d-%02d", date.year, date.month);
  } else {
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
  }
  return text.data();
}

}  // namespace maillage::text
