// Depth-first order of axes and objectives, and the remits of the instances over it.
#include "network/model/outline.hpp"

#include <algorithm>
#include <cstddef>

namespace maillage::model {

namespace {

using Children = std::vector<std::vector<text::ObjectiveId>>;

// The objective and all below it, with a stack of its own: input may nest deeply.
void append_branch(const Children& children, text::ObjectiveId root, int depth,
                   std::vector<OutlineItem>& items) {
  std::vector<std::pair<text::ObjectiveId, int>> waiting{{root, depth}};
  while (!waiting.empty()) {
    const std::pair<text::ObjectiveId, int> next = waiting.back();
    waiting.pop_back();
    const std::vector<text::ObjectiveId>& below = children[next.first.value];
    items.push_back({{SubjectKind::objective, next.first.value},
                     next.second,
                     below.empty() ? Branch::leaf : Branch::inner});
    for (auto child = below.rbegin(); child != below.rend(); ++child) {
      waiting.emplace_back(*child, next.second + 1);
    }
  }
}

void sort_unique(std::vector<text::InstanceId>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

void add_all(std::vector<text::InstanceId>& to, const std::vector<text::InstanceId>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

std::vector<OutlineItem> outline(const Contract& contract) {
  Children children(contract.objectives.size());
  std::vector<std::vector<text::ObjectiveId>> roots(contract.axes.size());
  std::vector<text::ObjectiveId> without_axis;
  for (std::uint32_t i = 0; i < contract.objectives.size(); ++i) {
    const Objective& objective = contract.objectives[text::ObjectiveId{i}];
    if (objective.parent) {
      children[objective.parent->value].push_back({i});
    } else if (objective.axis) {
      roots[objective.axis->value].push_back({i});
    } else {
      without_axis.push_back({i});
    }
  }
  std::vector<OutlineItem> items;
  for (std::uint32_t axis = 0; axis < contract.axes.size(); ++axis) {
    items.push_back(
        {{SubjectKind::axis, axis}, 0, roots[axis].empty() ? Branch::leaf : Branch::inner});
    for (const text::ObjectiveId root : roots[axis]) append_branch(children, root, 1, items);
  }
  for (const text::ObjectiveId root : without_axis) append_branch(children, root, 0, items);
  return items;
}

Subject hangs_on(const ActionRow& row) {
  if (row.objective) return {SubjectKind::objective, row.objective->value};
  if (row.axis) return {SubjectKind::axis, row.axis->value};
  return {SubjectKind::contract, 0};
}

Descent descent(const Contract& contract, text::ObjectiveId objective, text::ObjectiveId ancestor) {
  std::optional<text::ObjectiveId> step = objective;
  while (step) {
    if (*step == ancestor) return Descent::within;
    step = contract.objectives[*step].parent;
  }
  return Descent::apart;
}

Remits remits(const Contract& contract) {
  Remits result;
  result.of_axis.resize(contract.axes.size());
  result.of_objective.resize(contract.objectives.size());
  result.of_action.resize(contract.actions.size());
  std::vector<std::vector<text::InstanceId>> named(contract.objectives.size());
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const Instance& instance = contract.instances[text::InstanceId{i}];
    for (const text::AxisId axis : instance.axes) result.of_axis[axis.value].push_back({i});
    for (const text::ObjectiveId objective : instance.objectives)
      named[objective.value].push_back({i});
    for (const text::ActionId action : instance.actions)
      result.of_action[action.value].push_back({i});
    if (instance.follows_whole_plan) result.whole_plan.push_back({i});
  }
  for (std::uint32_t i = 0; i < contract.objectives.size(); ++i) {
    std::vector<text::InstanceId>& all = result.of_objective[i];
    std::optional<text::ObjectiveId> step = text::ObjectiveId{i};
    for (; step; step = contract.objectives[*step].parent) add_all(all, named[step->value]);
    const std::optional<text::AxisId> axis = contract.objectives[text::ObjectiveId{i}].axis;
    if (axis) add_all(all, result.of_axis[axis->value]);
    sort_unique(all);
  }
  for (std::vector<text::InstanceId>& ids : result.of_axis) sort_unique(ids);
  for (std::vector<text::InstanceId>& ids : result.of_action) sort_unique(ids);
  return result;
}

std::vector<text::InstanceId> followers(const Remits& remits, const ActionRow& row) {
  std::vector<text::InstanceId> ids = row.instances;
  add_all(ids, remits.of_action[row.action.value]);
  if (row.objective) {
    add_all(ids, remits.of_objective[row.objective->value]);
  } else if (row.axis) {
    add_all(ids, remits.of_axis[row.axis->value]);
  }
  sort_unique(ids);
  return ids;
}

}  // namespace maillage::model
