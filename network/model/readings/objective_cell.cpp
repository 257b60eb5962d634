#include "network/model/readings/objective_cell.hpp"

#include <algorithm>
#include <string>

#include "network/text/text.hpp"

namespace maillage::model {
namespace {

// "1.1" of "1.1 Attirer", "2" of "2. Aller vers"; empty: no number, or one that runs on ("12h").
std::string_view code_of_part(std::string_view part) {
  const std::size_t end = std::min(part.find_first_not_of("0123456789."), part.size());
  std::string_view code = part.substr(0, end);
  while (!code.empty() && code.back() == '.') code.remove_suffix(1);
  const bool runs_on = end < part.size() && code.size() == end &&
                       std::string_view(" _-:)\t").find(part[end]) == std::string_view::npos;
  return runs_on || code.empty() || code.front() == '.' ? std::string_view() : code;
}

bool is_code_alone(std::string_view part) {
  return !part.empty() && part.find_first_not_of("0123456789.") == std::string_view::npos;
}

std::vector<std::string_view> objective_parts(std::string_view cell, std::string_view separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = std::min(cell.find(separator), cell.size());
    const std::string_view part = text::trimmed(cell.substr(0, end));
    if (!part.empty()) parts.push_back(part);
    if (end == cell.size()) return parts;
    cell.remove_prefix(end + separator.size());
  }
}

bool have_codes(const std::vector<std::string_view>& parts) {
  std::vector<std::string_view> seen_codes;
  for (const std::string_view part : parts) {
    const std::string_view code = code_of_part(part);
    if (code.empty() || std::find(seen_codes.begin(), seen_codes.end(), code) != seen_codes.end())
      return false;
    seen_codes.push_back(code);
  }
  return parts.size() > 1;
}

}  // namespace

std::vector<std::string_view> objectives_of_cell(std::string_view cell) {
  if (cell.find_first_of("\n;|/ ") == std::string_view::npos) return {};  // one, whatever it is
  for (const char* separator : {"\n", ";", "|"}) {
    std::vector<std::string_view> parts = objective_parts(cell, separator);
    if (have_codes(parts)) return parts;
  }
  // Inside a title these are words of it: here nothing but numbers may stand between them.
  for (const char* separator : {", ", " et ", " and ", " & ", "/", " "}) {
    std::vector<std::string_view> parts = objective_parts(cell, separator);
    const bool only_codes = std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
      return is_code_alone(part) && part.find('.') != std::string_view::npos;
    });
    if (only_codes && have_codes(parts)) return parts;
  }
  return {};
}

}  // namespace maillage::model
