// A comparison as one JSON object, for programs.
#pragma once

#include <string>

#include "output/answers/comparison/compare_words.hpp"

namespace maillage::answers {

// `before`, `after`, `comparable`, `counts`, `actions`, `moves`, `organisations`, `findings`,
// `measures`, `questions`. Ids are those of each side's contract; what is undefined or not there is
// null; what is not comparable is null, never an empty list.
std::string comparison_json(const Compared& compared);

}  // namespace maillage::answers
