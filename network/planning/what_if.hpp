// What if organisations left, told in full: what departure() lists, and beside it the seats, the
// signatures and the money that go with them, and who is no longer joined to whom.
//
// And which organisations it would hurt most to lose together. Nothing here is a forecast, nor a
// judgement of those named: whoever carries much is found first.
#pragma once

#include <cstdint>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "network/planning/departure.hpp"

namespace maillage::planning {

struct SeatsLost {
  text::InstanceId instance;
  std::size_t before = 0, after = 0;  // members
};

struct WhatIf {
  Departure departure;
  std::vector<SeatsLost> seats;              // instances that lose members, in contract order
  std::vector<text::PartnerId> signatories;  // that leave, in the order of the signatures
  std::vector<std::uint32_t> fundings;  // theirs, of the latest year that records any, or undated
  std::vector<text::ActionId> funded;   // live actions that lose a funder, in table order
  // Organisations that shared actions, directly or through others, before, and are parted after:
  // the pieces of every network that falls apart, those who share nothing left as pieces of one.
  // Grouped by network; in each the largest piece first, then by its first member.
  std::vector<std::vector<std::vector<text::PartnerId>>> parted;
};

// O(departure + ties).
WhatIf what_if(const model::Contract& contract, const model::Scope& scope,
               const std::vector<text::PartnerId>& leaving,
               Services services = Services::leave_too);

struct WorstDeparture {
  std::vector<text::PartnerId> leaving;  // contract order; their services leave with them
  std::size_t lost = 0;                  // live actions left without a porteur
  std::size_t bound = 0;                 // no group of that size loses more; equals `lost` if exact
  bool exact = true;                     // false: the search was cut short after `most_steps`
  std::size_t as_bad = 0;                // other groups found that lose as many (counted to 999)
  WhatIf detail;
};

// The `size` organisations whose loss, with their services, leaves most live actions without a
// porteur. Of equal groups the one that leaves most objectives without a carried action, then most
// axes, then that cuts off most partners, then the first in contract order (of the first 1 000 groups
// found).
// Collective names do not leave. Actions of "X et partenaires" are not lost. Fewer organisations
// than `size` are named where the rest would change nothing.
//
// Losses are supermodular (an action is lost only with its last porteur), so that greedy carries no
// guarantee. Exact by branch and bound instead: with R still to be chosen, an action that misses m
// porteurs to be lost adds at most |those in R| / m, so no R adds more than the sum of its members'
// shares 1/m. Past `most_steps` nodes the best found is given with that bound.
WorstDeparture worst_departure(const model::Contract& contract, const model::Scope& scope,
                               std::size_t size, std::size_t most_steps = 2'000'000);

}  // namespace maillage::planning
