#include "network/text/place.hpp"

namespace maillage::text {

const std::shared_ptr<const std::string>& FileName::empty_name() {
  static const auto name = std::make_shared<const std::string>();
  return name;
}

std::string to_string(const Place& place) {
  if (!place.cell.empty()) return place.file.text() + "!" + place.cell;
  std::string text = place.file;
  if (place.line == 0) return text;
  text += ":" + std::to_string(place.line);
  if (place.column != 0) text += ":" + std::to_string(place.column);
  return text;
}

}  // namespace maillage::text
