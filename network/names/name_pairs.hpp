// Scored pairs of names: what reconcile groups. Internal to network/names/reconcile.cpp and
// network/names/name_pairs.cpp.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "network/names/reconcile.hpp"

namespace maillage::names {

// A key that more names share says nothing.
inline constexpr std::size_t most_common_key = 24;
// Names of one kind compared with the kind alone.
inline constexpr std::size_t most_of_a_kind = 200;

using Pair = std::pair<std::uint32_t, std::uint32_t>;

struct Scored {
  Pair pair;  // of nodes
  NameComparison comparison;
};

// Spellings of the same letters and owner are one node; a blank one is none.
struct Nodes {
  std::vector<AnalysedName> names;
  std::vector<std::vector<std::uint32_t>> uses;  // of each node
  std::vector<std::uint32_t> owners;             // of each node; its own position if not known
};

// owners: null if not known.
Nodes make_nodes(const std::vector<NameUse>& uses, const std::vector<std::uint32_t>* owners);

// Best first, then by position; only pairs of different owners that are at least possible.
std::vector<Scored> score_pairs(const Nodes& nodes);

}  // namespace maillage::names
