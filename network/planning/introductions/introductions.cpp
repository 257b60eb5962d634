// Whom to introduce: a cover. Gaps are what has to be closed, each pair closes some of them, and the fewest
// that close all are wanted.
//
//   gap 1.1 – 2.3:  CAF–MDS or PETR–MDS       fewest pairs, then pairs that meet where they should, then fewest
//   gap 1.2 – 2.3:  PETR–MDS                  new seats: PETR–MDS closes both
//
// Covers are hard in general; these have some dozens of gaps. Of pairs that close the same gaps only the
// two best stay in the program, the second so that it can be told what would do instead.
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
  std::vector<std::size_t> off_remit;

  // What is paid for meeting there, in the order of the aims. Without a body nothing is in a remit.
  std::pair<std::size_t, std::size_t> cost() const {
    return {where ? off_remit.size() : closes.size(), to_seat.size()};
  }
};

class Places {
 public:
  Places(const model::Contract& contract, const model::Graph& graph,
         const collaboration::GovernanceGaps& gaps)
      : graph_(graph),
        gaps_(gaps),
        seats_(measures::layer_view(graph, measures::Layer::instances)),
        remits_(model::remits(contract)) {}

  // Where the pair meets best.
  void find(Candidate& candidate) const {
    candidate.to_seat = {candidate.pair.first, candidate.pair.second};
    std::size_t most_named = 0;
    for (const std::uint32_t body : bodies_for(candidate)) {
      Candidate there{candidate.pair, candidate.closes, text::InstanceId{body}, {}, {}};
      std::size_t named = 0;
      for (const std::size_t gap : candidate.closes) {
        if (follows_by_name(body, gap)) {
          ++named;
        } else if (!follows_in_general(body)) {
          there.off_remit.push_back(gap);
        }
      }
      for (const text::PartnerId partner : {candidate.pair.first, candidate.pair.second}) {
        if (!sits(partner, body)) there.to_seat.push_back(partner);
      }
      const bool better =
          there.cost() < candidate.cost() ||
          (there.cost() == candidate.cost() && (!candidate.where || named > most_named));
      if (!better) continue;
      candidate = std::move(there);
      most_named = named;
    }
  }

 private:
  measures::VertexLists::List seats(text::PartnerId partner) const {
    return seats_.actions_of[graph_.partner_position[partner.value]];
  }
  bool sits(text::PartnerId partner, std::uint32_t body) const {
    return std::binary_search(seats(partner).begin(), seats(partner).end(), body);
  }
  bool follows_by_name(std::uint32_t body, std::size_t gap) const {
    const collaboration::ObjectivePair& pair = gaps_.objective_pairs[gap];
    const auto follows = [&](text::ObjectiveId objective) {
      const auto& bodies = remits_.of_objective[objective.value];
      return std::binary_search(bodies.begin(), bodies.end(), text::InstanceId{body});
    };
    return follows(pair.a) || follows(pair.b);
  }
  bool follows_in_general(std::uint32_t body) const {
    const auto& all = remits_.whole_plan;
    return std::find(all.begin(), all.end(), text::InstanceId{body}) != all.end();
  }
  // Where one of the two sits, and what follows a gap by name. Contract order.
  std::vector<std::uint32_t> bodies_for(const Candidate& candidate) const {
    const auto own = seats(candidate.pair.first), other = seats(candidate.pair.second);
    std::vector<std::uint32_t> bodies(own.begin(), own.end());
    bodies.insert(bodies.end(), other.begin(), other.end());
    for (const std::size_t gap : candidate.closes) {
      const collaboration::ObjectivePair& pair = gaps_.objective_pairs[gap];
      for (const text::ObjectiveId objective : {pair.a, pair.b}) {
        for (const text::InstanceId body : remits_.of_objective[objective.value]) {
          bodies.push_back(body.value);
        }
      }
    }
    std::sort(bodies.begin(), bodies.end());
    bodies.erase(std::unique(bodies.begin(), bodies.end()), bodies.end());
    return bodies;
  }

  const model::Graph& graph_;
  const collaboration::GovernanceGaps& gaps_;
  measures::TwoMode seats_;
  model::Remits remits_;
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
  const Places places(contract, graph, gaps);
  // Of pairs that close the same gaps, the two that cost least, the first of equal ones.
  std::map<std::vector<std::size_t>, std::vector<Candidate>> best;
  for (auto& [pair, list] : closes) {
    if (model::are_kin(contract, pair.first, pair.second)) continue;
    Candidate candidate{pair, list, std::nullopt, {}, {}};
    places.find(candidate);
    auto& kept = best[std::move(list)];
    const auto place = std::find_if(kept.begin(), kept.end(), [&](const Candidate& other) {
      return candidate.cost() < other.cost();
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
  IntegerAim pairs{AimSense::least, {}}, off_remit{AimSense::least, {}}, seats{AimSense::least, {}},
      places{AimSense::least, {}};
  for (std::uint32_t variable = 0; variable < candidates.size(); ++variable) {
    const Candidate& each = candidates[variable];
    program.variables.push_back(
        {contract.partners[each.pair.first].id + "|" + contract.partners[each.pair.second].id});
    for (const std::size_t gap : each.closes) rows[gap].push_back({variable, 1});
    pairs.terms.push_back({variable, 1});
    const auto [off, to_seat] = each.cost();
    if (off > 0) off_remit.terms.push_back({variable, static_cast<std::int64_t>(off)});
    if (to_seat > 0) seats.terms.push_back({variable, static_cast<std::int64_t>(to_seat)});
    if (variable > 0) places.terms.push_back({variable, variable});
  }
  for (auto& [gap, terms] : rows) {
    const collaboration::ObjectivePair& pair = gaps.objective_pairs[gap];
    program.rows.push_back(
        {"objectifs|" + contract.objectives[pair.a].id + "|" + contract.objectives[pair.b].id,
         std::move(terms), 1, std::nullopt});
  }
  program.aims = {std::move(pairs), std::move(off_remit), std::move(seats), std::move(places)};
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
    introduction.off_remit = each.off_remit;
    // Where the whole was too dear to prove, so is the whole but one.
    if (result.state == SolveState::optimal) {
      add_otherwise(solve, result, candidates, answer.values, variable, introduction);
    }
    result.pairs.push_back(std::move(introduction));
  }
  return result;
}

}  // namespace maillage::planning::introductions
