// The report as one HTML page that needs nothing else: style and script are in it, and it reads
// without the script.
#pragma once

#include <string>

#include "output/language.hpp"
#include "output/report/blocks.hpp"

namespace maillage {

// What the script of the page needs beyond what the page shows: see explore_data.hpp. JSON.
struct PageData {
  std::string json;
};

// A whole document, UTF-8. Untrusted text is escaped wherever it stands; of the pictures' SVG, only
// what Graphviz and we write is expected.
std::string report_page(const Report& report, const PageData& data, Language language);

}  // namespace maillage
