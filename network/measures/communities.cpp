// Leiden on modularity (Traag, Waltman & van Eck 2019), in four steps that repeat until nothing moves:
//
//   move_fast     each partner to the neighbouring group that gains most; those beside who moved wait again
//   refined       each group parted into pieces that hang together, from single partners up
//   aggregated    each piece is one vertex, its ties added up
//   held_together at the end, a group that still falls apart is its pieces
//
// The refinement is what sets it apart from Louvain, whose groups may be joined by nothing (a partner that
// held a group together moves away, the rest stays one). Pieces take the best gain here where the paper
// draws among the gains; what is drawn is the order in which partners are looked at, up to 64 times.
//
// Gains are compared as whole numbers (times all_ends²/2), so that no rounding breaks a tie otherwise on
// another platform. Two methods were here before: the report merged groups greedily (Clauset, Newman &
// Moore 2004) and plan asked igraph for Leiden, so that one contract had two sets of groups. This one is no
// less modular than igraph's.
#include "network/measures/communities.hpp"

#include <algorithm>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <cstddef>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "network/measures/algorithms/boost_graph.hpp"
#include "network/measures/random.hpp"

namespace maillage::measures {
namespace {

constexpr std::uint64_t seed = 1941;
constexpr std::size_t most_orders = 64, least_orders = 4;
constexpr int most_in_vain = 3;  // runs from what was found, each with another draw
constexpr std::size_t affordable_ties = 400'000;  // over all orders: some tenths of a second

using Groups = std::vector<std::uint32_t>;  // the group of each vertex, by any number below size

// Vertices that are one partner each, or many taken as one.
struct Weighted {
  struct Tie {
    std::uint32_t to = 0;
    std::int64_t weight = 0;
  };
  std::vector<std::size_t> first = {0};
  std::vector<Tie> ties;           // rows; none from a vertex to itself
  std::vector<std::int64_t> ends;  // Σ of the weights of its partners' ties, those within too
  std::int64_t all_ends = 0;

  std::size_t size() const { return ends.size(); }
};

Weighted weighted(const Projection& projection) {
  Weighted result;
  result.first = projection.joined.first;
  result.ends.assign(projection.partners(), 0);
  for (std::uint32_t vertex = 0; vertex < projection.partners(); ++vertex) {
    for (std::size_t at = result.first[vertex]; at < result.first[vertex + 1]; ++at) {
      result.ties.push_back({projection.joined.neighbours[at], projection.shared[at]});
      result.ends[vertex] += projection.shared[at];
    }
    result.all_ends += result.ends[vertex];
  }
  return result;
}

// A partition under way.
class Partition {
 public:
  Partition(const Weighted& network, Groups groups)
      : network_(network),
        group_(std::move(groups)),
        ends_(network.size(), 0),
        members_(network.size(), 0),
        towards_(network.size(), 0) {
    for (std::uint32_t vertex = 0; vertex < network.size(); ++vertex) {
      ends_[group_[vertex]] += network.ends[vertex];
      ++members_[group_[vertex]];
    }
    for (std::uint32_t group = 0; group < network.size(); ++group) {
      if (members_[group] == 0) empty_.push_back(group);
    }
  }

  const Groups& groups() const { return group_; }
  bool is_alone(std::uint32_t vertex) const { return members_[group_[vertex]] == 1; }
  std::int64_t ends(std::uint32_t group) const { return ends_[group]; }

  struct Choice {
    std::uint32_t group = 0;
    std::int64_t gain = 0;  // of modularity, times all_ends² / 2, against staying
  };

  // The group that gains most by the vertex, among those of its neighbours that `may` lets in, its
  // own, and one of its own alone; of equal ones its own, then the one first met.
  template <class May>
  Choice best(std::uint32_t vertex, const May& may) {
    const std::uint32_t own = group_[vertex];
    for (std::size_t at = network_.first[vertex]; at < network_.first[vertex + 1]; ++at) {
      const Weighted::Tie& tie = network_.ties[at];
      const std::uint32_t group = group_[tie.to];
      if (group != own && !may(tie.to)) continue;
      if (towards_[group] == 0) met_.push_back(group);
      towards_[group] += tie.weight;
    }
    const auto value = [&](std::uint32_t group, std::int64_t others) {
      return network_.all_ends * towards_[group] - network_.ends[vertex] * others;
    };
    const std::int64_t staying = value(own, ends_[own] - network_.ends[vertex]);
    Choice choice{own, 0};
    if (staying < 0 && !empty_.empty()) choice = {empty_.back(), -staying};
    for (const std::uint32_t group : met_) {
      if (group == own) continue;
      const std::int64_t gain = value(group, ends_[group]) - staying;
      if (gain > choice.gain) choice = {group, gain};
    }
    for (const std::uint32_t group : met_) towards_[group] = 0;
    met_.clear();
    return choice;
  }

