// The findings of two sides beside each other. Internal to network/analysis/comparison.cpp.
#pragma once

#include <vector>

#include "network/analysis/comparison.hpp"

namespace maillage::analysis {

// `partial` has the matching and the actions already.
std::vector<FindingChange> compare_findings(const ComparedSide& before,
                                            const EditionFindings& before_findings,
                                            const ComparedSide& after,
                                            const EditionFindings& after_findings,
                                            const Comparison& partial);

}  // namespace maillage::analysis
