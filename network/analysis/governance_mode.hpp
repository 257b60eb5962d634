// Evidence for a mode of network governance: shared among participants, by a lead organisation, or
// by an administrative organisation of its own (Provan & Kenis 2008, table 1).
//
// Four criteria, and two that a contract shows besides. For each, the figures the data gives and
// which mode they speak for, where they speak at all; where they do not, that is said. There is no
// verdict: two of the four criteria are not in any contract's data.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"

namespace maillage::analysis {

enum class GovernanceMode : std::uint8_t { shared, lead_organisation, administrative_organisation };

enum class ModeCriterion : std::uint8_t {
  trust,           // density of trust: never in the data
  participants,    // number
  goal_consensus,  // never in the data
  competencies,    // need for competencies at the level of the network
  centralization,  // how far ties hang on one organisation
  steering,        // who steers the bodies
};
inline constexpr int mode_criterion_count = static_cast<int>(ModeCriterion::steering) + 1;

// What a figure counts. Shares are part of `of`.
enum class ModeFigure : std::uint8_t {
  participants,          // organisations with a part in an action
  carriers,              // of them, those that carry
  lead_carries,          // live carried actions that the lead or a service of it carries, of all
  lead_takes_part,       // live actions with an organisation in which it has any part, of all
  lead_neighbours,       // organisations it shares an action with, of all other participants
  centralization,        // degree centralization of their projection, in [0, 1]
  density,               // density of their projection, in [0, 1]
  lead_steers,           // bodies it steers, of those with a pilot
  lead_sits,             // bodies it sits on or steers, of those with members or a pilot
  others_steer,          // bodies somebody else steers, alone or with it, of those with a pilot
  coordination_fte,      // full-time equivalents of coordination
  coordination_funders,  // organisations that fund the contract
  bodies,                // instances declared
};

struct ModeEvidence {
  ModeFigure figure{};
  std::optional<double> value;  // none: not recorded, or undefined
  std::optional<double> of;     // a share's whole
};

struct CriterionEvidence {
  ModeCriterion criterion{};
  std::vector<ModeEvidence> figures;
  std::vector<GovernanceMode> speaks_for;  // empty: the data does not say
};

struct GovernanceEvidence {
  std::optional<text::PartnerId>
      lead;  // of the contract; without one, what is about it is undefined
  std::vector<CriterionEvidence> criteria;  // in the order of the enum
};

// The paper says few participants ("six to eight") for the shared mode; so: at most 8 speak for
// shared, more for one of the other two. A part of the lead of at least one half in ties or bodies
// speaks for the lead-organisation mode; where others steer as many, for shared.
inline constexpr std::size_t few_participants = 8;

// O(ties + Σ d² over actions).
GovernanceEvidence governance_evidence(const model::Contract& contract, const model::Graph& graph);

}  // namespace maillage::analysis
