// An alluvial of states: a column a table, a block a state as tall as it has actions, and bands for
// the actions that go from one to another.
#pragma once

#include <vector>

#include "network/analysis/evolution.hpp"
#include "output/answers/compare_words.hpp"
#include "output/drawing/diagram.hpp"

namespace maillage {

// "etats-2019-2023": the tables that record states, if there are two or more of them.
std::vector<Diagram> state_diagrams(const Contract& contract, const Evolution& evolution,
                                    Language language);

// "etats-2020-2023": the two sides of a comparison, if both record states.
std::vector<Diagram> state_diagrams(const Compared& compared);

}  // namespace maillage
