// A report as a text that Word and Writer open (WordprocessingML, ECMA-376).
#pragma once

#include <vector>

#include "output/blocks/blocks.hpp"
#include "output/text/document.hpp"
#include "output/text/language.hpp"

namespace maillage::report::office {

// The files of the package.
std::vector<output_text::Document> docx_package(const blocks::Report& report,
                                                output_text::Language language);

}  // namespace maillage::report::office
