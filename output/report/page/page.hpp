// The report as one HTML page that needs nothing else: style and script are in it, and it reads
// without the script.
#pragma once

#include <string>

#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::report::page {

// A whole document, UTF-8. Untrusted text is escaped wherever it stands; of the pictures' SVG, only
// what Graphviz and we write is expected. `data` is JSON for the script (explore_data.hpp);
// empty: an answer that is no report, without search and maps.
std::string report_page(const blocks::Report& report, const std::string& data,
                        output_text::Language language);

// The same, holding back what is long until it is asked for (later.hpp): it reads with the script, and
// leads to the page that has all without.
std::string light_report_page(const blocks::Report& report, const std::string& data,
                              output_text::Language language);

}  // namespace maillage::report::page
