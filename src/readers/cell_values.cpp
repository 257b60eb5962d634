#include "src/readers/cell_values.hpp"

#include <charconv>
#include <cmath>
#include <cstdio>

#include "network/text/number_text.hpp"

namespace maillage::readers {
namespace {

std::optional<double> parse_number(std::string_view text) {
  const std::optional<double> value = text::read_double(text);
  return value && std::isfinite(*value) ? value : std::nullopt;
}

std::string shortest(double value) {
  if (value == 0) return "0";
  // Whole numbers are written in full, however long: "15000000", not "1.5e+07".
  const bool plain = std::fabs(value) >= 1e-6 && std::fabs(value) < 1e15;
  std::string text = text::general_double(value, 15);
  if (plain && text.find('e') != std::string::npos) {
    const int digits = value > -1 && value < 1 ? 15 : 0;
    text = text::fixed_double(value, digits);
    if (digits > 0) text.erase(text.find_last_not_of('0') + 1);
  }
  return text;
}

// Days from 1970-01-01 to a date of the Gregorian calendar and back: H. Hinnant, "chrono-Compatible
// Low-Level Date Algorithms", 2013.
struct Day {
  int year = 0, month = 0, day = 0;
};

Day day_of(std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t in_era = days - era * 146097;
  const std::int64_t year_of_era =
      (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
  const std::int64_t in_year = in_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t shifted = (5 * in_year + 2) / 153;
  const std::int64_t day = in_year - (153 * shifted + 2) / 5 + 1;
  const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
  const std::int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return {static_cast<int>(year), static_cast<int>(month), static_cast<int>(day)};
}

char lower(char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); }

bool is_general(std::string_view code) {
  constexpr std::string_view word = "general";
  if (code.size() < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (lower(code[i]) != word[i]) return false;
  }
  return true;
}

constexpr std::int64_t epoch_1900 = -25569;  // 1899-12-30, in days from 1970-01-01
constexpr std::int64_t epoch_1904 = -24107;

}  // namespace

std::string number_text(std::string_view value) {
  const auto number = parse_number(value);
  return number ? shortest(*number) : std::string(value);
}

std::string percentage_text(std::string_view value) {
  const auto number = parse_number(value);
  return number ? shortest(*number * 100) + " %" : std::string(value);
}

NumberShape shape_of(const DateParts& parts) {
  if (parts.day || (parts.year && parts.month)) {
    if (parts.time) return NumberShape::day_and_time;
    return parts.day ? NumberShape::day : NumberShape::month;
  }
  if (parts.year) return NumberShape::year;
  if (parts.time) return NumberShape::time;
  // A month alone: the day it stands for says more.
  return parts.month ? NumberShape::day : NumberShape::number;
}

NumberShape shape_of_format(std::string_view code) {
  DateParts parts;
  bool percentage = false, digits = false;
  if (code == "Standard") return NumberShape::number;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = lower(code[i]);
    if (c == ';') {
      // "[=0]"";dd/mm/yyyy": a first section that shows nothing is not the one that tells.
      if (digits || percentage || shape_of(parts) != NumberShape::number) break;
    } else if (c == '"') {
      i = code.find('"', i + 1);
    } else if (c == '[') {
      // "[h]" counts hours; "[$-40C]", "[Red]", "[>=1]" are no dates.
      const std::size_t close = code.find(']', i);
      const std::string_view inside = code.substr(i + 1, close - i - 1);
      if (inside.find_first_not_of("hHmMsS") == std::string_view::npos && !inside.empty()) {
        parts.time = true;
      }
      i = close;
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == 'd' || c == 'j') {
      parts.day = true;
    } else if (c == 'm') {
      parts.month = true;
    } else if (c == 'y') {
      parts.year = true;
    } else if (c == 'a') {
      // French codes write "aaaa"; the "A" of "AM/PM" is of the time, which "h" says too.
      parts.year = parts.year || (i + 1 < code.size() && lower(code[i + 1]) == 'a');
    } else if (c == 'h' || c == 's') {
      parts.time = true;
    } else if (c == '%') {
      percentage = true;
    } else if (c == '0' || c == '#' || c == '?' || c == '@') {
      digits = true;
    } else if (c == 'g' && is_general(code.substr(i))) {
      return NumberShape::number;
    }
    if (i == std::string_view::npos) break;
  }
  const NumberShape shape = shape_of(parts);
  return shape == NumberShape::number && percentage ? NumberShape::percentage : shape;
}

NumberShape shape_of_builtin(std::uint32_t id) {
  if (id == 9 || id == 10) return NumberShape::percentage;
  if (id == 17) return NumberShape::month;
  if (id == 22) return NumberShape::day_and_time;
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return NumberShape::time;
  if ((id >= 14 && id <= 16) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
    return NumberShape::day;
  }
  return NumberShape::number;
}

std::optional<std::string> date_text(double serial, NumberShape shape, DateSystem system) {
  if (!(serial >= 0) || serial >= 2958466) return std::nullopt;  // 9999-12-31
  std::int64_t minutes = std::llround(serial * 1440);
  std::int64_t days = minutes / 1440;
  minutes %= 1440;
  if (system == DateSystem::from_1904) {
    days += epoch_1904;
  } else {
    // Before the day that never was, serials run one short.
    days += epoch_1900 + (days < 60 ? 1 : 0);
  }
  const Day day = day_of(days);
  char buffer[64];
  const int hour = static_cast<int>(minutes / 60), minute = static_cast<int>(minutes % 60);
  switch (shape) {
    case NumberShape::number:
    case NumberShape::percentage:
      return std::nullopt;
    case NumberShape::year:
      std::snprintf(buffer, sizeof buffer, "%04d", day.year);
      break;
    case NumberShape::month:
      std::snprintf(buffer, sizeof buffer, "%04d-%02d", day.year, day.month);
      break;
    case NumberShape::time:
      std::snprintf(buffer, sizeof buffer, "%02d:%02d",
                    static_cast<int>(std::floor(serial)) * 24 + hour, minute);
      break;
    case NumberShape::day_and_time:
      if (minutes != 0) {
        std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d %02d:%02d", day.year, day.month,
                      day.day, hour, minute);
        break;
      }
      [[fallthrough]];
    case NumberShape::day:
      std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", day.year, day.month, day.day);
      break;
  }
  return buffer;
}

std::string unescaped(std::string_view text) {
  if (text.find("_x") == std::string_view::npos) return std::string(text);
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '_' && i + 6 < text.size() && text[i + 1] == 'x' && text[i + 6] == '_') {
      unsigned code = 0;
      const char* digits = text.data() + i + 2;
      const auto [end, error] = std::from_chars(digits, digits + 4, code, 16);
      if (error == std::errc() && end == digits + 4 && (code < 0xD800 || code > 0xDFFF)) {
        if (code >= 0x80) {
          if (code >= 0x800) result += static_cast<char>(0xE0 | (code >> 12));
          result +=
              static_cast<char>(code >= 0x800 ? 0x80 | ((code >> 6) & 0x3F) : 0xC0 | (code >> 6));
          result += static_cast<char>(0x80 | (code & 0x3F));
        } else {
          result += static_cast<char>(code);
        }
        i += 6;
        continue;
      }
    }
    result += text[i];
  }
  return result;
}

}  // namespace maillage::readers
