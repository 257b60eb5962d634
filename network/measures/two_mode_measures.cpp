// Counting four-cycles: two partners who meet in two actions.
//
// Trying all pairs of partners, or all pairs of actions, is Σ d² over one mode: an action of twenty
// thousand partners is two hundred million pairs. Instead each cycle is met once, from its vertex of
// highest degree (Chiba & Nishizeki 1985): vertices are ranked by degree, and from each only those of lower
// degree are walked to.
//
//   start ── middle ── far       paths of two ties to each `far`; the k-th that arrives closes k − 1 cycles
//
// The walk is as long as the smaller degree at each tie, so that a vertex that is tied to all costs no more
// than its neighbours do. The others (density, centralisation, redundancy, components) are their formulas.
#include "network/measures/two_mode_measures.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "network/text/disjoint_sets.hpp"

namespace maillage::measures {
namespace {

double as_real(std::uint64_t count) { return static_cast<double>(count); }

std::uint32_t narrow(std::size_t count) { return static_cast<std::uint32_t>(count); }

// Both modes as one list of rows in descending order of degree: vertex 0 has the highest. Each row
// holds only neighbours that come later, and neighbours are ascending.
struct Ranked {
  std::vector<std::size_t> first;  // row of v: later[first[v]] … later[first[v + 1] − 1]
  std::vector<std::uint32_t> later;
  std::vector<std::size_t> all_first;  // the same with every neighbour
  std::vector<std::uint32_t> all;
};

Ranked rank_by_degree(const TwoMode& network) {
  const std::size_t partners = network.partners();
  const std::size_t count = partners + network.actions();
  const auto row = [&](std::size_t vertex) {
    return vertex < partners ? network.actions_of[vertex] : network.partners_of[vertex - partners];
  };
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0u);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const std::size_t left = row(a).size(), right = row(b).size();
    return left != right ? left > right : a < b;
  });
  std::vector<std::uint32_t> rank(count);
  for (std::size_t position = 0; position < count; ++position) {
    rank[order[position]] = narrow(position);
  }
  Ranked ranked;
  ranked.first.assign(1, 0);
  ranked.all_first.assign(1, 0);
  ranked.all.reserve(2 * network.ties);
  ranked.later.reserve(network.ties);
  for (std::size_t position = 0; position < count; ++position) {
    const std::uint32_t vertex = order[position];
    const std::size_t offset = vertex < partners ? partners : 0;
    const std::size_t begin = ranked.all.size();
    for (const std::uint32_t other : row(vertex)) ranked.all.push_back(rank[offset + other]);
    std::sort(ranked.all.begin() + static_cast<std::ptrdiff_t>(begin), ranked.all.end());
    for (std::size_t at = begin; at < ranked.all.size(); ++at) {
      if (ranked.all[at] > position) ranked.later.push_back(ranked.all[at]);
    }
    ranked.first.push_back(ranked.later.size());
    ranked.all_first.push_back(ranked.all.size());
  }
  return ranked;
}

}  // namespace

std::optional<double> density(const TwoMode& network) {
  if (network.partners() == 0 || network.actions() == 0) return std::nullopt;
  return as_real(network.ties) / (as_real(network.partners()) * as_real(network.actions()));
}

std::vector<std::optional<double>> degree_centrality(const TwoMode& network) {
  std::vector<std::optional<double>> result(network.partners());
  if (network.actions() == 0) return result;
  for (std::size_t partner = 0; partner < result.size(); ++partner) {
    result[partner] = as_real(network.actions_of[partner].size()) / as_real(network.actions());
  }
  return result;
}

std::optional<double> degree_centralization(const TwoMode& network) {
  const std::size_t partners = network.partners(), actions = network.actions();
  if (partners < 2 || actions == 0) return std::nullopt;
  std::size_t highest = 0, lowest = actions;
  for (const auto& row : network.actions_of) {
    highest = std::max(highest, row.size());
    lowest = std::min(lowest, row.size());
  }
  const double largest = as_real(partners - 1) * as_real(lowest == 0 ? actions : actions - 1);
  if (largest == 0) return std::nullopt;
  return (as_real(highest) * as_real(partners) - as_real(network.ties)) / largest;
}

std::uint64_t three_paths(const TwoMode& network) {
  std::uint64_t count = 0;
  for (const auto& row : network.actions_of) {
    std::uint64_t beyond = 0;
    for (const std::uint32_t action : row) beyond += network.partners_of[action].size() - 1;
    if (!row.empty()) count += beyond * (row.size() - 1);
  }
  return count;
}

