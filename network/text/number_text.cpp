#include "network/text/number_text.hpp"

#include <cctype>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace maillage::text {

#if defined(__cpp_lib_to_chars)

namespace {

// Of the largest double written in full, with a sign, a point, and decimals.
constexpr std::size_t most_written = 400;

}  // namespace

std::optional<double> read_double(std::string_view text) {
  double value = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return value;
}

std::string shortest_double(double value) {
  char buffer[most_written];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

std::string general_double(double value, int digits) {
  char buffer[most_written];
  return {
      buffer,
      std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, digits).ptr};
}

std::string fixed_double(double value, int decimals) {
  char buffer[most_written];
  return {
      buffer,
      std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals).ptr};
}

#else

// The C library's, which emscripten has for the locale "C" alone. Both round as they should.

namespace {

std::string printed(const char* format, int digits, double value) {
  const int length = std::snprintf(nullptr, 0, format, digits, value);
  std::string text(static_cast<std::size_t>(length), ' ');
  std::snprintf(text.data(), text.size() + 1, format, digits, value);
  return text;
}

// strtod() also takes blanks and a sign before the number, and hexadecimal digits.
bool may_be_read(const std::string& text) {
  if (text.empty()) return false;
  const std::size_t first = text.front() == '-' ? 1 : 0;
  if (first == text.size()) return false;
  const char begin = text[first];
  if (begin == '+' || begin == '-' || std::isspace(static_cast<unsigned char>(begin))) return false;
  return text.find_first_of("xX") == std::string::npos && text.find('\0') == std::string::npos;
}

}  // namespace

std::optional<double> read_double(std::string_view text) {
  const std::string copy(text);
  if (!may_be_read(copy)) return std::nullopt;
  char* end = nullptr;
  errno = 0;
  const double value = std::strtod(copy.c_str(), &end);
  if (errno == ERANGE || end != copy.c_str() + copy.size()) return std::nullopt;
  return value;
}

// std::to_chars takes the shorter of 1e+05 and 100000, and of two as long the latter.
std::string shortest_double(double value) {
  int digits = 1;
  while (digits < 17 && std::strtod(printed("%.*e", digits - 1, value).c_str(), nullptr) != value) {
    ++digits;
  }
  const std::string scientific = printed("%.*e", digits - 1, value);
  const std::size_t exponent_at = scientific.find('e');
  if (exponent_at == std::string::npos) return scientific;  // inf, nan
  const int exponent = std::atoi(scientific.c_str() + exponent_at + 1);
  const int decimals = digits - 1 - exponent;
  const std::string fixed = printed("%.*f", decimals > 0 ? decimals : 0, value);
  return fixed.size() <= scientific.size() ? fixed : scientific;
}

std::string general_double(double value, int digits) { return printed("%.*g", digits, value); }

std::string fixed_double(double value, int decimals) { return printed("%.*f", decimals, value); }

#endif

}  // namespace maillage::text
