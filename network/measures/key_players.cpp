// Key players (network/measures/fragility.hpp): distances between all partners, in blocks of 64 sources,
// and what they become without one of them.
//
// The 64 sources of a block are the bits of one word for each vertex: a step outward is an `or` over
// neighbours, and the number of new bits is the number of pairs at that distance. Distances are only
// counted, never kept: the measure needs Σ 1/d, whose terms are added in the order of d, so that two ways
// of counting agree to the last bit.
//
// Without a vertex only those distances change that ran through it; of one on no shortest path none does,
// and its rows are taken out of the sum instead of walking all again.

#include <algorithm>
#include <atomic>
#include <bit>
#include <numeric>

#include "network/measures/algorithms/threads.hpp"
#include "network/measures/fragility.hpp"

namespace maillage::measures {
namespace {

// counts[d]: ordered pairs of vertices at distance d. Whole numbers, so that two ways of counting
// give the same fragmentation to the last bit.
using Distances = std::vector<std::uint64_t>;

void add(Distances& counts, std::size_t distance, std::uint64_t pairs) {
  if (counts.size() <= distance) counts.resize(distance + 1, 0);
  counts[distance] += pairs;
}

// Breadth-first from 64 vertices at once, a bit each. `left_out` is as if it were not there.
constexpr std::uint32_t nobody = 0xffffffffu;
Distances all_distances(const model::Adjacency& joined, std::uint32_t left_out) {
  const std::size_t count = joined.size();
  Distances result;
  std::vector<std::uint64_t> seen(count), front(count), next(count);
  for (std::size_t begin = 0; begin < count; begin += 64) {
    seen.assign(count, 0);
    for (std::size_t source = begin; source < count && source < begin + 64; ++source) {
      seen[source] = std::uint64_t{1} << (source - begin);
    }
    if (left_out != nobody) seen[left_out] = 0;
    front = seen;
    if (left_out != nobody) seen[left_out] = ~std::uint64_t{0};
    bool moved = true;
    for (std::size_t distance = 1; moved; ++distance) {
      for (std::size_t vertex = 0; vertex < count; ++vertex) {
        if (front[vertex] == 0) continue;
        for (std::size_t at = joined.first[vertex]; at < joined.first[vertex + 1]; ++at) {
          next[joined.neighbours[at]] |= front[vertex];
        }
      }
      std::uint64_t pairs = 0;
      for (std::size_t vertex = 0; vertex < count; ++vertex) {
        front[vertex] = next[vertex] & ~seen[vertex];
        seen[vertex] |= front[vertex];
        next[vertex] = 0;
        pairs += static_cast<std::uint64_t>(std::popcount(front[vertex]));
      }
      moved = pairs > 0;
      if (moved) add(result, distance, pairs);
    }
  }
  return result;
}

// Distances from one vertex, to and fro: each vertex reached counts twice.
Distances distances_of(const model::Adjacency& joined, std::uint32_t source) {
  Distances result;
  std::vector<std::uint32_t> distance(joined.size(), nobody), order{source};
  distance[source] = 0;
  for (std::size_t head = 0; head < order.size(); ++head) {
    const std::uint32_t vertex = order[head];
    if (head > 0) add(result, distance[vertex], 2);
    for (std::size_t at = joined.first[vertex]; at < joined.first[vertex + 1]; ++at) {
      const std::uint32_t other = joined.neighbours[at];
      if (distance[other] != nobody) continue;
      distance[other] = distance[vertex] + 1;
      order.push_back(other);
    }
  }
  return result;
}

double weighted_fragmentation(const Distances& counts, std::size_t vertices) {
  double near = 0;
  for (std::size_t distance = 1; distance < counts.size(); ++distance) {
    near += static_cast<double>(counts[distance]) / static_cast<double>(distance);
  }
  return 1 - near / (static_cast<double>(vertices) * static_cast<double>(vertices - 1));
}

model::Adjacency without(const model::Adjacency& joined, std::uint32_t left_out) {
  model::Adjacency result;
  for (std::uint32_t vertex = 0; vertex < joined.size(); ++vertex) {
    if (vertex == left_out) continue;
    for (std::size_t at = joined.first[vertex]; at < joined.first[vertex + 1]; ++at) {
      const std::uint32_t other = joined.neighbours[at];
      if (other != left_out) result.neighbours.push_back(other - (other > left_out ? 1 : 0));
    }
    result.first.push_back(result.neighbours.size());
  }
  return result;
}

}  // namespace

std::optional<double> distance_fragmentation(const model::Adjacency& joined) {
  if (joined.size() < 2) return std::nullopt;
  return weighted_fragmentation(all_distances(joined, nobody), joined.size());
}

std::vector<std::optional<double>> fragmentation_without_each(const model::Adjacency& joined,
                                                              unsigned threads) {
  const std::size_t count = joined.size();
  std::vector<std::optional<double>> result(count);
  if (count < 3) return result;
  const std::vector<double> between = algorithms::shortest_paths(joined, threads).betweenness;
  const Distances whole = all_distances(joined, nobody);
  std::atomic<std::uint32_t> next = 0;
  run_in_threads(std::min<std::size_t>(threads, count), [&] {
    for (std::uint32_t partner = next++; partner < count; partner = next++) {
      // Without a partner that is on no shortest path, the others are as near as before.
      const bool is_on_path = between.empty() || between[partner] > 0;
      Distances left = is_on_path ? all_distances(joined, partner) : whole;
      if (!is_on_path) {
        const Distances own = distances_of(joined, partner);
        for (std::size_t distance = 0; distance < own.size(); ++distance) {
          left[distance] -= own[distance];
        }
      }
      result[partner] = weighted_fragmentation(left, count - 1);
    }
  });
  return result;
}

KeyPlayers key_players(const model::Adjacency& joined, std::size_t size, unsigned threads) {
  KeyPlayers result;
  model::Adjacency left = joined;
  std::vector<std::uint32_t> number(joined.size());  // of the vertices left, in `joined`
  std::iota(number.begin(), number.end(), 0u);
  std::optional<double> reached = distance_fragmentation(left);
  while (result.partners.size() < size && left.size() >= 3) {
    const auto values = fragmentation_without_each(left, threads);
    std::uint32_t best = 0;
    for (std::uint32_t vertex = 1; vertex < values.size(); ++vertex) {
      if (*values[vertex] > *values[best]) best = vertex;
    }
    if (*values[best] <= *reached) break;
    reached = values[best];
    result.partners.push_back(number[best]);
    result.fragmentation.push_back(*reached);
    left = without(left, best);
    number.erase(number.begin() + static_cast<std::ptrdiff_t>(best));
  }
  return result;
}

}  // namespace maillage::measures
