// Slides as Impress opens them (OpenDocument 1.3, ISO/IEC 26300).
#pragma once

#include <vector>

#include "output/blocks/blocks.hpp"
#include "output/report/office/slides.hpp"
#include "output/text/document.hpp"

namespace maillage::report::office {

// The files of the package, "mimetype" first.
std::vector<output_text::Document> odp_package(const blocks::Report& report,
                                               const std::vector<Slide>& slides,
                                               output_text::Language language);

}  // namespace maillage::report::office
