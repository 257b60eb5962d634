// Gaps are looked for where work overlaps, never over all pairs: of two objectives only siblings and those
// declared to hang together, of two organisations only those on one objective. The second are Σ k² over the
// objectives, k the organisations on one, and are counted before they are listed: past most_working_pairs
// it is said, not tried.
//
//   objective 1.1: CAF, MDS     1.2: PETR         siblings, nobody on both: an integrative gap
//   objective 1.1: CAF and MDS share no action and sit on no body together: a collaborative gap
#include "network/collaboration/governance_gaps.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "network/measures/layers.hpp"
#include "network/model/kinship.hpp"

namespace maillage::collaboration {
namespace {

// Partners (positions of the graph) × live actions, no collective name.
measures::TwoMode live_network(const model::Contract& contract, const model::Graph& graph,
                               const model::RowGroups& rows) {
  const measures::TwoMode all = measures::layer_view(graph, measures::Layer::actions);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (std::uint32_t partner = 0; partner < all.partners(); ++partner) {
    if (model::is_collective(contract, graph.partners[partner])) continue;
    for (const std::uint32_t action : all.actions_of[partner]) {
      if (model::is_live(*rows[action].back())) ties.emplace_back(partner, action);
    }
  }
  return measures::make_two_mode(all.partners(), all.actions(), ties);
}

template <class T>
void sort_unique(std::vector<T>& list) {
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

template <class T>
std::vector<T> common(const std::vector<T>& a, const std::vector<T>& b) {
  std::vector<T> result;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
  return result;
}

// Siblings: right under one objective, or right under one axis. Each ascending.
std::vector<std::vector<text::ObjectiveId>> families(const model::Contract& contract) {
  std::vector<std::vector<text::ObjectiveId>> under(contract.objectives.size() +
                                                    contract.axes.size());
  for (std::uint32_t i = 0; i < contract.objectives.size(); ++i) {
    const model::Objective& objective = contract.objectives[text::ObjectiveId{i}];
    if (objective.parent) {
      under[objective.parent->value].push_back(text::ObjectiveId{i});
    } else if (objective.axis) {
      under[contract.objectives.size() + objective.axis->value].push_back(text::ObjectiveId{i});
    }
  }
  return under;
}

template <class Lists>
std::size_t pairs_within(const Lists& lists) {
  std::size_t pairs = 0;
  for (const auto& list : lists) pairs += list.size() * (list.size() - (list.empty() ? 0 : 1)) / 2;
  return pairs;
}

using PairKey = std::pair<text::ObjectiveId, text::ObjectiveId>;

// What hangs together: declared first, so that it is said of a pair that is both.
std::map<PairKey, Interdependence> interdependent(const model::Contract& contract) {
  std::map<PairKey, Interdependence> result;
  const auto count = static_cast<std::uint32_t>(contract.objectives.size());
  for (std::uint32_t i = 0; i < count; ++i) {
    for (const text::ObjectiveId other : contract.objectives[text::ObjectiveId{i}].tied_to) {
      const auto [a, b] =
          std::minmax({text::ObjectiveId{i}, other});  // a pair of values, not references
      if (a != b) result.emplace(PairKey{a, b}, Interdependence::declared);
    }
  }
  for (const auto& family : families(contract)) {
    for (std::size_t i = 0; i < family.size(); ++i) {
      for (std::size_t j = i + 1; j < family.size(); ++j) {
        result.emplace(PairKey{family[i], family[j]}, Interdependence::siblings);
      }
    }
  }
  return result;
}

void add_objective_pairs(const model::Contract& contract, GovernanceGaps& gaps) {
  if (pairs_within(families(contract)) > most_working_pairs) {
    gaps.pairs_too_many = true;
    return;
  }
  for (const auto& [pair, why] : interdependent(contract)) {
    const auto& on_a = gaps.on[pair.first.value];
    const auto& on_b = gaps.on[pair.second.value];
    if (on_a.empty() && on_b.empty()) continue;  // headings, or both without anybody
    if (on_a.empty() || on_b.empty()) {
      ++gaps.pairs_unworked;
      continue;
    }
    gaps.objective_pairs.push_back({pair.first, pair.second, why, common(on_a, on_b)});
  }
}

// Neighbours of one partner in a network, marked: whom it meets there.
class Met {
 public:
  explicit Met(const measures::TwoMode& network)
      : network_(network), met_by_(network.partners(), nobody) {}

  void of(std::uint32_t partner) {
    partner_ = partner;
    for (const std::uint32_t action : network_.actions_of[partner]) {
      for (const std::uint32_t other : network_.partners_of[action]) met_by_[other] = partner;
    }
  }
  bool includes(std::uint32_t other) const { return met_by_[other] == partner_; }

 private:
  static constexpr std::uint32_t nobody = 0xffffffffu;
  const measures::TwoMode& network_;
  std::vector<std::uint32_t> met_by_;
  std::uint32_t partner_ = nobody;
};

enum class PairsFor { list, count };  // a count needs neither their order nor their objectives

// Calls visit(WorkingPair&) for each, by (a, b) in a list; what it leaves of the pair is used again.
template <class Visit>
void each_working_pair(const model::Contract& contract, const model::Graph& graph,
                       const GovernanceGaps& gaps, const measures::TwoMode& live, PairsFor use,
                       Visit&& visit) {
  std::vector<std::vector<text::ObjectiveId>> objectives_of(contract.partners.size());
  for (std::uint32_t i = 0; i < gaps.on.size(); ++i) {
    for (const text::PartnerId partner : gaps.on[i]) {
      objectives_of[partner.value].push_back(text::ObjectiveId{i});
    }
  }
  const measures::TwoMode seats = measures::layer_view(graph, measures::Layer::instances);
  Met acting(live), sitting(seats);
  std::vector<std::vector<text::ObjectiveId>> shared(contract.partners.size());
  std::vector<text::PartnerId> others;
  WorkingPair pair;
  for (std::uint32_t i = 0; i < objectives_of.size(); ++i) {
    if (objectives_of[i].empty()) continue;
    pair.a = text::PartnerId{i};
    const std::uint32_t a = graph.partner_position[i];
    acting.of(a);
    sitting.of(a);
    others.clear();
    for (const text::ObjectiveId objective : objectives_of[i]) {
      const auto& on = gaps.on[objective.value];
      for (auto at = std::upper_bound(on.begin(), on.end(), pair.a); at != on.end(); ++at) {
        if (shared[at->value].empty()) others.push_back(*at);
        shared[at->value].push_back(objective);
      }
    }
    if (use == PairsFor::list) std::sort(others.begin(), others.end());
    for (const text::PartnerId other : others) {
      if (!model::are_kin(contract, pair.a, other)) {
        const std::uint32_t b = graph.partner_position[other.value];
        pair.b = other;
        if (use == PairsFor::list) pair.objectives = shared[other.value];
        pair.acts_together = acting.includes(b);
        pair.sits_together = sitting.includes(b);
        visit(pair);
      }
      shared[other.value].clear();
    }
  }
}

measures::TwoMode find_organisations(const model::Contract& contract, const model::Graph& graph,
                                     GovernanceGaps& gaps) {
  gaps.on.resize(contract.objectives.size());
  const auto rows = model::rows_in_scope(contract, graph.scope);
  measures::TwoMode live = live_network(contract, graph, rows);
  for (std::uint32_t action = 0; action < live.actions(); ++action) {
    const std::optional<text::ObjectiveId> objective = rows[action].back()->objective;
    if (!objective) continue;
    for (const std::uint32_t partner : live.partners_of[action]) {
      gaps.on[objective->value].push_back(graph.partners[partner]);
    }
  }
  for (auto& on : gaps.on) sort_unique(on);
  return live;
}

}  // namespace

std::optional<std::size_t> GovernanceGaps::integrative_gaps() const {
  if (objective_pairs.empty()) return std::nullopt;
  return static_cast<std::size_t>(
      std::count_if(objective_pairs.begin(), objective_pairs.end(),
                    [](const ObjectivePair& pair) { return pair.is_gap(); }));
}

std::optional<std::size_t> GovernanceGaps::collaborative_gaps() const {
  if (organisation_pairs.empty()) return std::nullopt;
  return static_cast<std::size_t>(
      std::count_if(organisation_pairs.begin(), organisation_pairs.end(),
                    [](const WorkingPair& pair) { return pair.is_gap(); }));
}

GovernanceGaps governance_gaps(const model::Contract& contract, const model::Graph& graph) {
  GovernanceGaps gaps;
  const measures::TwoMode live = find_organisations(contract, graph, gaps);
  add_objective_pairs(contract, gaps);
  if (pairs_within(gaps.on) > most_working_pairs) {
    gaps.pairs_too_many = true;
    return gaps;
  }
  each_working_pair(contract, graph, gaps, live, PairsFor::list,
                    [&](WorkingPair& pair) { gaps.organisation_pairs.push_back(pair); });
  return gaps;
}

GapCounts count_gaps(const model::Contract& contract, const model::Graph& graph) {
  GovernanceGaps gaps;
  const measures::TwoMode live = find_organisations(contract, graph, gaps);
  add_objective_pairs(contract, gaps);
  GapCounts counts{gaps.integrative_gaps(), std::nullopt, gaps.pairs_too_many};
  if (pairs_within(gaps.on) > most_working_pairs) {
    counts.pairs_too_many = true;
    return counts;
  }
  each_working_pair(contract, graph, gaps, live, PairsFor::count, [&](const WorkingPair& pair) {
    counts.collaborative = counts.collaborative.value_or(0) + (pair.is_gap() ? 1 : 0);
  });
  return counts;
}

MotifCounts motif_counts(const measures::TwoMode& network, const model::Adjacency& joined) {
  MotifCounts counts;
  const std::size_t many = network.actions();
  const std::size_t joined_pairs = joined.neighbours.size() / 2;
  const std::size_t open_pairs = many * (many - (many > 0 ? 1 : 0)) / 2 - joined_pairs;
  std::vector<char> is_tied(many, 0);
  for (const auto& tied : network.actions_of) {
    for (const std::uint32_t vertex : tied) is_tied[vertex] = 1;
    std::size_t both = 0, one = 0;  // joined pairs: `both` is counted from both its ends
    for (const std::uint32_t vertex : tied) {
      for (std::size_t at = joined.first[vertex]; at < joined.first[vertex + 1]; ++at) {
        ++(is_tied[joined.neighbours[at]] != 0 ? both : one);
      }
    }
    both /= 2;
    const std::size_t degree = tied.size();
    const std::size_t pairs_tied = degree * (degree - (degree > 0 ? 1 : 0)) / 2;
    const std::size_t pairs_half = degree * (many - degree);
    counts.closed[2] += both;
    counts.closed[1] += one;
    counts.closed[0] += joined_pairs - both - one;
    counts.open[2] += pairs_tied - both;
    counts.open[1] += pairs_half - one;
    counts.open[0] += open_pairs - (pairs_tied - both) - (pairs_half - one);
    for (const std::uint32_t vertex : tied) is_tied[vertex] = 0;
  }
  return counts;
}

}  // namespace maillage::collaboration
