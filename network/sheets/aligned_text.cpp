#include "network/sheets/aligned_text.hpp"

#include <algorithm>

#include "network/text/text.hpp"

namespace maillage::sheets {

bool has_gap(std::string_view line) {
  return text::trimmed(line).find("  ") != std::string_view::npos;
}

std::vector<std::size_t> aligned_columns(std::string_view text) {
  constexpr std::size_t most_bytes_looked_at = std::size_t{1} << 16, most_lines = 100;
  constexpr std::size_t longest_line = 1000;
  text = text.substr(0, most_bytes_looked_at);
  if (text.find_first_of(";|\t") != std::string_view::npos) return {};
  std::vector<bool> is_used, in_header;  // by character; the header: the first line with a gap
  std::size_t lines = 0, cut = 0;
  while (!text.empty() && lines < most_lines) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (text::trimmed(line).empty() || line.size() > longest_line) continue;
    ++lines;
    if (!has_gap(line)) continue;
    // A header with commas says what separates, however its cells are padded.
    if (cut == 0 && line.find(',') != std::string_view::npos) return {};
    ++cut;
    std::size_t at = 0;
    for (const char c : line) {
      if ((static_cast<unsigned char>(c) & 0xC0) == 0x80) continue;  // within a character
      if (is_used.size() <= at) is_used.resize(at + 1);
      is_used[at] = is_used[at] || c != ' ';
      ++at;
    }
    if (cut == 1) in_header = is_used;
  }
  if (cut < 2 || cut * 10 < lines * 6) return {};
  std::vector<std::size_t> columns = {0};
  for (std::size_t i = 2; i < is_used.size(); ++i) {
    const bool begins = is_used[i] && !is_used[i - 1] && !is_used[i - 2];
    const bool is_indented =
        columns.size() == 1 &&
        std::none_of(is_used.begin(), is_used.begin() + static_cast<std::ptrdiff_t>(i),
                     [](bool used) { return used; });
    if (begins && !is_indented) columns.push_back(i);
  }
  const bool are_headed = std::all_of(columns.begin() + 1, columns.end(), [&](std::size_t column) {
    return column < in_header.size() && in_header[column];
  });
  return columns.size() >= 2 && are_headed ? columns : std::vector<std::size_t>();
}

}  // namespace maillage::sheets
