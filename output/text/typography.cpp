#include "output/text/typography.hpp"

#include <algorithm>

namespace maillage::output_text {

std::string with_fixed_spaces(std::string_view text) {
  std::string spaced;
  spaced.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    // All of these begin with a space or with the first byte of "«".
    const std::size_t next = std::min(text.find_first_of(" \xC2", i), text.size());
    spaced += text.substr(i, next - i);
    i = next;
    if (i == text.size()) break;
    const std::string_view rest = text.substr(i);
    constexpr std::string_view opening = "« ", closing = " »";
    if (rest.substr(0, opening.size()) == opening) {
      spaced += "«\u00A0";
      i += opening.size() - 1;
    } else if (rest.substr(0, closing.size()) == closing) {
      spaced += "\u00A0»";
      i += closing.size() - 1;
    } else if (rest.size() > 1 && rest[0] == ' ' &&
               (rest[1] == ';' || rest[1] == ':' || rest[1] == '?' || rest[1] == '!' ||
                rest[1] == '%')) {
      spaced += "\u00A0";
    } else {
      spaced += text[i];
    }
  }
  return spaced;
}

const char* colon(Language language) { return language == Language::french ? " : " : ": "; }

const char* semicolon(Language language) { return language == Language::french ? " ; " : "; "; }

std::string quoted(std::string_view text, Language language) {
  const std::string inside(text);
  return language == Language::french ? "«\u00A0" + inside + "\u00A0»" : "\"" + inside + "\"";
}

std::string quoted_as_typed(std::string_view text, Language language) {
  const std::string inside(text);
  return language == Language::french ? "« " + inside + " »" : "\"" + inside + "\"";
}

}  // namespace maillage::output_text
