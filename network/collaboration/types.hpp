// Types of organisation that work together, and those that only meet through a third.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "network/measures/projection.hpp"
#include "network/model/contract.hpp"

namespace maillage::collaboration {

// Of two types, or within one.
struct TypePair {
  std::size_t joined = 0;    // pairs of organisations that share at least one action
  std::size_t shared = 0;    // actions shared, summed over these pairs
  std::size_t possible = 0;  // pairs there are
};

// By type and type; symmetric, so each half says all. Not said is a type of its own here.
using TypeMatrix =
    std::array<std::array<TypePair, model::partner_type_count>, model::partner_type_count>;

// O(n + E).
TypeMatrix type_matrix(const measures::Projection& projection,
                       const std::vector<model::PartnerType>& types);

// Pairs of organisations of types A and B that share nothing, but each shares with the same third
// organisations, all of them of type C: without type C they would not meet.
struct TypeBrokerage {
  model::PartnerType a{}, b{};  // a ≤ b in the order of the enum
  model::PartnerType through{};
  std::size_t pairs = 0;  // at least 1
};

struct Brokerage {
  std::vector<TypeBrokerage> table;  // by a, b, through
  std::size_t through_several = 0;   // pairs who meet through organisations of several types
  bool is_too_large = false;         // more than `most_meetings` paths over a third: not counted
};

constexpr std::size_t most_meetings = 100'000'000;

// O(Σ over partners of (its neighbours' degrees)): quadratic where one organisation is joined to all.
// After Jasny & Lubell 2015, on organisations joined by what `projection` joins them by.
Brokerage brokerage(const measures::Projection& projection,
                    const std::vector<model::PartnerType>& types);

}  // namespace maillage::collaboration
