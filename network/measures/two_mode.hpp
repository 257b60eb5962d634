// Partners × actions, and the measures that such data allows.
//
// A two-mode network takes two-mode formulas: one-mode density cannot pass 0.5 on it and its
// clustering is 0. Isolated partners and orphan actions are part of it, always.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "network/model/adjacency.hpp"

namespace maillage::measures {

// n partners, m actions and their ties, as sorted adjacency both ways. No repeated tie.
struct TwoMode {
  std::vector<std::vector<std::uint32_t>> actions_of;   // n lists of actions (0…m-1), ascending
  std::vector<std::vector<std::uint32_t>> partners_of;  // m lists of partners (0…n-1), ascending
  std::size_t ties = 0;

  std::size_t partners() const { return actions_of.size(); }
  std::size_t actions() const { return partners_of.size(); }
};

// Repeated ties count once.
TwoMode make_two_mode(std::size_t partners, std::size_t actions,
                      const std::vector<std::pair<std::uint32_t, std::uint32_t>>& ties);

// The same network with the modes exchanged: measures of the action side.
TwoMode transposed(const TwoMode& network);

// As one network of n + m vertices: partners, then actions. What Boost's algorithms run on
// (network/measures/algorithms/boost_graph.hpp). O(n + m + E).
model::Adjacency adjacency(const TwoMode& network);

}  // namespace maillage::measures
