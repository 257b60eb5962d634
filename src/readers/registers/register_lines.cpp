#include "src/readers/registers/register_lines.hpp"

#include <algorithm>

#include "src/readers/encoding.hpp"
#include "src/readers/utf8.hpp"

namespace maillage::readers {
namespace {

constexpr std::size_t longest_line = std::size_t{1} << 16;

// Cells are reused: a register has half a million lines.
void split_line(std::string_view line, char separator, std::vector<std::string>& cells) {
  std::size_t count = 0;
  const auto next = [&]() -> std::string& {
    if (count == cells.size()) cells.emplace_back();
    cells[count].clear();
    return cells[count++];
  };
  for (std::size_t at = 0; at <= line.size();) {
    std::string& cell = next();
    if (at < line.size() && line[at] == '"') {
      for (++at; at < line.size(); ++at) {
        if (line[at] == '"' && (++at >= line.size() || line[at] != '"')) break;
        cell += line[at];
      }
    }
    const std::size_t end = std::min(line.find(separator, at), line.size());
    cell += line.substr(std::min(at, end), end - std::min(at, end));
    at = end + 1;
  }
  cells.resize(count);
}

char separator_of(std::string_view line) {
  char best = 0;
  std::ptrdiff_t most = 0;
  for (const char each : {';', ',', '\t'}) {
    const std::ptrdiff_t count = std::count(line.begin(), line.end(), each);
    if (count > most) best = each;
    most = std::max(most, count);
  }
  return best;
}

}  // namespace

bool RegisterLines::take_line(std::string_view line) {
  ++line_;
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  if (line_ == 1) line = without_mark(line);
  if (utf8_length(line) < line.size()) {
    decoded_.clear();
    append_windows_1252(line, decoded_);
    line = decoded_;
  }
  // Titles above the header may have a comma; the header has more.
  if (const char found = separator_of(line); separator_ == 0 || !rows_.has_begun())
    separator_ = found == 0 ? ';' : found;
  split_line(line.substr(0, longest_line), separator_, cells_);
  return rows_.take(cells_, text::Place{name_, line_, 0, {}});
}

bool RegisterLines::take(std::string_view block) {
  while (!is_over_ && !block.empty()) {
    const std::size_t end = block.find('\n');
    if (end == std::string_view::npos) {
      if (rest_.size() < longest_line) rest_ += block;
      return true;
    }
    if (rest_.empty()) {
      is_over_ = !take_line(block.substr(0, end));
    } else {
      rest_ += block.substr(0, end);
      is_over_ = !take_line(rest_);
      rest_.clear();
    }
    block.remove_prefix(end + 1);
  }
  return !is_over_;
}

void RegisterLines::end() {
  if (!is_over_ && !rest_.empty()) take_line(rest_);
  rows_.end(file_);
}

}  // namespace maillage::readers