std::uint64_t four_cycles(const TwoMode& network) {
  const Ranked ranked = rank_by_degree(network);
  const std::size_t count = ranked.first.size() - 1;
  std::vector<std::uint32_t> middles(count, 0);  // two-tie paths from `start` to each vertex
  std::uint64_t cycles = 0;
  // Each cycle is met once, at its vertex of lowest rank number; the two middles and the far vertex
  // come later.
  for (std::uint32_t start = 0; start < count; ++start) {
    const auto each_far = [&](auto&& visit) {
      for (std::size_t at = ranked.first[start]; at < ranked.first[start + 1]; ++at) {
        const std::uint32_t middle = ranked.later[at];
        for (std::size_t end = ranked.all_first[middle + 1]; end > ranked.all_first[middle];) {
          const std::uint32_t far = ranked.all[--end];
          if (far <= start) break;
          visit(middles[far]);
        }
      }
    };
    each_far([&](std::uint32_t& paths) { cycles += paths++; });
    each_far([](std::uint32_t& paths) { paths = 0; });
  }
  return cycles;
}

std::optional<double> clustering(const TwoMode& network) {
  const std::uint64_t paths = three_paths(network);
  if (paths == 0) return std::nullopt;
  return 4.0 * as_real(four_cycles(network)) / as_real(paths);
}

std::vector<std::optional<double>> redundancy(const TwoMode& network) {
  std::vector<std::uint64_t> doubled(network.actions(), 0);  // pairs that meet elsewhere too
  std::vector<std::uint32_t> shared(network.partners(), 0);
  for (std::uint32_t partner = 0; partner < network.partners(); ++partner) {
    const auto& actions = network.actions_of[partner];
    // Others of a higher number only: each pair is seen once.
    const auto each_other = [&](std::uint32_t action, auto&& visit) {
      const auto& row = network.partners_of[action];
      for (std::size_t at = row.size(); at > 0 && row[at - 1] > partner; --at) visit(row[at - 1]);
    };
    for (const std::uint32_t action : actions) {
      each_other(action, [&](std::uint32_t other) { ++shared[other]; });
    }
    for (const std::uint32_t action : actions) {
      each_other(action, [&](std::uint32_t other) { doubled[action] += shared[other] > 1; });
    }
    for (const std::uint32_t action : actions) {
      each_other(action, [&](std::uint32_t other) { shared[other] = 0; });
    }
  }
  std::vector<std::optional<double>> result(network.actions());
  for (std::size_t action = 0; action < result.size(); ++action) {
    const std::uint64_t degree = network.partners_of[action].size();
    if (degree < 2) continue;
    result[action] = as_real(doubled[action]) / as_real(degree * (degree - 1) / 2);
  }
  return result;
}

Components components(const TwoMode& network) {
  const std::uint32_t partners = narrow(network.partners());
  const std::uint32_t count = partners + narrow(network.actions());
  text::DisjointSets sets(count);
  for (std::uint32_t partner = 0; partner < partners; ++partner) {
    for (const std::uint32_t action : network.actions_of[partner]) {
      sets.join(partner, partners + action);
    }
  }
  constexpr std::uint32_t unnumbered = 0xffffffffu;
  std::vector<std::uint32_t> number(count, unnumbered), found(count);
  std::vector<ComponentSize> sizes;
  for (std::uint32_t vertex = 0; vertex < count; ++vertex) {
    const std::uint32_t root = sets.of(vertex);
    if (number[root] == unnumbered) {
      number[root] = narrow(sizes.size());
      sizes.push_back(ComponentSize{});
    }
    found[vertex] = number[root];
    ComponentSize& size = sizes[number[root]];
    ++(vertex < partners ? size.partners : size.actions);
  }
  std::vector<std::uint32_t> order(sizes.size()), position(sizes.size());
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return sizes[a].partners + sizes[a].actions > sizes[b].partners + sizes[b].actions;
  });
  Components result;
  for (const std::uint32_t old : order) {
    position[old] = narrow(result.sizes.size());
    result.sizes.push_back(sizes[old]);
  }
  for (std::uint32_t vertex = 0; vertex < count; ++vertex) {
    (vertex < partners ? result.of_partner : result.of_action).push_back(position[found[vertex]]);
  }
  return result;
}

std::optional<double> fragmentation(const Components& components) {
  const double count = as_real(components.of_partner.size() + components.of_action.size());
  if (count < 2) return std::nullopt;
  double joined = 0;  // ordered pairs within a component
  for (const ComponentSize& size : components.sizes) {
    const double vertices = as_real(size.partners) + as_real(size.actions);
    joined += vertices * (vertices - 1);
  }
  return 1 - joined / (count * (count - 1));
}

}  // namespace maillage::measures
