// Attrition: what is left of the plan while organisations leave one by one.
#pragma once

#include <cstddef>
#include <optional>

#include "network/measures/two_mode.hpp"

namespace maillage::collaboration {

// R = (1/m) Σ d/(d+1) over the m actions, d the number of organisations of each: the mean, over 0 … n
// departures in an order drawn at random, of the share of actions that still have one. An action with
// nobody counts 0, one with many nears 1. In [0, 1). Undefined when m is 0. O(m).
// Exact: an action of d survives k departures of n with probability 1 − C(k,d)/C(n,d), whose mean over
// k is d/(d+1), whatever n. After Memmott, Waser & Price 2004 and Burgos et al. 2007, who delete
// species from plants × pollinators.
std::optional<double> attrition(const measures::TwoMode& network);

// What R gains by one more organisation on an action that has d of the m actions' network:
// 1 / ((d+1)(d+2)) / m. Halves and more with each: nobody ½, one ⅙, two 1/12. `actions` at least 1.
double attrition_gain(std::size_t organisations, std::size_t actions);

}  // namespace maillage::collaboration
