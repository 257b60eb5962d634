// Brandes' sums (2001) over classes of vertices with the same neighbours.
//
// From each source, breadth first, `paths` counts shortest paths; then backwards, `dependency` adds up what
// share of the paths to all that lie further out runs through a vertex. Both sums are of one sweep, so that
// closeness and betweenness cost no more than one of them.
//
//   a plan with one organisation that carries forty actions alone:
//     PETR – action 1 … action 40        those forty are one class of forty members, walked once
//
// Members of a class have the same values by symmetry, and lie two ties apart: paths between them run
// through their neighbours ("doors"), each as likely. Boost's components, paths and distances were measured
// two to seventy times slower; they are the tests' second opinion.
#include "network/measures/algorithms/shortest_paths.hpp"

#include <algorithm>
#include <atomic>
#include <limits>
#include <numeric>

#include "network/measures/algorithms/threads.hpp"

namespace maillage::measures::algorithms {
namespace {

// Bounds the threads that can help, and multiplies the memory of the sums.
constexpr std::size_t block_count = 16;

// Vertices with equal rows, as one vertex each. Members of a class are never neighbours (a row
// holds no loop), and are 2 ties apart if the row is not empty.
struct Classes {
  model::Adjacency network;             // between classes
  std::vector<std::uint32_t> class_of;  // of each vertex
  std::vector<double> members;          // of each class
};

std::vector<std::uint32_t> first_twins(const model::Adjacency& network) {
  const std::size_t count = network.size();
  std::vector<std::uint64_t> hash(count, 0xcbf29ce484222325u);
  for (std::size_t vertex = 0; vertex < count; ++vertex) {
    for (std::size_t at = network.first[vertex]; at < network.first[vertex + 1]; ++at) {
      hash[vertex] = (hash[vertex] ^ network.neighbours[at]) * 0x100000001b3u;
    }
  }
  const auto row = [&](std::uint32_t vertex) {
    return network.neighbours.begin() + static_cast<std::ptrdiff_t>(network.first[vertex]);
  };
  const auto row_end = [&](std::uint32_t vertex) { return row(vertex + 1); };
  std::vector<std::uint32_t> order(count), twin(count);
  std::iota(order.begin(), order.end(), 0u);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (hash[a] != hash[b]) return hash[a] < hash[b];
    if (std::equal(row(a), row_end(a), row(b), row_end(b))) return a < b;
    return std::lexicographical_compare(row(a), row_end(a), row(b), row_end(b));
  });
  for (std::size_t at = 0; at < count; ++at) {
    const std::uint32_t vertex = order[at];
    twin[vertex] = vertex;
    if (at == 0) continue;
    const std::uint32_t before = order[at - 1];
    if (hash[before] == hash[vertex] &&
        std::equal(row(before), row_end(before), row(vertex), row_end(vertex))) {
      twin[vertex] = twin[before];
    }
  }
  return twin;
}

Classes classes_of(const model::Adjacency& network) {
  const std::vector<std::uint32_t> twin = first_twins(network);
  Classes result;
  result.class_of.resize(network.size());
  for (std::uint32_t vertex = 0; vertex < network.size(); ++vertex) {
    if (twin[vertex] == vertex) {
      result.class_of[vertex] = static_cast<std::uint32_t>(result.members.size());
      result.members.push_back(0);
    } else {
      result.class_of[vertex] = result.class_of[twin[vertex]];
    }
    ++result.members[result.class_of[vertex]];
  }
  for (std::uint32_t vertex = 0; vertex < network.size(); ++vertex) {
    if (twin[vertex] != vertex) continue;
    for (std::size_t at = network.first[vertex]; at < network.first[vertex + 1]; ++at) {
      const std::uint32_t other = network.neighbours[at];
      if (twin[other] == other) result.network.neighbours.push_back(result.class_of[other]);
    }
    result.network.first.push_back(result.network.neighbours.size());
  }
  return result;
}

struct Sums {
  std::vector<double> betweenness;
  std::vector<std::uint64_t> distance_sum;
  std::vector<std::uint32_t> reached;
};

struct Block {
  std::vector<double> betweenness;
  bool overflow = false;
};

constexpr std::uint32_t unseen = 0xffffffffu;

// A class as seen from the source. Kept together: a tie touches all of it, in no order that the
// cache could guess.
struct Sight {
  double paths = 0;       // shortest paths from all members of the source to one member: only
                          // ratios matter
  double dependency = 0;  // of the source on one member
  std::uint32_t distance = unseen;
};

