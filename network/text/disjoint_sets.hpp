// Disjoint sets: which of n things belong together, told pair by pair.
//
// Each set is a tree of which the root stands for it. The lower root stays at a join, so that a set is
// known by its first member whatever the order of the joins, and what is numbered by roots comes out in
// order. That costs the balance by rank or size that textbooks keep (Tarjan 1975); halving the path at each
// look-up keeps look-ups near constant all the same: O(log n) each, averaged.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace maillage::text {

class DisjointSets {
 public:
  explicit DisjointSets(std::size_t count) : parent_(count) {
    std::iota(parent_.begin(), parent_.end(), 0u);
  }

  // The first member of its set.
  std::uint32_t of(std::uint32_t member) const {
    while (parent_[member] != member) member = parent_[member] = parent_[parent_[member]];
    return member;
  }

  void join(std::uint32_t a, std::uint32_t b) {
    a = of(a);
    b = of(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  mutable std::vector<std::uint32_t> parent_;
};

}  // namespace maillage::text
