// The two halves of the essentials: the sentence and the ten figures, and what is told of findings.
// Internal to output/report/overview/part_essentials*.cpp.
#pragma once

#include "output/blocks/blocks.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage::report::overview {

struct EssentialFigures {
  blocks::Block lead;
  blocks::KeyFigures ten;
};

EssentialFigures essential_figures(blocks::ReportMaking& making);

}  // namespace maillage::report::overview
