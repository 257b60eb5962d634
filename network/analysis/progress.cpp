#include "network/analysis/progress.hpp"

namespace maillage::analysis {
namespace {

// Steps of the way; the done states are the last one together. Only for states on the way.
int step(SeenState state) {
  switch (state) {
    case SeenState::not_begun:
      return 0;
    case SeenState::reflection:
      return 1;
    case SeenState::under_way:
      return 2;
    case SeenState::done:
    case SeenState::done_closed:
    case SeenState::done_lasting:
    case SeenState::abandoned:
    case SeenState::not_said:
    case SeenState::absent:
      break;
  }
  return 3;
}

}  // namespace

Progress progress(SeenState before, SeenState after) {
  if (before == SeenState::absent) return Progress::arrived;
  if (after == SeenState::absent) return Progress::left;
  if (before == SeenState::not_said || after == SeenState::not_said) return Progress::not_recorded;
  const bool was = before == SeenState::abandoned, is = after == SeenState::abandoned;
  if (was && is) return Progress::unchanged;
  if (is) return Progress::abandoned;
  if (was) return Progress::taken_up;
  if (step(before) == step(after)) return Progress::unchanged;
  return step(before) < step(after) ? Progress::advanced : Progress::went_back;
}

}  // namespace maillage::analysis
