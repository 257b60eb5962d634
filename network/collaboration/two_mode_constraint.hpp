// Burt's constraint without projecting: how far those that an organisation meets in one action are
// those it meets in the others.
#pragma once

#include <optional>
#include <vector>

#include "network/measures/two_mode.hpp"

namespace maillage::collaboration {

// For each partner i, of dᵢ actions A(i), P the partners of an action:
//   Σ over a in A(i) of [ 1/dᵢ + Σ over other o in A(i), j ≠ i in both P(o) and P(a), of 1/(dᵢ d_o d_j) ]²
// 1/dᵢ where its actions share nobody else, more where the same partners come back; 1 for a partner of
// one action. Above 0. Undefined for an isolated partner. O(Σ d² over actions) time, O(n) memory.
// Burt 1992, on the two-mode network itself.
std::vector<std::optional<double>> two_mode_constraint(const measures::TwoMode& network);

}  // namespace maillage::collaboration
