#include "network/place.hpp"

namespace maillage {

std::string to_string(const Place& place) {
  if (!place.cell.empty()) return place.file + "!" + place.cell;
  std::string text = place.file;
  if (place.line == 0) return text;
  text += ":" + std::to_string(place.line);
  if (place.column != 0) text += ":" + std::to_string(place.column);
  return text;
}

}  // namespace maillage
