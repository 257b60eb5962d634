// Whom to phone first: the fewest organisations through which all are reached.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "network/planning/integer_program.hpp"

namespace maillage::planning::introductions {

enum class ReachBy : std::uint8_t { actions, actions_and_bodies };

struct Caller {
  text::PartnerId partner;
  std::size_t reaches = 0;        // others tied to it
  std::size_t reaches_alone = 0;  // of them and itself, those that no other of the set reaches
  // Who could be phoned instead, the set being as small: the best set without it. Empty: none.
  std::vector<text::PartnerId> instead;
};

struct Reach {
  ReachBy by{};
  std::size_t organisations = 0;       // to be reached: those of `alone` too
  std::size_t reached = 0;             // by the set, themselves among them
  std::vector<Caller> callers;         // who reaches most first, then contract order
  std::vector<text::PartnerId> alone;  // tied to nobody: each is to be phoned itself
  SolveState state = SolveState::optimal;
  std::int64_t bound = 0;  // no set is smaller
  IntegerProgram program;
};

inline constexpr std::size_t most_reached = 1000;  // organisations; past that `state` is unsolved

// A least set such that each organisation that is tied to another, or `percent` of them (1 … 100,
// rounded up), is in it or shares a live action (or sits on a body) with one that is. The lead, who
// phones, and collective names are left out, as if they were not there.
// Aims in their order: the fewest; the most ties of those chosen; the first in contract order.
// Minimum dominating set: exact where `state` is optimal.
Reach propose_reach(const model::Contract& contract, const model::Graph& graph, ReachBy by,
                    int percent, const IntegerSolver& solve);

}  // namespace maillage::planning::introductions
