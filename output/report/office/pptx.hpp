// Slides as PowerPoint opens them (PresentationML, ECMA-376).
#pragma once

#include <vector>

#include "output/blocks/blocks.hpp"
#include "output/report/office/slides.hpp"
#include "output/text/document.hpp"

namespace maillage::report::office {

// The files of the package.
std::vector<output_text::Document> pptx_package(const blocks::Report& report,
                                                const std::vector<Slide>& slides,
                                                output_text::Language language);

}  // namespace maillage::report::office
