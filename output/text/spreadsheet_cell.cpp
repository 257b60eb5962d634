#include "output/text/spreadsheet_cell.hpp"

#include <algorithm>
#include <array>

namespace maillage::output_text {
namespace {

// Length of the blank, control or invisible character that stands first; 0: another stands there.
std::size_t invisible_length(std::string_view text) {
  const auto byte = static_cast<unsigned char>(text.front());
  if (byte <= 0x20 || byte == 0x7F) return 1;
  // No-break spaces, zero-width characters, marks of direction and of byte order, wide space.
  static constexpr std::array<std::string_view, 10> wide = {
      "\xC2\xA0",     "\xE2\x80\xAF", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D",
      "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x81\xA0", "\xEF\xBB\xBF", "\xE3\x80\x80"};
  for (std::string_view each : wide) {
    if (text.substr(0, each.size()) == each) return each.size();
  }
  return 0;
}

bool begins_like_formula(std::string_view text) {
  // A control character first, whatever follows: tab and carriage return are skipped or split at.
  if (!text.empty() && static_cast<unsigned char>(text.front()) < 0x20) return true;
  while (!text.empty()) {
    const std::size_t skipped = invisible_length(text);
    if (skipped == 0) break;
    text.remove_prefix(skipped);
  }
  if (text.empty()) return false;
  if (std::string_view("=+-@").find(text.front()) != std::string_view::npos) return true;
  // Full-width = + - @, which spreadsheets set to Japanese take for the narrow ones.
  const std::string_view first = text.substr(0, 3);
  return first == "\xEF\xBC\x9D" || first == "\xEF\xBC\x8B" || first == "\xEF\xBC\x8D" ||
         first == "\xEF\xBC\xA0";
}

bool needs_guard(std::string_view text) {
  return begins_like_formula(text.substr(std::min(text.find_first_not_of('\''), text.size())));
}

}  // namespace

std::string guarded_cell(std::string_view text) {
  return needs_guard(text) ? "'" + std::string(text) : std::string(text);
}

std::string_view unguarded_cell(std::string_view cell) {
  if (!cell.empty() && cell.front() == '\'' && needs_guard(cell)) cell.remove_prefix(1);
  return cell;
}

std::string csv_text(std::string_view text, char separator) {
  std::string cell = guarded_cell(text);
  const bool plain = cell.find_first_of(",;\t\r\n\"") == std::string::npos &&
                     cell.find(separator) == std::string::npos &&
                     (cell.empty() || (cell.front() != ' ' && cell.back() != ' '));
  if (plain) return cell;
  std::string quoted = "\"";
  for (char letter : cell) {
    if (letter == '"') quoted += '"';
    quoted += letter;
  }
  return quoted + '"';
}

}  // namespace maillage::output_text
