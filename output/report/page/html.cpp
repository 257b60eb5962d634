#include "output/report/page/html.hpp"

#include "output/exchange/graphml.hpp"
#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"

namespace maillage::report::page {

std::string page_text(std::string_view text) {
  return exchange::xml_text(output_text::with_fixed_spaces(output_text::printable(text)));
}

std::string html_attribute(std::string_view name, std::string_view value) {
  if (value.empty()) return "";
  return " " + std::string(name) + "=\"" + page_text(value) + "\"";
}

std::string html_json(std::string_view json) {
  std::string safe;
  safe.reserve(json.size());
  for (const char c : json) {
    if (c == '<') {
      safe += "\\u003c";
    } else {
      safe += c;
    }
  }
  return safe;
}

}  // namespace maillage::report::page
