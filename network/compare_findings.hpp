// The findings of two sides beside each other. Internal to network/compare.cpp.
#pragma once

#include <vector>

#include "network/compare.hpp"

namespace maillage {

// `partial` has the matching and the actions already.
std::vector<FindingChange> compare_findings(const ComparedSide& before,
                                            const EditionFindings& before_findings,
                                            const ComparedSide& after,
                                            const EditionFindings& after_findings,
                                            const Comparison& partial);

}  // namespace maillage
