// What follows from a finding: whether a committee has to decide, the coordinator to complete, or
// both to know. Findings are told in this order; severities (network/model/finding.hpp) say how
// grave each is, and are what programs read.
#pragma once

#include "network/model/finding.hpp"

namespace maillage::gaps {

enum class Consequence { decide, complete, know };

// What is good to know by its severity is so whatever the rule.
Consequence consequence_of(const model::Finding& finding);

// A number that grows in the order that rules are told in: within what is to be decided,
// what leaves nobody to act comes first, then what is not kept, then what is fragile or contradicted.
int rank_of(model::Rule rule);

// By consequence, then by rank, then gravest first, then by subject.
bool told_before(const model::Finding& a, const model::Finding& b);

}  // namespace maillage::gaps
