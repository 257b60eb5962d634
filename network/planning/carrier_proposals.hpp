// Who could reasonably carry an action that nobody carries: candidates with their reasons, and one
// of them each under limits of load.
//
// The score adds up what the contract shows of a tie between the organisation and the action; it
// says nothing of will, means or competence, which no contract declares. Points are choices, stated
// and changeable, not measurements. A proposal opens a talk with the organisation, nothing else.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/planning/integer_program.hpp"

namespace maillage::planning {

enum class CarrierGround : std::uint8_t {
  named_with_doubt,  // candidate in the cell: "CC AAA ?"
  carried_before,    // in an earlier table
  takes_part,        // in this table
  named_in_title,    // the action's title names it
  took_part,         // in another table only
  doubted_before,    // candidate in the cell of an earlier table
  same_subject,      // carries an action whose title shares a rare word with this one's
  funds,             // in this table
  carries_nearby,    // carries live actions of the same objective
  sits_in_charge,    // sits on an instance in whose remit by name the action is
  usual_type,        // others of its type carry actions of the objective
  on_territory,      // stands in an EPCI that the action covers
  off_territory,     // stands in another EPCI than those it covers: against
};
inline constexpr int carrier_ground_count = static_cast<int>(CarrierGround::off_territory) + 1;

// Points of each ground, in the order of the enum. `carries_nearby` counts so much for the first
// action and half for each of the next two.
using CarrierPoints = std::array<int, carrier_ground_count>;
inline constexpr CarrierPoints usual_points = {60, 50, 40, 40, 25, 25, 20, 10, 10, 10, 5, 10, -30};

struct CarrierLimits {
  int least_points = 30;         // under it nobody is proposed
  int most_new = 3;              // actions proposed to one organisation
  std::optional<int> most_load;  // live actions of one organisation, with those it carries already;
                                 // none: the threshold of porteur-surcharge if the contract sets it
  CarrierPoints points = usual_points;
};

struct GroundFound {
  CarrierGround ground{};
  int points = 0;
  std::vector<text::ActionId> actions;  // carries_nearby, same_subject: which
  std::vector<std::string> words;       // same_subject: the shared words
  std::vector<text::Place> places;      // what proves it; at most three
};

struct ScoredCarrier {
  text::PartnerId partner;
  int points = 0;
  std::size_t load = 0;  // live actions it carries already
  std::vector<GroundFound> grounds;
};

struct CarrierProposal {
  text::ActionId action;
  text::Place place;       // of its row
  bool realised = false;   // nothing is proposed: it matters only if the action goes on
  bool uncertain = false;  // the cell holds a doubt; else it names nobody
  std::vector<ScoredCarrier> candidates;   // with points above 0: most points, then least load,
                                           // then contract order; at most eight
  std::optional<std::size_t> chosen;       // in `candidates`
  std::optional<std::size_t> next;         // next best over the threshold, likewise
  std::optional<std::int64_t> next_cost;   // points that the whole proposal loses with it instead
  std::vector<text::ActionId> next_moves;  // other actions whose porteur would then be another
  std::vector<text::PartnerId>
      collective_names;  // that take part or are in the title: which of them?
};

struct CarrierProposals {
  model::WhichTable year;                  // of the proposals
  CarrierLimits limits;                    // in force
  std::vector<CarrierProposal> proposals;  // in the order of the table
  std::vector<text::ActionId> accepted;    // left out: an [[exception]] accepts that nobody does
  IntegerProgram program;
  SolveState state = SolveState::optimal;
  std::int64_t points = 0, bound = 0;  // reached, and no assignment reaches more
};

// The usual limits, with the contract's own ceiling of actions per porteur ([exigences]).
CarrierLimits carrier_limits(const model::Contract& contract);

// Aims in their order: most points; least load of those chosen; the candidate who comes first, for
// one action of the table after the other (past 200 actions: the least sum of places in the lists).
// Cost: rows, times those who have any ground for each, and the solver's.
CarrierProposals propose_carriers(const model::Contract& contract, const model::Edition& edition,
                                  const CarrierLimits& limits, const IntegerSolver& solve);

}  // namespace maillage::planning
