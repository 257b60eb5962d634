// Governance gaps: objectives that hang together and are worked on apart; organisations that work on
// one objective and never meet.
//
// Gaps show where nobody recorded works together, not that they should.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "network/measures/two_mode.hpp"
#include "network/model/contract.hpp"
#include "network/model/graph.hpp"

namespace maillage::collaboration {

enum class Interdependence { siblings, declared };  // declared: `lie_a`

// Two objectives that hang together: siblings right under one objective or axis, or declared to.
struct ObjectivePair {
  text::ObjectiveId a, b;  // a < b
  Interdependence why{};
  std::vector<text::PartnerId> bridges;  // work on both; contract order. Empty: an integrative gap
  bool is_gap() const { return bridges.empty(); }
};

// Two organisations that work on an objective both.
struct WorkingPair {
  text::PartnerId a, b;                       // a < b
  std::vector<text::ObjectiveId> objectives;  // at least one; contract order
  bool acts_together = false;                 // they share a live action, on whichever objective
  bool sits_together = false;                 // both are members or pilots of a body
  bool is_gap() const { return !acts_together && !sits_together; }  // collaborative
};

struct GovernanceGaps {
  // By ObjectiveId: who carries, takes part in or funds a live action that hangs right on it. No
  // collective name. Contract order.
  std::vector<std::vector<text::PartnerId>> on;
  // Of objectives that somebody works on: where nobody does, that is the finding, not a gap.
  std::vector<ObjectivePair> objective_pairs;  // by (a, b)
  std::size_t pairs_unworked = 0;  // hang together too, but nobody works on one of the two
  // By (a, b). An organisation and its own service are no pair.
  std::vector<WorkingPair> organisation_pairs;
  bool pairs_too_many = false;  // past most_working_pairs: those pairs were not gone through

  // Undefined where no two objectives that hang together are worked on.
  std::optional<std::size_t> integrative_gaps() const;
  // Undefined where no two organisations work on one objective, or there are too many to go through.
  std::optional<std::size_t> collaborative_gaps() const;
};

inline constexpr std::size_t most_working_pairs = 2'000'000;

// The two figures alone, without a list of the pairs.
struct GapCounts {
  std::optional<std::size_t> integrative, collaborative;  // as integrative_gaps() and the other
  bool pairs_too_many = false;
};

GapCounts count_gaps(const model::Contract& contract, const model::Graph& graph);

// Of the graph's scope. O(ties + pairs of objectives × organisations + Σ k² over objectives), k the
// organisations on one. Bergsten, Jiren, Leventon et al. 2019; Hedlund, Bodin & Nohrstedt 2021.
GovernanceGaps governance_gaps(const model::Contract& contract, const model::Graph& graph);

// How often each way of one vertex of a mode and two of the other occurs: by whether the two are
// joined, and to how many of them the one is tied. With objectives as the one and organisations as the
// two, open[2] are collaborative gaps counted by objective, closed[2] the closed ones; with
// organisations as the one and objectives as the two, closed[2] is integration.
struct MotifCounts {
  std::size_t open[3] = {0, 0, 0};    // I.A, I.B, I.C: the two are not joined
  std::size_t closed[3] = {0, 0, 0};  // II.A, II.B, II.C: they are
};

// `network`: its partners as the one, its actions as the two; `joined` among its actions.
// O(E + Σ over ties of the joined vertex's neighbours). Names as in motifr: Angst & Seppelt 2020.
MotifCounts motif_counts(const measures::TwoMode& network, const model::Adjacency& joined);

}  // namespace maillage::collaboration
