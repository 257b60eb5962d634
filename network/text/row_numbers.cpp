#include "network/text/row_numbers.hpp"

#include <algorithm>
#include <string_view>

namespace maillage::text {
namespace {

// The sheet of a workbook; of another file its name without folders.
std::string_view sheet_or_file(std::string_view file) {
  const std::size_t sheet = file.rfind('!');
  if (sheet != std::string_view::npos) return file.substr(sheet + 1);
  const std::size_t folder = file.rfind('/');
  return folder == std::string_view::npos ? file : file.substr(folder + 1);
}

}  // namespace

std::string row_numbers(const std::vector<Place>& places) {
  constexpr std::size_t most = 12;
  const bool is_one_file = std::all_of(places.begin(), places.end(), [&](const Place& place) {
    return place.file == places.front().file;
  });
  const std::size_t shown = std::min(most, places.size());
  std::string text;
  for (std::size_t i = 0; i < shown; ++i) {
    text += (i == 0 ? "" : ", ") + std::to_string(places[i].line);
    const bool is_last = i + 1 == shown || !(places[i + 1].file == places[i].file);
    if (!is_one_file && is_last) {
      text += " (" + std::string(sheet_or_file(places[i].file.text())) + ")";
    }
  }
  if (places.size() > most) text += "… (" + std::to_string(places.size()) + ")";
  return text;
}

}  // namespace maillage::text
