// Fewer actions: which could leave the plan, be joined or be written down first, with the rows that
// say so. A list to talk over, longest asleep first; nothing is dropped by it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/planning/carrier_proposals.hpp"

namespace maillage::planning {

enum class FewerAdvice : std::uint8_t {
  drop,         // abandoned already
  postpone,     // asleep, and nobody to wake it: drop it, or keep it as an idea outside of the plan
  settle,       // done: close it, or say that it goes on
  write_fiche,  // under way or done without a fiche
};

enum class FewerGround : std::uint8_t {
  abandoned,     // 100 points
  asleep,        // not begun in so many tables in a row: 15 each, at most 60
  no_carrier,    // 20
  no_candidate,  // nobody over the threshold of the carrier proposals: 15
  no_title,      // 10
  over,          // done, or done and closed: 30
  no_fiche,      // a piste, or nothing said: 10
};

struct FewerReason {
  FewerGround ground{};
  int points = 0;
  std::size_t number = 0;  // asleep: tables in a row
  std::vector<text::Place> places;
};

struct FewerAction {
  text::ActionId action;
  text::Place place;
  FewerAdvice advice{};
  int points = 0;
  std::vector<FewerReason> reasons;
};

enum class MergeGround : std::uint8_t {
  same_carriers,  // the same objective and porteurs, neither done
  close_titles,   // the same objective, two rare words of the titles, no different porteurs
};

struct MergeGroup {
  MergeGround ground{};
  std::vector<text::ActionId> actions;  // table order, at least two; in one group only
  std::vector<std::string> words;       // close_titles: what the first two share
  std::vector<text::Place> places;      // of the rows
};

struct FewerActions {
  model::WhichTable year;  // of the proposals
  std::size_t live = 0;
  std::size_t open = 0;  // of them, said not to be realised: neither done, closed nor lasting
  std::size_t state_unsaid = 0;      // of them, without a state: realised or not is not known
  std::optional<double> ceiling;     // of plan-disperse, if the contract sets it
  std::vector<FewerAction> actions;  // by advice, then most points, then table order
  std::vector<MergeGroup> merges;    // same_carriers first, then table order
};

// `carriers` are the proposals for the same table. Rules switched off in the contract
// (action-dormante, action-sans-fiche) give no reason here either. O(rows² within an objective).
FewerActions fewer_actions(const model::Contract& contract, const model::Edition& edition,
                           const CarrierProposals& carriers);

}  // namespace maillage::planning
