// E–I index: do partners work with others of their own type, or across types?
//
// Its range depends on the sizes of the groups, so the figure alone says little: it is read against
// what it is when the types are dealt to the same network at random.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "network/measures/projection.hpp"

namespace maillage::measures {

// A partner of no known group: its ties are not counted and it takes no part in the permutations.
inline constexpr std::uint32_t no_group = 0xffffffffu;

struct EiOptions {
  std::uint32_t permutations = 10000;
  std::uint64_t seed = 1;
};

struct EiIndex {
  std::uint64_t external = 0, internal = 0;  // joined pairs across groups, within one
  // (E − I) / (E + I): −1 all within, +1 all across. Undefined without a counted tie.
  std::optional<double> observed;
  // What the index is on average over all ways to deal the groups, exactly:
  // 1 − 2·Σ g(g−1) / (n(n−1)), g the sizes of the groups. Undefined where `observed` is.
  std::optional<double> expected;
  // Average over the permutations drawn; near `expected`. Undefined without permutation.
  std::optional<double> permuted_mean;
  // Two-sided: (1 + permutations at least as far from `expected` as observed) / (1 + permutations).
  // In (0, 1]. Undefined where `observed` is. No verdict: the smallest is 1 / (1 + permutations).
  std::optional<double> p_value;
};

// On the projection as joined or not; group_of[partner] is any number, or no_group. All partners
// with a group are permuted, isolated ones too.
// O(permutations × (n + E)). Same seed, same result, on every platform.
// Krackhardt & Stern 1988; correction by one: Phipson & Smyth 2010.
EiIndex ei_index(const Projection& projection, const std::vector<std::uint32_t>& group_of,
                 const EiOptions& options = {});

}  // namespace maillage::measures
