#include "output/drawing/dot_writer.hpp"

#include <cmath>

#include "output/drawing/text_metrics.hpp"

namespace maillage::drawing {

std::string plain_label(std::string_view text) {
  std::string quoted = "\"";
  for (char letter : shown_text(text)) {
    if (letter == '"') {
      quoted += "\\\"";
    } else if (letter == '\\') {
      quoted += "\\\\";
    } else if (letter == '&') {
      quoted += "&amp;";
    } else {
      quoted += letter;
    }
  }
  return quoted + '"';
}

std::string html_text(std::string_view text) {
  std::string escaped;
  for (char letter : shown_text(text)) {
    switch (letter) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      case '\\':
        escaped += "\\\\";
        break;
      default:
        escaped += letter;
    }
  }
  return escaped;
}

std::string quoted_name(std::string_view text) {
  std::string quoted = "\"";
  for (char letter : shown_text(text)) {
    const std::string_view risky = "\\\"<>&%{}[]";
    quoted += risky.find(letter) == std::string_view::npos ? letter : '_';
  }
  return quoted + '"';
}

std::string points(double value) {
  const long long hundredths = std::llround(value * 100);
  const long long whole = std::llabs(hundredths) / 100;
  const long long part = std::llabs(hundredths) % 100;
  std::string text = (hundredths < 0 ? "-" : "") + std::to_string(whole);
  if (part == 0) return text;
  text += (part < 10 ? ".0" : ".") + std::to_string(part);
  if (text.back() == '0') text.pop_back();
  return text;
}

std::string inches(double in_points) {
  // Five decimals: a thousandth of a point.
  const long long parts = std::llround(in_points / 72 * 100000);
  std::string decimals = std::to_string(parts % 100000);
  decimals.insert(0, 5 - decimals.size(), '0');
  while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
  const std::string whole = std::to_string(parts / 100000);
  return decimals.empty() ? whole : whole + "." + decimals;
}

Attributes& Attributes::raw(std::string_view key, std::string_view value) {
  if (!text_.empty()) text_ += ' ';
  text_ += key;
  text_ += '=';
  text_ += value;
  return *this;
}

Attributes& Attributes::word(std::string_view key, std::string_view value) {
  return raw(key, "\"" + std::string(value) + "\"");
}

}  // namespace maillage::drawing
