#include "network/measures/two_mode.hpp"

#include <algorithm>
#include <cassert>

namespace maillage::measures {

// O(n + m + E log d) time, d the largest degree of a partner.
TwoMode make_two_mode(std::size_t partners, std::size_t actions,
                      const std::vector<std::pair<std::uint32_t, std::uint32_t>>& ties) {
  std::vector<std::size_t> first(partners + 1, 0), next;
  for (const auto& [partner, action] : ties) {
    assert(partner < partners && action < actions);
    ++first[partner + 1];
  }
  for (std::size_t i = 0; i < partners; ++i) first[i + 1] += first[i];
  std::vector<std::uint32_t> joined(ties.size());
  next.assign(first.begin(), first.end() - 1);
  for (const auto& [partner, action] : ties) joined[next[partner]++] = action;

  // Each list sorted, and moved up to the one before without what it repeats.
  std::vector<std::size_t> joining(actions + 1, 0);
  auto end = joined.begin();
  for (std::size_t partner = 0; partner < partners; ++partner) {
    const auto from = joined.begin() + static_cast<std::ptrdiff_t>(first[partner]);
    const auto to = joined.begin() + static_cast<std::ptrdiff_t>(next[partner]);
    if (!std::is_sorted(from, to)) std::sort(from, to);
    first[partner] = static_cast<std::size_t>(end - joined.begin());
    const auto kept = std::unique(from, to);
    for (auto at = from; at != kept; ++at) ++joining[*at + 1];
    end = end == from ? kept : std::move(from, kept, end);
  }
  joined.erase(end, joined.end());
  first[partners] = joined.size();

  for (std::size_t i = 0; i < actions; ++i) joining[i + 1] += joining[i];
  std::vector<std::uint32_t> joiners(joined.size());
  next.assign(joining.begin(), joining.end() - 1);
  // Partners are met in ascending order, so these lists come out sorted.
  for (std::size_t partner = 0; partner < partners; ++partner) {
    for (std::size_t at = first[partner]; at < first[partner + 1]; ++at) {
      joiners[next[joined[at]]++] = static_cast<std::uint32_t>(partner);
    }
  }
  TwoMode network;
  network.ties = joined.size();
  network.actions_of = {std::move(first), std::move(joined)};
  network.partners_of = {std::move(joining), std::move(joiners)};
  return network;
}

TwoMode transposed(const TwoMode& network) {
  TwoMode result;
  result.actions_of = network.partners_of;
  result.partners_of = network.actions_of;
  result.ties = network.ties;
  return result;
}

model::Adjacency adjacency(const TwoMode& network) {
  model::Adjacency result;
  result.first.reserve(network.partners() + network.actions() + 1);
  result.neighbours.reserve(2 * network.ties);
  const auto add_rows = [&](const VertexLists& rows, std::size_t offset) {
    for (const auto& row : rows) {
      for (const std::uint32_t other : row) {
        result.neighbours.push_back(static_cast<std::uint32_t>(offset + other));
      }
      result.first.push_back(result.neighbours.size());
    }
  };
  add_rows(network.actions_of, network.partners());
  add_rows(network.partners_of, 0);
  return result;
}

}  // namespace maillage::measures