  void move(std::uint32_t vertex, std::uint32_t group) {
    const std::uint32_t own = group_[vertex];
    if (members_[group] == 0) empty_.pop_back();  // best() gives the last one
    ends_[own] -= network_.ends[vertex];
    ends_[group] += network_.ends[vertex];
    ++members_[group];
    if (--members_[own] == 0) empty_.push_back(own);
    group_[vertex] = group;
  }

 private:
  const Weighted& network_;
  Groups group_;
  std::vector<std::int64_t> ends_;
  std::vector<std::uint32_t> members_;
  std::vector<std::uint32_t> empty_;
  std::vector<std::int64_t> towards_;  // scratch of best(): 0 between calls
  std::vector<std::uint32_t> met_;
};

std::vector<std::uint32_t> drawn_order(std::size_t count, Random* random) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0u);
  if (random != nullptr) shuffle(order, *random);
  return order;
}

// Moves vertices until none gains by moving; those whose neighbours moved are looked at again.
void move_fast(const Weighted& network, Partition& partition, Random* random) {
  std::vector<std::uint32_t> queue = drawn_order(network.size(), random);
  std::vector<char> waiting(network.size(), 1);
  for (std::size_t head = 0; head < queue.size(); ++head) {
    const std::uint32_t vertex = queue[head];
    waiting[vertex] = 0;
    const auto choice = partition.best(vertex, [](std::uint32_t) { return true; });
    if (choice.gain <= 0) continue;
    partition.move(vertex, choice.group);
    for (std::size_t at = network.first[vertex]; at < network.first[vertex + 1]; ++at) {
      const std::uint32_t other = network.ties[at].to;
      if (waiting[other] != 0 || partition.groups()[other] == choice.group) continue;
      waiting[other] = 1;
      queue.push_back(other);
    }
  }
}

// Parts of each group that hang together: vertices alone join, where it gains, a part of their own
// group, both being well tied to the rest of the group.
Groups refined(const Weighted& network, const Partition& whole, Random* random) {
  Groups alone(network.size());
  std::iota(alone.begin(), alone.end(), 0u);
  Partition parts(network, alone);
  const Groups& group = whole.groups();
  // Of each part, and at first of each vertex: the weight of its ties to the rest of its group.
  std::vector<std::int64_t> outward(network.size(), 0);
  for (std::uint32_t vertex = 0; vertex < network.size(); ++vertex) {
    for (std::size_t at = network.first[vertex]; at < network.first[vertex + 1]; ++at) {
      const Weighted::Tie& tie = network.ties[at];
      if (group[tie.to] == group[vertex]) outward[vertex] += tie.weight;
    }
  }
  const auto is_well_tied = [&](std::uint32_t part, std::uint32_t member) {
    const std::int64_t ends = parts.ends(part);
    return network.all_ends * outward[part] >= ends * (whole.ends(group[member]) - ends);
  };
  for (const std::uint32_t vertex : drawn_order(network.size(), random)) {
    if (!parts.is_alone(vertex) || !is_well_tied(vertex, vertex)) continue;
    const auto choice = parts.best(vertex, [&](std::uint32_t other) {
      return group[other] == group[vertex] && is_well_tied(parts.groups()[other], other);
    });
    if (choice.gain <= 0) continue;
    std::int64_t between = 0;
    for (std::size_t at = network.first[vertex]; at < network.first[vertex + 1]; ++at) {
      const Weighted::Tie& tie = network.ties[at];
      if (parts.groups()[tie.to] == choice.group) between += tie.weight;
    }
    outward[choice.group] += outward[vertex] - 2 * between;
    parts.move(vertex, choice.group);
  }
  return parts.groups();
}

// Numbers groups from 0, in the order of their first vertex. Returns how many there are.
std::uint32_t number(Groups& groups) {
  std::unordered_map<std::uint32_t, std::uint32_t> number_of;
  std::uint32_t next = 0;
  for (std::uint32_t& group : groups) {
    const auto known = number_of.emplace(group, next);
    if (known.second) ++next;
    group = known.first->second;
  }
  return next;
}

// Each part as one vertex.
Weighted aggregated(const Weighted& network, const Groups& parts, std::uint32_t count) {
  Weighted result;
  result.all_ends = network.all_ends;
  result.ends.assign(count, 0);
  std::vector<std::vector<std::uint32_t>> members(count);
  for (std::uint32_t vertex = 0; vertex < network.size(); ++vertex) {
    result.ends[parts[vertex]] += network.ends[vertex];
    members[parts[vertex]].push_back(vertex);
  }
  std::vector<std::int64_t> towards(count, 0);
  std::vector<std::uint32_t> met;
  for (std::uint32_t part = 0; part < count; ++part) {
    for (const std::uint32_t vertex : members[part]) {
      for (std::size_t at = network.first[vertex]; at < network.first[vertex + 1]; ++at) {
        const std::uint32_t other = parts[network.ties[at].to];
        if (other == part) continue;
        if (towards[other] == 0) met.push_back(other);
        towards[other] += network.ties[at].weight;
      }
    }
    std::sort(met.begin(), met.end());
    for (const std::uint32_t other : met) {
      result.ties.push_back({other, towards[other]});
      towards[other] = 0;
    }
    met.clear();
    result.first.push_back(result.ties.size());
  }
  return result;
}

