// What the page's script says (output/report/page/*.js): it asks for each by its name, and fills its
// places in as output/text/message.hpp does.
#pragma once

#include <vector>

#include "output/text/message.hpp"

namespace maillage::words::report {

std::vector<output_text::NamedText> script_words(output_text::Language language);

}  // namespace maillage::words::report
