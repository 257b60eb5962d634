// Actions that stand in several contracts: one, where the contracts say so, else a question.
//
// A contract says so by a column "action partagée": rows of several contracts with one code there are one action.
// Rows of one title are asked about where they could be: in contracts of which one organisation carries
// both.
#pragma once

#include <cstdint>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "network/region/joining.hpp"

namespace maillage::region {

// A contract and the table of it that is looked at.
struct Side {
  const model::Contract* contract = nullptr;
  model::Scope scope;
};

// An action as one side has it.
struct ActionSeat {
  std::uint32_t side = 0;
  text::ActionId action;

  friend auto operator<=>(const ActionSeat&, const ActionSeat&) = default;
};

// Ascending, of two sides or more; of one side at most one.
using SharedAction = std::vector<ActionSeat>;

struct SharedActions {
  std::vector<SharedAction> one;    // declared: counted once
  std::vector<SharedAction> asked;  // counted as often as they stand there
};

// Whether it is the header of the column that says so: "Action partagée", "shared action".
bool is_shared_header(const std::string& header);

SharedActions shared_actions(const std::vector<Side>& sides, const Joined& joined);

}  // namespace maillage::region
