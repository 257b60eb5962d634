// Who it would hurt most to lose together: branch and bound over the organisations that carry.
//
// Groups are built in one order, each organisation taken or not, so that none is met twice. A branch is
// left where even the best that could still be added does not reach what is known. That bound is what makes
// it exact and quick: of an action with three porteurs still there, each porteur can answer for a third at
// most, so the shares of those not yet chosen, the largest first, add up to no less than what they can
// really lose together.
//
//   lost so far 4, two to add, shares 2.5, 1.33, 1 …   at most 4 + 3.83, 7 actions: a group of 8 is known, leave it
//
// All groups that lose as many are kept (to a thousand), for the worst of these is told by what else goes
// with it. After `most_steps` the rest is not searched, and the answer says how bad it may be at most.
// Trying every group is the test's second opinion.
#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

#include "network/model/kinship.hpp"
#include "network/planning/what_if.hpp"

namespace maillage::planning {
namespace {

constexpr std::size_t most_equals = 1000;
constexpr double rounding = 1e-9;

// Who could leave, and which porteurs go with each; the actions that could be lost.
struct Losses {
  std::vector<text::PartnerId> candidates;
  std::vector<std::vector<std::uint32_t>> carriers;  // of each candidate: PartnerId::value
  std::vector<std::vector<std::uint32_t>> actions;   // of each porteur, by PartnerId::value
  std::vector<std::uint32_t> missing;                // of each action: porteurs that still stay
};

Losses losses(const model::Contract& contract, const model::Scope& scope) {
  Losses result;
  const model::Graph graph = model::build_graph(contract, scope);
  const auto groups = model::rows_in_scope(contract, scope);
  std::vector<char> can_be_lost(groups.size());
  for (std::size_t at = 0; at < groups.size(); ++at) {
    bool live = true;
    for (const model::ActionRow* row : groups[at]) {
      live = model::is_live(*row);
    }
    can_be_lost[at] = live && !groups[at].back()->unnamed_others;
  }
  result.actions.resize(contract.partners.size());
  result.missing.resize(groups.size());
  const model::Vertex first_action = graph.first[static_cast<std::size_t>(model::Kind::action)];
  for (const model::Tie& tie : graph.ties) {
    if (tie.role != model::Role::carries) continue;
    const std::uint32_t action = tie.to - first_action;
    if (can_be_lost[action] == 0) continue;
    result.actions[graph.partners[tie.from].value].push_back(action);
    ++result.missing[action];
  }
  // Each porteur leaves with itself and with every organisation above it.
  std::vector<std::vector<std::uint32_t>> with(contract.partners.size());
  for (std::uint32_t at = 0; at < contract.partners.size(); ++at) {
    if (result.actions[at].empty()) continue;
    std::optional<text::PartnerId> above = text::PartnerId{at};
    for (; above; above = contract.partners[*above].parent) with[above->value].push_back(at);
  }
  for (const text::PartnerId partner : graph.partners) {
    if (with[partner.value].empty() || model::is_collective(contract, partner)) continue;
    result.candidates.push_back(partner);
    result.carriers.push_back(std::move(with[partner.value]));
  }
  return result;
}

// Those who carry most first: a good group is found soon, and the rest is cut early.
void sort_by_reach(Losses& losses) {
  std::vector<std::size_t> order(losses.candidates.size()), reach(order.size());
  for (std::size_t at = 0; at < order.size(); ++at) {
    order[at] = at;
    for (const std::uint32_t carrier : losses.carriers[at]) {
      reach[at] += losses.actions[carrier].size();
    }
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return reach[a] > reach[b]; });
  const Losses before = losses;
  for (std::size_t at = 0; at < order.size(); ++at) {
    losses.candidates[at] = before.candidates[order[at]];
    losses.carriers[at] = before.carriers[order[at]];
  }
}

class Search {
 public:
  Search(Losses losses, std::size_t size, std::size_t most_steps)
      : losses_(std::move(losses)),
        gone_(losses_.actions.size()),
        size_(std::min(size, losses_.candidates.size())),
        steps_left_(most_steps) {}

  void run() { choose(0); }

  std::size_t best = 0;
  std::size_t bound = 0;                           // of what was left unsearched
  std::vector<std::vector<std::uint32_t>> groups;  // all that lose `best`, to most_equals

  const std::vector<text::PartnerId>& candidates() const { return losses_.candidates; }