// What one thread uses for one source after another.
struct Walk {
  explicit Walk(std::size_t count) : order(count), seen(count) {}
  std::vector<std::uint32_t> order;  // in which classes are found: the first `found` count
  std::size_t found = 0;
  std::vector<Sight> seen;
};

void walk_from(const Classes& classes, std::uint32_t source, Walk& walk, Block& block, Sums& sums) {
  const model::Adjacency& network = classes.network;
  const std::vector<double>& members = classes.members;
  Sight* const seen = walk.seen.data();
  const auto each_neighbour = [&](std::uint32_t vertex, auto&& visit) {
    const std::uint32_t* const neighbours = network.neighbours.data();
    const std::size_t end = network.first[vertex + 1];
    for (std::size_t at = network.first[vertex]; at < end; ++at) visit(neighbours[at]);
  };
  walk.order[0] = source;
  walk.found = 1;
  seen[source] = {1, 0, 0};
  for (std::size_t head = 0; head < walk.found; ++head) {
    const std::uint32_t vertex = walk.order[head];
    const std::uint32_t next = seen[vertex].distance + 1;
    const double paths = seen[vertex].paths * members[vertex];
    if (!(paths <= std::numeric_limits<double>::max())) block.overflow = true;
    each_neighbour(vertex, [&](std::uint32_t other) {
      Sight& sight = seen[other];
      if (sight.distance == unseen) {
        sight = {0, 0, next};
        walk.order[walk.found++] = other;
      }
      sight.paths += sight.distance == next ? paths : 0;
    });
  }

  const double twins = members[source] - 1;
  double distances = 0, reached = 0, doors = 0;  // doors: members next to the source
  for (std::size_t at = 1; at < walk.found; ++at) {
    const std::uint32_t vertex = walk.order[at];
    distances += members[vertex] * seen[vertex].distance;
    reached += members[vertex];
    if (seen[vertex].distance == 1) doors += members[vertex];
  }
  if (doors > 0) {
    distances += 2 * twins;
    reached += twins;
  }
  sums.distance_sum[source] = static_cast<std::uint64_t>(distances);
  sums.reached[source] = static_cast<std::uint32_t>(reached);

  // A path to a twin of the source runs through one door, each as likely.
  if (twins > 0) {
    each_neighbour(source, [&](std::uint32_t door) { seen[door].dependency = twins / doors; });
  }
  for (std::size_t at = walk.found; at > 1; --at) {
    const std::uint32_t vertex = walk.order[at - 1];
    const std::uint32_t before = seen[vertex].distance - 1;
    const double share = members[vertex] * (1 + seen[vertex].dependency) / seen[vertex].paths;
    each_neighbour(vertex, [&](std::uint32_t other) {
      Sight& sight = seen[other];
      sight.dependency += sight.distance == before ? sight.paths * share : 0;
    });
    block.betweenness[vertex] += members[source] * seen[vertex].dependency;
  }
  for (std::size_t at = 0; at < walk.found; ++at) seen[walk.order[at]].distance = unseen;
}

}  // namespace

PathSums shortest_paths(const model::Adjacency& network, unsigned threads) {
  const Classes classes = classes_of(network);
  const std::size_t count = classes.members.size();
  Sums sums;
  sums.distance_sum.resize(count);
  sums.reached.resize(count);
  std::vector<Block> blocks(block_count);
  std::atomic<std::size_t> next_block = 0;
  const auto work = [&] {
    Walk walk(count);
    for (std::size_t number = next_block++; number < block_count; number = next_block++) {
      Block& block = blocks[number];
      block.betweenness.assign(count, 0);
      for (std::size_t source = number; source < count; source += block_count) {
        walk_from(classes, static_cast<std::uint32_t>(source), walk, block, sums);
      }
    }
  };
  run_in_threads(std::min<std::size_t>(threads, std::min(block_count, count)), work);

  bool overflow = false;
  sums.betweenness.assign(count, 0);
  for (const Block& block : blocks) {
    overflow = overflow || block.overflow;
    for (std::size_t at = 0; at < count; ++at) sums.betweenness[at] += block.betweenness[at];
  }
  PathSums result;
  for (std::size_t vertex = 0; vertex < network.size(); ++vertex) {
    const std::uint32_t from = classes.class_of[vertex];
    // Each pair was walked from both its ends.
    if (!overflow) result.betweenness.push_back(sums.betweenness[from] / 2);
    result.distance_sum.push_back(sums.distance_sum[from]);
    result.reached.push_back(sums.reached[from]);
  }
  return result;
}

}  // namespace maillage::measures::algorithms
