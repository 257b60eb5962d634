// Which actions a diagram of changes shows, in what order, and whom each is tied to.
#pragma once

#include <string>
#include <vector>

#include "output/answers/comparison/compare_words.hpp"

namespace maillage::answers {

bool carriers_changed(const analysis::ActionChange& action);
bool state_changed(const analysis::ActionChange& action);  // both sides say the state

// A line of the page: a heading, or an action with whom it is tied to.
struct ChangeLine {
  std::string heading;
  const analysis::ActionChange* action = nullptr;
  std::vector<analysis::PartnerChange> ties;
};

// New actions, those whose porteurs changed, those whose state alone did, and those no longer there;
// a heading before each group that has any.
std::vector<ChangeLine> change_lines(const Compared& compared);

}  // namespace maillage::answers
