// A comparison for the terminal, as a committee would read it out.
#pragma once

#include <string>

#include "output/answers/comparison/compare_words.hpp"
#include "output/answers/summary.hpp"

namespace maillage::answers {

// What changed in the actions, their states and porteurs; organisations; findings; measures; and
// what is to be confirmed where two contracts name things differently. Lines of at most 120
// columns but for places. Of `options`: language, colour, and how long lists may be (0: all).
std::string comparison_text(const Compared& compared, const SummaryOptions& options);

}  // namespace maillage::answers
