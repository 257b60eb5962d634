#include "network/text/place.hpp"

#include <algorithm>
#include <mutex>
#include <set>

namespace maillage::text {

const std::string* FileName::kept(std::string_view name) {
  static const std::string none;
  if (name.empty()) return &none;
  static std::mutex one_at_a_time;
  static std::set<std::string, std::less<>> names;
  const std::lock_guard<std::mutex> lock(one_at_a_time);
  const auto found = names.find(name);
  return found != names.end() ? &*found : &*names.emplace(name).first;
}

std::string Place::cell() const { return is_cell() ? cell_name(line - 1, column - 1) : ""; }

std::string to_string(const Place& place) {
  if (place.is_cell()) return place.file.text() + "!" + place.cell();
  std::string text = place.file;
  if (place.line == 0) return text;
  text += ":" + std::to_string(place.line);
  if (place.column != 0) text += ":" + std::to_string(place.column);
  return text;
}

Place line_of(const Place& place) {
  return place.is_cell() ? place : Place{place.file, place.line, 0, PlaceIn::text};
}

std::string column_name(std::uint32_t column) {
  std::string name;
  for (std::uint64_t rest = std::uint64_t{column} + 1; rest > 0; rest = (rest - 1) / 26) {
    name += static_cast<char>('A' + (rest - 1) % 26);
  }
  std::reverse(name.begin(), name.end());
  return name;
}

std::string cell_name(std::uint32_t row, std::uint32_t column) {
  return column_name(column) + std::to_string(std::uint64_t{row} + 1);
}

}  // namespace maillage::text