 private:
  double share(std::uint32_t candidate) const {
    double sum = 0;
    for (const std::uint32_t carrier : losses_.carriers[candidate]) {
      if (gone_[carrier] != 0) continue;
      for (const std::uint32_t action : losses_.actions[carrier]) {
        sum += 1.0 / losses_.missing[action];
      }
    }
    return sum;
  }

  // What those from `first` on can add at most, `count` of them.
  double most_added(std::uint32_t first, std::size_t count) const {
    std::vector<double> shares;
    for (std::uint32_t at = first; at < losses_.candidates.size(); ++at)
      shares.push_back(share(at));
    const std::size_t taken = std::min(count, shares.size());
    std::partial_sort(shares.begin(), shares.begin() + static_cast<std::ptrdiff_t>(taken),
                      shares.end(), std::greater<>());
    double sum = 0;
    for (std::size_t at = 0; at < taken; ++at) sum += shares[at];
    return sum;
  }

  void keep() {
    if (lost_ > best) {
      best = lost_;
      groups.clear();
    }
    if (lost_ == best && lost_ > 0 && groups.size() < most_equals) groups.push_back(chosen_);
  }

  void choose(std::uint32_t first) {
    keep();
    if (chosen_.size() == size_) return;
    const auto reach =
        lost_ +
        static_cast<std::size_t>(std::floor(most_added(first, size_ - chosen_.size()) + rounding));
    // An equal group adds something only where it may still lose more than what is chosen.
    if (reach < best || reach == lost_) return;
    if (steps_left_ == 0) {
      bound = std::max(bound, reach);
      return;
    }
    --steps_left_;
    for (std::uint32_t next = first; next < losses_.candidates.size(); ++next) {
      const std::vector<std::uint32_t> left = leave(next);
      if (!left.empty()) {
        chosen_.push_back(next);
        choose(next + 1);
        chosen_.pop_back();
      }
      come_back(left);
    }
  }

  std::vector<std::uint32_t> leave(std::uint32_t candidate) {
    std::vector<std::uint32_t> left;
    for (const std::uint32_t carrier : losses_.carriers[candidate]) {
      if (gone_[carrier] != 0) continue;
      gone_[carrier] = 1;
      left.push_back(carrier);
      for (const std::uint32_t action : losses_.actions[carrier]) {
        if (--losses_.missing[action] == 0) ++lost_;
      }
    }
    return left;
  }

  void come_back(const std::vector<std::uint32_t>& left) {
    for (const std::uint32_t carrier : left) {
      gone_[carrier] = 0;
      for (const std::uint32_t action : losses_.actions[carrier]) {
        if (losses_.missing[action]++ == 0) --lost_;
      }
    }
  }

  Losses losses_;
  std::vector<char> gone_;
  std::size_t size_;
  std::size_t steps_left_;
  std::vector<std::uint32_t> chosen_;
  std::size_t lost_ = 0;
};

std::vector<text::PartnerId> members(const Search& search,
                                     const std::vector<std::uint32_t>& group) {
  std::vector<text::PartnerId> result;
  for (const std::uint32_t at : group) result.push_back(search.candidates()[at]);
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace

WorstDeparture worst_departure(const model::Contract& contract, const model::Scope& scope,
                               std::size_t size, std::size_t most_steps) {
  Losses ordered = losses(contract, scope);
  sort_by_reach(ordered);
  Search search(std::move(ordered), size, most_steps);
  search.run();
  WorstDeparture result;
  result.lost = search.best;
  result.exact = search.bound <= search.best;
  result.bound = std::max(search.best, search.bound);
  if (search.groups.empty()) return result;
  result.as_bad = std::min<std::size_t>(search.groups.size() - 1, 999);

  // What else goes with a group: objectives, axes (which actions may hang on directly), partners.
  using Beside = std::tuple<std::size_t, std::size_t, std::size_t>;
  Beside worst{};
  std::vector<std::vector<text::PartnerId>> groups;
  for (const auto& group : search.groups) groups.push_back(members(search, group));
  std::sort(groups.begin(), groups.end());
  const model::Graph graph = model::build_graph(contract, scope);
  for (std::vector<text::PartnerId>& leaving : groups) {
    const Departure lost = departure(contract, graph, leaving, Services::leave_too);
    const Beside beside{lost.objectives_without_carried_action.size(),
                        lost.axes_without_carried_action.size(), lost.partners_cut_off.size()};
    if (!result.leaving.empty() && beside <= worst) continue;
    worst = beside;
    result.leaving = std::move(leaving);
  }
  result.detail = what_if(contract, scope, result.leaving);
  return result;
}

}  // namespace maillage::planning
