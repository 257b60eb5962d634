// A small lexer: strings, comments and brackets are told apart as far as the two flaws need it.
#include "src/readers/toml_scan.hpp"

#include <vector>

namespace maillage::readers {
namespace {

// Byte behind the string that opens at `start`, none if it is not closed. Strings of one line end
// with it.
std::optional<std::size_t> string_end(std::string_view text, std::size_t start) {
  const char quote = text[start];
  const bool escapes = quote == '"';
  const std::string_view three = quote == '"' ? R"(""")" : "'''";
  const bool many_lines = text.substr(start, 3) == three;
  std::size_t index = start + (many_lines ? 3 : 1);
  while (index < text.size()) {
    const char c = text[index];
    if (escapes && c == '\\') {
      if (!many_lines && text.substr(index + 1, 1) == "\n") return std::nullopt;
      index += 2;
    } else if (!many_lines && c == '\n') {
      return std::nullopt;
    } else if (!many_lines && c == quote) {
      return index + 1;
    } else if (many_lines && text.substr(index, 3) == three) {
      // Up to two quotes may be the string's own last characters.
      index += 3;
      for (int more = 0; more < 2 && index < text.size() && text[index] == quote; ++more) ++index;
      return index;
    } else {
      ++index;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<TomlTrouble> scan_toml(std::string_view text) {
  std::vector<std::size_t> outer;  // dots of the keys around, one for each open bracket
  std::size_t levels = 0;          // open brackets and dots, those of the current key included
  std::size_t dots = 0;            // of the current key; that of a number behind it does no harm
  const auto leave_key = [&levels, &dots] {
    levels -= dots;
    dots = 0;
  };
  std::size_t index = 0;
  while (index < text.size()) {
    switch (text[index]) {
      case '"':
      case '\'': {
        const std::optional<std::size_t> end = string_end(text, index);
        if (!end) return TomlTrouble{TomlFlaw::unclosed_string, index};
        index = *end;
        continue;
      }
      case '#':
        while (index < text.size() && text[index] != '\n') ++index;
        continue;
      case '.':
        ++dots;
        ++levels;
        break;
      case '[':
      case '{':
        outer.push_back(dots);
        dots = 0;
        ++levels;
        break;
      case ']':
      case '}':
        if (outer.empty()) break;
        leave_key();
        --levels;
        dots = outer.back();
        outer.pop_back();
        break;
      case ',':
      case '\n':
        leave_key();
        break;
      default:
        break;
    }
    if (levels > most_levels) return TomlTrouble{TomlFlaw::too_deep, index};
    ++index;
  }
  return std::nullopt;
}

}  // namespace maillage::readers
