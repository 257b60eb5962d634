#include "output/text/line_breaks.hpp"

#include <algorithm>

#include "output/text/terminal.hpp"

namespace maillage::output_text {
namespace {

// Whether a line may end before the blank at `at` and the next begin behind it.
bool may_break(const std::string& line, std::size_t at) {
  static const std::string apart = ":;!?", opening = "\u00AB";
  const bool opens =
      at >= opening.size() && line.compare(at - opening.size(), opening.size(), opening) == 0;
  return !opens && apart.find(line[at + 1]) == std::string::npos &&
         line.compare(at + 1, 2, "\u00BB") != 0;
}

// The last blank that the line may be broken at, within the width; npos: none.
std::size_t break_of(const std::string& line, std::size_t from, std::size_t width) {
  std::size_t found = std::string::npos;
  for (std::size_t at = line.find(' ', from); at != std::string::npos;
       at = line.find(' ', at + 1)) {
    if (display_width(std::string_view(line).substr(0, at)) > width) break;
    if (at + 1 < line.size() && line[at + 1] != ' ' && may_break(line, at)) found = at;
  }
  return found;
}

void add_wrapped(std::string& text, std::string line, std::size_t width) {
  const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
  std::size_t begin = indent;  // of the words; what is broken begins further in
  while (display_width(line) > width) {
    const std::size_t at = break_of(line, begin + 1, width);
    if (at == std::string::npos) break;
    text += line.substr(0, line.find_last_not_of(' ', at) + 1) + "\n";
    begin = indent + 2;
    line = std::string(begin, ' ') + line.substr(at + 1);
  }
  text += line + "\n";
}

}  // namespace

std::string wrapped(const std::string& text, std::size_t width) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    add_wrapped(result, text.substr(at, end - at), width);
    at = end + 1;
  }
  return result;
}

}  // namespace maillage::output_text