// One run of Leiden from `start`.
Groups leiden(const Weighted& partners, const Groups& start, Random* random) {
  Weighted network = partners;
  Groups of_partner(partners.size());  // the vertex of `network` that holds each partner
  std::iota(of_partner.begin(), of_partner.end(), 0u);
  Groups groups = start;  // of the vertices of `network`
  for (;;) {
    Partition partition(network, groups);
    move_fast(network, partition, random);
    groups = partition.groups();
    Groups parts = refined(network, partition, random);
    const std::uint32_t count = number(parts);
    if (count == network.size()) break;
    Groups group_of_part(count);
    for (std::uint32_t vertex = 0; vertex < network.size(); ++vertex) {
      group_of_part[parts[vertex]] = groups[vertex];
    }
    network = aggregated(network, parts, count);
    for (std::uint32_t& vertex : of_partner) vertex = parts[vertex];
    groups = std::move(group_of_part);
    number(groups);
  }
  Groups result;
  for (const std::uint32_t vertex : of_partner) result.push_back(groups[vertex]);
  number(result);
  return result;
}

// Modularity times all_ends². Above 2^63 where all_ends is above 3·10⁹.
std::int64_t quality(const Weighted& network, const Groups& groups) {
  std::vector<std::int64_t> ends(network.size(), 0);
  std::int64_t within = 0;
  for (std::uint32_t vertex = 0; vertex < network.size(); ++vertex) {
    ends[groups[vertex]] += network.ends[vertex];
    for (std::size_t at = network.first[vertex]; at < network.first[vertex + 1]; ++at) {
      const Weighted::Tie& tie = network.ties[at];
      if (groups[tie.to] == groups[vertex]) within += tie.weight;
    }
  }
  std::int64_t result = network.all_ends * within;
  for (const std::int64_t each : ends) result -= each * each;
  return result;
}

struct WithinGroup {
  const Groups* groups = nullptr;
  bool operator()(const model::Arc& arc) const {
    return (*groups)[arc.source] == (*groups)[arc.target];
  }
};

// A group that does not hang together falls into its pieces, by which modularity gains.
Groups held_together(const Projection& projection, const Groups& groups) {
  const boost::filtered_graph<model::Adjacency, WithinGroup> within(projection.joined,
                                                                    WithinGroup{&groups});
  Groups result(groups.size());
  boost::connected_components(
      within, boost::make_iterator_property_map(
                  result.begin(), model::get(boost::vertex_index, projection.joined)));
  return result;
}

Groups best_groups(const Weighted& network) {
  Groups best(network.size());
  std::iota(best.begin(), best.end(), 0u);
  const Groups alone = best;
  std::int64_t reached = quality(network, best);
  Random random{seed};
  const std::size_t orders = std::clamp(
      affordable_ties / std::max<std::size_t>(1, network.ties.size()), least_orders, most_orders);
  for (std::size_t order = 0; order < orders; ++order) {
    Random* const draws = order == 0 ? nullptr : &random;  // the first: as they stand
    Groups groups = leiden(network, alone, draws);
    std::int64_t found = quality(network, groups);
    for (int in_vain = 0; in_vain < most_in_vain;) {
      Groups next = leiden(network, groups, draws);
      const std::int64_t after = quality(network, next);
      in_vain = after > found ? 0 : in_vain + 1;
      if (after < found) continue;
      found = after;
      groups = std::move(next);
    }
    if (found > reached) {
      reached = found;
      best = std::move(groups);
    }
  }
  return best;
}

}  // namespace

Communities communities(const Projection& projection) {
  Communities found;
  const Weighted network = weighted(projection);
  if (network.all_ends == 0) return found;
  const Groups groups = held_together(projection, best_groups(network));
  std::vector<std::vector<std::uint32_t>> members(network.size());
  for (std::uint32_t vertex = 0; vertex < network.size(); ++vertex) {
    if (network.ends[vertex] > 0) members[groups[vertex]].push_back(vertex);
  }
  for (auto& each : members) {
    if (!each.empty()) found.groups.push_back(std::move(each));
  }
  std::stable_sort(found.groups.begin(), found.groups.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  const auto all = static_cast<double>(network.all_ends);
  found.modularity = static_cast<double>(quality(network, groups)) / (all * all);
  return found;
}

}  // namespace maillage::measures
