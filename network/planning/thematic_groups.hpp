// Thematic groups that could be set up: from who works with whom already, and from objectives that
// no body follows.
//
// A community is a fact of shared actions, not of affinity: large actions make communities of their
// own. It is where to look for a group, not the group.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"

namespace maillage::planning {

struct ObjectiveShare {
  text::ObjectiveId objective;
  std::size_t actions = 0;  // live, of the objective, that two of the community share
};

struct CommunityGroup {
  std::vector<text::PartnerId> partners;   // contract order, at least three
  std::vector<ObjectiveShare> objectives;  // most actions first, then contract order
  std::vector<text::ActionId> actions;     // live, that two of the community share; table order
};

struct UnfollowedGroup {
  std::optional<text::ObjectiveId> under;  // the objective they share; none: they hang on an axis
  std::vector<text::ObjectiveId> objectives;  // lowest ones, in no remit by name, with live actions
  std::size_t actions = 0;                    // live, on them
  std::vector<text::PartnerId> carriers;  // of these actions, no collective name; contract order
};

struct ThematicGroups {
  std::vector<CommunityGroup> communities;  // most partners first, then by the first of them
  std::size_t pairs = 0;                    // communities of two, too small to be named above
  std::optional<double> modularity;         // of all of them (communities.hpp)
  std::vector<UnfollowedGroup> unfollowed;  // in contract order
};

// The lead of the contract is left out of the communities (it is in all of them), and so are
// collective names. Objectives are grouped under the one right below their axis.
// What `plan` and the report show: the same groups.
ThematicGroups thematic_groups(const model::Contract& contract, const model::Graph& graph);

}  // namespace maillage::planning
