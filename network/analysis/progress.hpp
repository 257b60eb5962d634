// How far an action has come between two tables.
#pragma once

#include "network/analysis/comparison.hpp"

namespace maillage::analysis {

enum class Progress {
  advanced,   // nearer to done: not begun, in reflection, under way, done
  unchanged,  // the three done states are one here
  went_back,
  abandoned,     // since
  taken_up,      // abandoned before, no more
  arrived,       // only in the later table
  left,          // only in the earlier table
  not_recorded,  // a table doesn't say its state
};
inline constexpr int progress_count = static_cast<int>(Progress::not_recorded) + 1;

// Of an action that at least one of the two has.
Progress progress(SeenState before, SeenState after);

}  // namespace maillage::analysis
