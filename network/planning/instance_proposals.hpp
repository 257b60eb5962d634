// The smallest bodies in which everybody who must be heard is.
//
// For each body: what must be represented, who could do it, and a smallest choice of members. What
// a member would bring beyond that (a competence, a habit) no contract says.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "network/planning/integer_program.hpp"

namespace maillage::planning {

enum class SeatGround : std::uint8_t {
  steers,     // a pilot of the body; subject: the organisation
  signed_it,  // a signatory; subject: the organisation
  objective,  // a porteur of the objective; subject: the objective
  action,     // a porteur of the action; subject: the action
  epci,       // the EPCI's council or a service of it; subject: the EPCI
  type,       // an organisation of the type; subject: the contract
};

// One of `could` has to sit.
struct SeatNeed {
  SeatGround ground{};
  model::Subject subject;
  model::PartnerType type = model::PartnerType::not_said;  // with SeatGround::type
  std::vector<text::PartnerId> could;                      // contract order; empty: nobody can
};

struct InstanceLimits {
  std::optional<int> most_instances;  // bodies that one organisation sits on; not a body's pilots
  std::vector<model::PartnerType> types;  // to be represented on strategic bodies
  std::optional<int> most_strategic;  // seats of each strategic body; told, not kept to, where no
                                      // composition can
  std::size_t most_alternatives = 3;  // listed of each body
};

struct InstanceProposal {
  text::InstanceId instance;
  std::optional<int> most;               // seats it may have
  std::vector<SeatNeed> needs;           // those that somebody can meet
  std::vector<SeatNeed> unmet;           // nobody can: only collective names carry it
  std::vector<text::PartnerId> seats;    // contract order
  std::vector<text::PartnerId> joining;  // not member or pilot today
  std::vector<text::PartnerId>
      leaving;  // member today, needed by nothing listed; no collective name
  // Other choices of the same size, the others' seats unchanged. `alternatives_end`: these are all.
  std::vector<std::vector<text::PartnerId>> alternatives;
  bool alternatives_end = true;
};

struct InstanceProposals {
  model::WhichTable year;  // of the proposals
  InstanceLimits limits;
  std::vector<InstanceProposal> proposals;  // in contract order
  IntegerProgram program;
  SolveState state = SolveState::optimal;
  std::int64_t seats = 0, bound = 0;  // in all, and no choice needs fewer
};

// The usual limits, with the contract's own ceiling of seats ([exigences]).
InstanceLimits instance_limits(const model::Contract& contract);

// Strategic bodies seat every signatory, a porteur of each objective right under an axis, each EPCI's
// council and the types asked for. Technical ones: each signatory or a service or parent of it, a porteur of
// each lowest objective, each EPCI's council or a service of it. Thematic ones with a carried action in their remit by name: a
// porteur of each live one. All of them their pilots. Operational groups, and bodies about nothing by name, are
// left as they are. Only live actions count; collective names cannot sit for themselves.
//
// Aims in their order: fewest seats; most members kept; the first in contract order (least sum of
// positions).
InstanceProposals propose_instances(const model::Contract& contract, const model::Edition& edition,
                                    const InstanceLimits& limits, const IntegerSolver& solve);

}  // namespace maillage::planning
