#include "output/text/numbers.hpp"

#include <array>
#include <cmath>
#include <cstdio>

namespace maillage::output_text {
namespace {

// fixed() needs no locale: digits come from snprintf in the C locale, which main never changes.
std::string fixed(double value, int decimals) {
  std::array<char, 400> text{};
  std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
  return text.data();
}

// Half away from zero, so that 0.5 and 1.5 both go up: what a reader with a pencil does.
double rounded(double value, int decimals) {
  const double scale = std::pow(10.0, decimals);
  if (std::abs(value) > 1e15 / scale) return value;
  // A nudge of one part in 10¹² mends decimal fractions that have no exact double.
  return std::round(value * scale * (1 + 1e-12)) / scale;
}

}  // namespace

std::string number_text(double value, int decimals, Language language) {
  const bool french = language == Language::french;
  std::string digits = fixed(rounded(std::abs(value), decimals), decimals);
  const bool negative = value < 0 && digits.find_first_not_of("0.") != std::string::npos;
  std::string fraction;
  if (const auto point = digits.find('.'); point != std::string::npos) {
    fraction = (french ? "," : ".") + digits.substr(point + 1);
    digits.resize(point);
  }
  std::string grouped;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) grouped += french ? "\u202F" : ",";
    grouped += digits[i];
  }
  return (negative ? "−" : "") + grouped + fraction;
}

std::string count_text(std::size_t value, Language language) {
  return number_text(static_cast<double>(value), 0, language);
}

std::string plain_number_text(double value, Language language) {
  for (int decimals = 0; decimals < 2; ++decimals) {
    if (std::abs(rounded(value, decimals) - value) < 1e-9) {
      return number_text(value, decimals, language);
    }
  }
  return number_text(value, 2, language);
}

std::string share_text(std::size_t part, std::size_t whole, Language language) {
  if (whole == 0) return "–";
  const double share = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
  return number_text(share, 0, language) + (language == Language::french ? "\u00A0%" : "%");
}

std::string counted(std::size_t count, const char* one, const char* many, Language language) {
  const bool singular = language == Language::french ? count < 2 : count == 1;
  return count_text(count, language) + " " + (singular ? one : many);
}

std::string date_text(const text::Date& date, Language language) {
  static constexpr std::array<const char*, 12> french = {
      "janvier", "février", "mars",      "avril",   "mai",      "juin",
      "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
  static constexpr std::array<const char*, 12> english = {
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  const std::string year = std::to_string(date.year);
  if (date.month == 0) return year;
  const auto month = static_cast<std::size_t>(date.month - 1);
  const bool is_french = language == Language::french;
  const std::string name = is_french ? french[month] : english[month];
  if (date.day == 0) return name + " " + year;
  const std::string day =
      is_french && date.day == 1 ? std::string("1er") : std::to_string(date.day);
  return day + " " + name + " " + year;
}

}  // namespace maillage::output_text
