#include "network/measures/two_mode.hpp"

#include <algorithm>
#include <cassert>

namespace maillage::measures {

// O(n + m + E log d) time, d the largest degree of a partner.
TwoMode make_two_mode(std::size_t partners, std::size_t actions,
                      const std::vector<std::pair<std::uint32_t, std::uint32_t>>& ties) {
  TwoMode network;
  network.actions_of.resize(partners);
  network.partners_of.resize(actions);

  std::vector<std::size_t> repeated_degree(partners, 0);
  for (const auto& [partner, action] : ties) {
    assert(partner < partners && action < actions);
    ++repeated_degree[partner];
  }
  for (std::size_t partner = 0; partner < partners; ++partner) {
    network.actions_of[partner].reserve(repeated_degree[partner]);
  }
  for (const auto& [partner, action] : ties) network.actions_of[partner].push_back(action);

  std::vector<std::size_t> degree(actions, 0);
  for (auto& row : network.actions_of) {
    std::sort(row.begin(), row.end());
    row.erase(std::unique(row.begin(), row.end()), row.end());
    for (const std::uint32_t action : row) ++degree[action];
    network.ties += row.size();
  }
  for (std::size_t action = 0; action < actions; ++action) {
    network.partners_of[action].reserve(degree[action]);
  }
  // Partners are met in ascending order, so these lists come out sorted.
  for (std::size_t partner = 0; partner < partners; ++partner) {
    for (const std::uint32_t action : network.actions_of[partner]) {
      network.partners_of[action].push_back(static_cast<std::uint32_t>(partner));
    }
  }
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
  const auto add_rows = [&](const std::vector<std::vector<std::uint32_t>>& rows,
                            std::size_t offset) {
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
