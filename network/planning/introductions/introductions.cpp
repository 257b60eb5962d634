#include "network/planning/introductions/introductions.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>

#include "network/measures/layers.hpp"
#include "network/model/kinship.hpp"
#include "network/model/outline.hpp"

namespace maillage::planning::introductions {
namespace {

using PartnerPair = std::pair<text::PartnerId, text::PartnerId>;  // first < second

// A pair that may be introduced.
struct Candidate {
  PartnerPair pair;
  std::vector<std::size_t> closes;  // gaps, ascending
  std::optional<text::InstanceId> where;
  std::vector<text::PartnerId> to_seat;
};

class Places {
 public:
  Places(const model::Contract& contract, const model::Graph& graph)
      : graph_(graph),
        seats_(measures::layer_view(graph, measures::Layer::instances)),
        followed_by_(model::remits(contract).of_objective) {}

  // A body to meet on about one of the objectives.
  void find(Candidate& candidate, const std::vector<text::ObjectiveId>& objectives) const {
    const auto& a = seats(candidate.pair.first);
    const auto& b = seats(candidate.pair.second);
    std::vector<std::uint32_t> both, either;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(either));
    const std::vector<std::uint32_t>& bodies = both.empty() ? either : both;
    candidate.to_seat.clear();
    candidate.where.reset();
    for (const std::uint32_t body : bodies) {
      if (!candidate.where) candidate.where = text::InstanceId{body};
      if (!follows(body, objectives)) continue;
      candidate.where = text::InstanceId{body};
      break;
    }
    for (const text::PartnerId partner : {candidate.pair.first, candidate.pair.second}) {
      const auto& own = seats(partner);
      const bool sits =
          candidate.where && std::binary_search(own.begin(), own.end(), candidate.where->value);
      if (!sits) candidate.to_seat.push_back(partner);
    }
  }

 private:
  const std::vector<std::uint32_t>& seats(text::PartnerId partner) const {
    return seats_.actions_of[graph_.partner_position[partner.value]];
  }
  bool follows(std::uint32_t body, const std::vector<text::ObjectiveId>& objectives) const {
    return std::any_of(objectives.begin(), objectives.end(), [&](text::ObjectiveId objective) {
      const auto& bodies = followed_by_[objective.value];
      return std::binary_search(bodies.begin(), bodies.end(), text::InstanceId{body});
    });
  }

