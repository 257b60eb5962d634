// The two halves of the essentials: the sentence and the ten figures, and what is told of findings.
// Internal to output/report/part_essentials*.cpp.
#pragma once

#include "output/report/blocks.hpp"
#include "output/report/making.hpp"

namespace maillage {

struct EssentialFigures {
  Block lead;
  KeyFigures ten;
};

EssentialFigures essential_figures(ReportMaking& making);

}  // namespace maillage
