#include "network/planning/thematic_groups.hpp"

#include <algorithm>
#include <map>

#include "network/measures/communities.hpp"
#include "network/measures/layers.hpp"
#include "network/model/outline.hpp"
#include "network/planning/carrier_scores.hpp"

namespace maillage::planning {
namespace {

constexpr std::size_t least_partners = 3;

// Partners × actions without the lead, collective names and abandoned actions.
measures::TwoMode working_network(const model::Contract& contract, const model::Graph& graph) {
  const measures::TwoMode all = measures::layer_view(graph, measures::Layer::actions);
  const auto rows = model::rows_in_scope(contract, graph.scope);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (std::uint32_t partner = 0; partner < all.partners(); ++partner) {
    const text::PartnerId id = graph.partners[partner];
    if (id == contract.lead || !can_carry(contract, id)) continue;
    for (const std::uint32_t action : all.actions_of[partner]) {
      if (model::is_live(*rows[action].back())) ties.emplace_back(partner, action);
    }
  }
  return measures::make_two_mode(all.partners(), all.actions(), ties);
}

// The actions that two of the group share, and their objectives.
void add_shared(const measures::TwoMode& network, const model::Graph& graph,
                const model::RowGroups& rows, const std::vector<std::uint32_t>& members,
                CommunityGroup& group) {
  std::vector<std::uint32_t> inside(network.actions(), 0);
  for (const std::uint32_t partner : members) {
    for (const std::uint32_t action : network.actions_of[partner]) ++inside[action];
  }
  std::map<text::ObjectiveId, std::size_t> counts;
  for (std::size_t action = 0; action < network.actions(); ++action) {
    if (inside[action] < 2) continue;
    group.actions.push_back(graph.actions[action]);
    const std::optional<text::ObjectiveId> objective = rows[action].back()->objective;
    if (objective) ++counts[*objective];
  }
  for (const auto& [objective, actions] : counts) group.objectives.push_back({objective, actions});
  std::stable_sort(group.objectives.begin(), group.objectives.end(),
                   [](const auto& a, const auto& b) { return a.actions > b.actions; });
}

void find_communities(const model::Contract& contract, const model::Graph& graph,
                      ThematicGroups& result) {
  const measures::TwoMode network = working_network(contract, graph);
  const measures::Communities found = communities(measures::project(network));
  const auto rows = model::rows_in_scope(contract, graph.scope);
  result.modularity = found.modularity;
  for (const std::vector<std::uint32_t>& members : found.groups) {
    if (members.size() < least_partners) {
      ++result.pairs;
      continue;
    }
    CommunityGroup& group = result.communities.emplace_back();
    for (const std::uint32_t partner : members) group.partners.push_back(graph.partners[partner]);
    add_shared(network, graph, rows, members, group);
  }
}

text::ObjectiveId top_objective(const model::Contract& contract, text::ObjectiveId objective) {
  while (contract.objectives[objective].parent) objective = *contract.objectives[objective].parent;
  return objective;
}

void add_carriers(const model::Contract& contract, const model::ActionRow& row,
                  std::vector<text::PartnerId>& to) {
  for (const model::Mention& mention : row.carriers) {
    const bool known = std::find(to.begin(), to.end(), mention.partner) != to.end();
    if (!known && can_carry(contract, mention.partner)) to.push_back(mention.partner);
  }
}

std::vector<UnfollowedGroup> unfollowed_of(const model::Contract& contract,
                                           const model::Graph& graph) {
  const model::Remits all = model::remits(contract);
  std::vector<std::vector<const model::ActionRow*>> live(contract.objectives.size());
  for (const auto& rows : model::rows_in_scope(contract, graph.scope)) {
    const model::ActionRow& row = *rows.back();
    if (model::is_live(row) && row.objective) live[row.objective->value].push_back(&row);
  }
  std::vector<UnfollowedGroup> result;
  std::map<text::ObjectiveId, std::size_t> position;
  for (std::uint32_t at = 0; at < contract.objectives.size(); ++at) {
    if (live[at].empty() || !all.of_objective[at].empty()) continue;
    const text::ObjectiveId top = top_objective(contract, text::ObjectiveId{at});
    const auto known = position.emplace(top, result.size());
    if (known.second) {
      result.emplace_back();
      if (top != text::ObjectiveId{at}) result.back().under = top;
    }
    UnfollowedGroup& group = result[known.first->second];
    group.objectives.push_back(text::ObjectiveId{at});
    group.actions += live[at].size();
    for (const model::ActionRow* row : live[at]) add_carriers(contract, *row, group.carriers);
  }
  for (UnfollowedGroup& group : result) std::sort(group.carriers.begin(), group.carriers.end());
  return result;
}

}  // namespace

ThematicGroups thematic_groups(const model::Contract& contract, const model::Graph& graph) {
  ThematicGroups result;
  find_communities(contract, graph, result);
  result.unfollowed = unfollowed_of(contract, graph);
  return result;
}

}  // namespace maillage::planning
