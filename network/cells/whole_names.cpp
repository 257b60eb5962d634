#include "network/cells/whole_names.hpp"

#include <algorithm>

#include "network/cells/cell_names.hpp"
#include "network/text/text.hpp"

namespace maillage::cells {

std::vector<std::string> whole_names(std::string_view answer) {
  std::vector<std::string> names;
  while (!answer.empty()) {
    const std::size_t end = std::min(answer.find(';'), answer.size());
    std::string_view piece = text::trimmed(answer.substr(0, end));
    answer.remove_prefix(std::min(end + 1, answer.size()));
    const CellNames read = read_names(piece, names::NameIndex(), SmallPhrases::names);
    if (read.unknown.empty() && read.aside.empty()) continue;
    while (!piece.empty() && piece.back() == '?') {
      piece = text::trimmed(piece.substr(0, piece.size() - 1));
    }
    if (!piece.empty()) names.emplace_back(piece);
  }
  return names;
}

}  // namespace maillage::cells
