// Governance: instances by level, with members, remit, and rhythm promised and kept.
#pragma once

#include <vector>

#include "network/contract.hpp"
#include "network/graph.hpp"
#include "output/diagram.hpp"
#include "output/language.hpp"

namespace maillage {

// "gouvernance-2023", and further sheets where one has no room. The years are the contract's.
std::vector<Diagram> governance_diagrams(const Contract& contract, const Scope& scope,
                                         Language language);

// What a year says of a promised rhythm.
enum class YearMark {
  kept,
  broken,
  no_promise,    // no rhythm was promised
  not_recorded,  // the meetings held are not said
};

struct YearMeetings {
  int year = 0;
  std::size_t meetings = 0;
  YearMark mark = YearMark::no_promise;
};

// One for each year of the contract, or of the meetings where the contract gives no dates. The
// first and the last year are judged only if the contract covers at least half of them, so that
// eleven days of December break no promise.
std::vector<YearMeetings> meetings_by_year(const Contract& contract, const Instance& instance);

}  // namespace maillage
