// Groups of names that are one organisation, grown pair by pair, the best pair first.
//
// Joining whatever a pair connects (single linkage) would put "CPIE de Nancy" and "CPIE de Bonzée" into one
// group through "CPIE", which is near both. So two groups join by a probable pair only where no name of one
// contradicts a name of the other, unless some name says what both say. A certain pair joins without that
// question: it differs in ways that never tell two apart. What is not joined is kept as a doubt for a
// person.
#include "network/names/reconcile.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "network/names/name_keys.hpp"
#include "network/names/name_pairs.hpp"
#include "network/text/disjoint_sets.hpp"

namespace maillage::names {
namespace {

// Members of two groups compared before they are joined.
constexpr std::size_t largest_group = 60;

bool contradict(const AnalysedName& a, const AnalysedName& b) {
  const NameRelation relation = compare_names(a, b).relation;
  return relation == NameRelation::differs || relation == NameRelation::service;
}

// Two sets of names that are never one: a name of each says what the other doesn't, and no name
// says both.
bool contradict(const Nodes& nodes, const std::vector<std::uint32_t>& some,
                const std::vector<std::uint32_t>& others) {
  if (some.size() * others.size() > largest_group * largest_group) return true;
  const auto covers = [&](std::uint32_t large, std::uint32_t small) {
    if (large == small) return false;
    const NameComparison comparison = compare_names(nodes.names[small], nodes.names[large]);
    return comparison.relation == NameRelation::completes ||
           comparison.relation == NameRelation::same;
  };
  for (const std::uint32_t a : some) {
    for (const std::uint32_t b : others) {
      if (!contradict(nodes.names[a], nodes.names[b])) continue;
      bool bridged = false;
      for (const auto* members : {&some, &others}) {
        for (const std::uint32_t each : *members) {
          bridged = bridged || ((each == a || covers(each, a)) && (each == b || covers(each, b)));
        }
      }
      if (!bridged) return true;
    }
  }
  return false;
}

std::vector<CandidatePair> spread(const std::vector<Scored>& scored, const Nodes& nodes) {
  std::vector<CandidatePair> pairs;
  for (const Scored& each : scored) {
    for (const std::uint32_t x : nodes.uses[each.pair.first]) {
      for (const std::uint32_t y : nodes.uses[each.pair.second]) {
        pairs.push_back({std::min(x, y), std::max(x, y), each.comparison.score,
                         level_of(each.comparison.score), each.comparison.grounds});
      }
    }
  }
  return pairs;
}

void sort_pairs(std::vector<CandidatePair>& pairs) {
  std::sort(pairs.begin(), pairs.end(), [](const CandidatePair& x, const CandidatePair& y) {
    if (x.score != y.score) return x.score > y.score;
    return std::pair(x.a, x.b) < std::pair(y.a, y.b);
  });
}

void make_groups(const std::vector<NameUse>& uses, const Nodes& nodes,
                 const std::vector<Scored>& scored, Reconciliation& result) {
  struct Growing {
    std::vector<std::uint32_t> nodes;
    double score = 1;
    std::set<NameGround> grounds;
  };
  text::DisjointSets sets(nodes.names.size());
  std::vector<Growing> growing(nodes.names.size());
  for (std::uint32_t i = 0; i < nodes.names.size(); ++i) {
    growing[i].nodes = {i};
    if (nodes.uses[i].size() > 1) growing[i].grounds = {NameGround::same_letters};
  }
  for (const Scored& each : scored) {  // best first
    if (each.comparison.score < probable_score) break;
    const std::uint32_t x = sets.of(each.pair.first), y = sets.of(each.pair.second);
    if (x == y) continue;
    if (each.comparison.score < certain_score &&
        contradict(nodes, growing[x].nodes, growing[y].nodes)) {
      continue;
    }
    sets.join(x, y);
    Growing& kept = growing[std::min(x, y)];
    Growing& gone = growing[std::max(x, y)];
    kept.nodes.insert(kept.nodes.end(), gone.nodes.begin(), gone.nodes.end());
    kept.score = std::min({kept.score, gone.score, each.comparison.score});
    kept.grounds.insert(gone.grounds.begin(), gone.grounds.end());
    kept.grounds.insert(each.comparison.grounds.begin(), each.comparison.grounds.end());
    gone = {};
  }
  std::vector<NameGroup>& groups = result.groups;
  std::vector<std::uint32_t> main_of(growing.size());
  for (const Growing& grown : growing) {
    NameGroup group;
    for (const std::uint32_t node : grown.nodes) {
      group.members.insert(group.members.end(), nodes.uses[node].begin(), nodes.uses[node].end());
    }
    if (group.members.empty()) continue;
    std::sort(group.members.begin(), group.members.end(), [&](std::uint32_t x, std::uint32_t y) {
      if (uses[x].mentions != uses[y].mentions) return uses[x].mentions > uses[y].mentions;
      const std::size_t long_x = uses[x].spelling.size(), long_y = uses[y].spelling.size();
      return long_x != long_y ? long_x > long_y : x < y;
    });
    main_of[sets.of(grown.nodes.front())] = group.members.front();
    if (group.members.size() < 2) continue;
    group.level = level_of(grown.score);
    group.grounds.assign(grown.grounds.begin(), grown.grounds.end());
    groups.push_back(std::move(group));
  }
  std::sort(groups.begin(), groups.end(), [](const NameGroup& x, const NameGroup& y) {
    return *std::min_element(x.members.begin(), x.members.end()) <
           *std::min_element(y.members.begin(), y.members.end());
  });
  std::set<Pair> doubted;
  for (const Scored& each : scored) {
    const std::uint32_t x = main_of[sets.of(each.pair.first)];
    const std::uint32_t y = main_of[sets.of(each.pair.second)];
    if (x == y || !doubted.emplace(std::min(x, y), std::max(x, y)).second) continue;
    result.doubts.push_back({std::min(x, y), std::max(x, y), each.comparison.score,
                             level_of(each.comparison.score), each.comparison.grounds});
  }
}

}  // namespace

Reconciliation reconcile(const std::vector<NameUse>& uses) {
  const Nodes nodes = make_nodes(uses, nullptr);
  const std::vector<Scored> scored = score_pairs(nodes);
  Reconciliation result;
  result.pairs = spread(scored, nodes);
  for (const auto& same : nodes.uses) {
    for (std::size_t i = 0; i < std::min(same.size(), most_common_key); ++i) {
      for (std::size_t j = i + 1; j < same.size(); ++j) {
        result.pairs.push_back(
            {same[i], same[j], 1, NameLevel::certain, {NameGround::same_letters}});
      }
    }
  }
  sort_pairs(result.pairs);
  make_groups(uses, nodes, scored, result);
  return result;
}

std::vector<CandidatePair> candidate_pairs(const std::vector<NameUse>& uses,
                                           const std::vector<std::uint32_t>& owners) {
  const Nodes nodes = make_nodes(uses, &owners);
  std::vector<CandidatePair> pairs = spread(score_pairs(nodes), nodes);
  sort_pairs(pairs);
  return pairs;
}

void NameMatcher::add(std::string_view name) {
  const auto position = static_cast<std::uint32_t>(names_.size());
  names_.push_back(analyse_name(name));
  for (const std::uint64_t key : name_keys(names_.back())) by_key_[key].push_back(position);
}

std::vector<NameMatcher::Match> NameMatcher::best(std::string_view name, std::size_t most) const {
  const AnalysedName wanted = analyse_name(name);
  std::set<std::uint32_t> candidates;
  for (const std::uint64_t key : name_keys(wanted)) {
    const auto found = by_key_.find(key);
    if (found == by_key_.end()) continue;
    const std::size_t count = std::min(found->second.size(), most_of_a_kind);
    candidates.insert(found->second.begin(), found->second.begin() + static_cast<long>(count));
  }
  std::vector<Match> matches;
  for (const std::uint32_t position : candidates) {
    const double score = compare_names(wanted, names_[position]).score;
    if (score > 0) matches.push_back({position, score});
  }
  std::stable_sort(matches.begin(), matches.end(),
                   [](const Match& x, const Match& y) { return x.score > y.score; });
  if (matches.size() > most) matches.resize(most);
  return matches;
}

}  // namespace maillage::names
