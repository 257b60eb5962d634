// An alluvial of states: a column a table, a block a state as tall as it has actions, and bands for
// the actions that go from one to another.
#pragma once

#include <vector>

#include "network/analysis/evolution.hpp"
#include "output/answers/comparison/compare_words.hpp"
#include "output/drawing/diagram.hpp"

namespace maillage::answers {

// "etats-2019-2023": the tables that record states, if there are two or more of them.
std::vector<drawing::Diagram> state_diagrams(const model::Contract& contract,
                                             const analysis::Evolution& evolution,
                                             output_text::Language language);

// "etats-2020-2023": the two sides of a comparison, if both record states.
std::vector<drawing::Diagram> state_diagrams(const Compared& compared);

}  // namespace maillage::answers
