// Whom to introduce to whom, and where: the fewest pairs whose meeting closes the gaps between
// objectives that hang together; the fewest seats that let organisations on one objective meet.
//
// Gaps show where nobody recorded works together, not that they should.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "network/collaboration/governance_gaps.hpp"
#include "network/planning/integer_program.hpp"

namespace maillage::planning::introductions {

// An organisation of one objective brought together with one of the other. Afterwards the two share a
// body or an action, and the gap is closed.
struct Introduction {
  text::PartnerId a, b;
  std::vector<std::size_t> closes;  // positions in GovernanceGaps::objective_pairs
  // Where: the body whose remit (by name or in general) leaves out fewest of the gaps closed, then
  // the one with fewest seats to be added, then the one that follows most of them by name, then
  // contract order. Bodies where one of the two sits, and those that follow a gap by name. None: an
  // action in common then.
  std::optional<text::InstanceId> where;
  std::vector<text::PartnerId> to_seat;  // none, one or both; with no `where` both
  std::vector<std::size_t> off_remit;    // of `closes`: neither objective is in the body's remit
  // With this pair kept apart: how many pairs it takes then (none: a gap cannot be closed), and who
  // would meet instead.
  std::optional<std::size_t> otherwise;
  std::vector<std::pair<text::PartnerId, text::PartnerId>> instead;
};

struct Introductions {
  std::size_t gaps = 0;           // asked for
  std::size_t within_family = 0;  // of them, between an organisation and its services alone: nobody
                                  // to introduce, not asked for
  std::vector<Introduction> pairs;  // in contract order
  SolveState state = SolveState::optimal;
  std::int64_t bound = 0;  // no choice needs fewer
  IntegerProgram program;
};

// Of the integrative gaps. Collective names take no part. Aims in their order: fewest pairs; fewest
// gaps off the remit of the body where their pair meets (without a body: all of them); fewest seats to
// be added; the first in contract order (least sum of positions).
// O(Σ over gaps of |on a| · |on b| · bodies) to list the pairs; of those that close the same gaps the program
// holds the two best, which loses nothing.
Introductions propose_introductions(const model::Contract& contract, const model::Graph& graph,
                                    const collaboration::GovernanceGaps& gaps,
                                    const IntegerSolver& solve);

// An organisation that should join a body, and whom it would meet there.
struct NewSeat {
  text::PartnerId partner;
  text::InstanceId instance;
  std::vector<text::PartnerId> meets;  // on its objectives, met nowhere today; contract order
};

struct Seating {
  std::size_t gaps = 0;  // pairs asked for
  std::size_t without_body =
      0;  // of them, on objectives that no body follows by name: not asked for
  std::vector<NewSeat> seats;
  SolveState state = SolveState::optimal;
  std::int64_t bound = 0;
  IntegerProgram program;
};

// Of the collaborative gaps: the fewest seats on bodies that follow the objective by name (or one above
// it) so that each pair on the objective sits on one together. Aims: fewest seats; the first in
// contract order.
Seating propose_seating(const model::Contract& contract, const model::Graph& graph,
                        const collaboration::GovernanceGaps& gaps, const IntegerSolver& solve);

}  // namespace maillage::planning::introductions
