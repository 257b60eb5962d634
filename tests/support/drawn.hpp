// Networks drawn in a test as text: a row for each partner, a column for each action, 'x' where
// they are tied.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include "network/measures/two_mode.hpp"

namespace maillage::testing {

inline measures::TwoMode drawn(std::initializer_list<std::string_view> rows) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  std::uint32_t partner = 0;
  for (const std::string_view row : rows) {
    for (std::uint32_t action = 0; action < row.size(); ++action) {
      if (row[action] == 'x') ties.emplace_back(partner, action);
    }
    ++partner;
  }
  const std::size_t actions = rows.size() == 0 ? 0 : rows.begin()->size();
  return measures::make_two_mode(rows.size(), actions, std::move(ties));
}

// Network number `code` of the 2^(n·m) of n partners and m actions: a bit for each tie.
inline measures::TwoMode enumerated(std::uint32_t partners, std::uint32_t actions,
                                    std::uint32_t code) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (std::uint32_t bit = 0; bit < partners * actions; ++bit) {
    if ((code >> bit & 1u) != 0) ties.emplace_back(bit / actions, bit % actions);
  }
  return measures::make_two_mode(partners, actions, std::move(ties));
}

// Calls visit(network) for every network of 1 … most partners and as many actions.
template <class Visit>
void each_small_network(std::uint32_t most, Visit&& visit) {
  for (std::uint32_t partners = 1; partners <= most; ++partners) {
    for (std::uint32_t actions = 1; actions <= most; ++actions) {
      for (std::uint32_t code = 0; code < 1u << (partners * actions); ++code) {
        visit(enumerated(partners, actions, code));
      }
    }
  }
}

}  // namespace maillage::testing