  const model::Graph& graph_;
  measures::TwoMode seats_;
  std::vector<std::vector<text::InstanceId>> followed_by_;
};

std::vector<Candidate> candidates_of(const model::Contract& contract, const model::Graph& graph,
                                     const collaboration::GovernanceGaps& gaps) {
  std::map<PartnerPair, std::vector<std::size_t>> closes;
  for (std::size_t at = 0; at < gaps.objective_pairs.size(); ++at) {
    const collaboration::ObjectivePair& gap = gaps.objective_pairs[at];
    if (!gap.is_gap()) continue;
    for (const text::PartnerId a : gaps.on[gap.a.value]) {
      for (const text::PartnerId b : gaps.on[gap.b.value]) {
        auto& list = closes[std::minmax(a, b)];
        if (list.empty() || list.back() != at) list.push_back(at);
      }
    }
  }
  const Places places(contract, graph);
  // Of pairs that close the same gaps, the two that ask for fewest seats, the first of equal ones.
  std::map<std::vector<std::size_t>, std::vector<Candidate>> best;
  for (auto& [pair, list] : closes) {
    if (model::are_kin(contract, pair.first, pair.second)) continue;
    std::vector<text::ObjectiveId> objectives;
    for (const std::size_t at : list) {
      objectives.push_back(gaps.objective_pairs[at].a);
      objectives.push_back(gaps.objective_pairs[at].b);
    }
    Candidate candidate{pair, list, std::nullopt, {}};
    places.find(candidate, objectives);
    auto& kept = best[std::move(list)];
    const auto place = std::find_if(kept.begin(), kept.end(), [&](const Candidate& other) {
      return candidate.to_seat.size() < other.to_seat.size();
    });
    kept.insert(place, std::move(candidate));
    if (kept.size() > 2) kept.pop_back();
  }
  std::vector<Candidate> result;
  for (auto& each : best) {
    std::move(each.second.begin(), each.second.end(), std::back_inserter(result));
  }
  std::sort(result.begin(), result.end(),
            [](const Candidate& a, const Candidate& b) { return a.pair < b.pair; });
  return result;
}

IntegerProgram introduction_program(const model::Contract& contract,
                                    const collaboration::GovernanceGaps& gaps,
                                    const std::vector<Candidate>& candidates) {
  IntegerProgram program;
  std::map<std::size_t, std::vector<IntegerTerm>> rows;
  IntegerAim pairs{AimSense::least, {}}, seats{AimSense::least, {}}, places{AimSense::least, {}};
  for (std::uint32_t variable = 0; variable < candidates.size(); ++variable) {
    const Candidate& each = candidates[variable];
    program.variables.push_back(
        {contract.partners[each.pair.first].id + "|" + contract.partners[each.pair.second].id});
    for (const std::size_t gap : each.closes) rows[gap].push_back({variable, 1});
    pairs.terms.push_back({variable, 1});
    if (!each.to_seat.empty()) {
      seats.terms.push_back({variable, static_cast<std::int64_t>(each.to_seat.size())});
    }
    if (variable > 0) places.terms.push_back({variable, variable});
  }
  for (auto& [gap, terms] : rows) {
    const collaboration::ObjectivePair& pair = gaps.objective_pairs[gap];
    program.rows.push_back(
        {"objectifs|" + contract.objectives[pair.a].id + "|" + contract.objectives[pair.b].id,
         std::move(terms), 1, std::nullopt});
  }
  program.aims = {std::move(pairs), std::move(seats), std::move(places)};
  return program;
}

// The program again without one of the pairs chosen.
void add_otherwise(const IntegerSolver& solve, const Introductions& found,
                   const std::vector<Candidate>& candidates,
                   const std::vector<std::int64_t>& values, std::uint32_t variable,
                   Introduction& introduction) {
  IntegerProgram without = found.program;
  without.variables[variable].upper = 0;
  const IntegerAnswer answer = solve(without);
  if (answer.state != SolveState::optimal) return;
  introduction.otherwise = static_cast<std::size_t>(answer.reached.front());
  for (std::size_t at = 0; at < candidates.size(); ++at) {
    if (answer.values[at] > 0 && values[at] == 0) {
      introduction.instead.push_back(candidates[at].pair);
    }
  }
}

}  // namespace

Introductions propose_introductions(const model::Contract& contract, const model::Graph& graph,
                                    const collaboration::GovernanceGaps& gaps,
                                    const IntegerSolver& solve) {
  Introductions result;
  result.gaps = gaps.integrative_gaps().value_or(0);
  const std::vector<Candidate> candidates = candidates_of(contract, graph, gaps);
  result.program = introduction_program(contract, gaps, candidates);
  result.within_family = result.gaps - result.program.rows.size();
  if (result.program.rows.empty()) return result;
  const IntegerAnswer answer = solve(result.program);
  result.state = answer.state;
  if (answer.values.empty()) return result;
  result.bound = answer.bound;
  for (std::uint32_t variable = 0; variable < candidates.size(); ++variable) {
    if (answer.values[variable] == 0) continue;
    const Candidate& each = candidates[variable];
    Introduction introduction;
    introduction.a = each.pair.first;
    introduction.b = each.pair.second;
    introduction.closes = each.closes;
    introduction.where = each.where;
    introduction.to_seat = each.to_seat;
    add_otherwise(solve, result, candidates, answer.values, variable, introduction);
    result.pairs.push_back(std::move(introduction));
  }
  return result;
}

}  // namespace maillage::planning::introductions
