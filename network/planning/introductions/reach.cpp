// Whom to phone first, as a minimum dominating set: everybody is phoned, or tied to somebody who is.
//
//   fewest:  caf + mds + petr + asso
//   asso:    asso + caf           ≥ 1        its only neighbour is CAF
//   petr:    petr + caf + mds     ≥ 1
//
// With a share of them (`percent`) each row may be left unmet: a second variable says whether it is, and
// their sum has to reach the share. Who is tied to nobody is in no row; each is told as one to be phoned
// itself. A greedy choice (whoever reaches most) is quicker and not smallest: two that reach many may reach
// the same.
#include "network/planning/introductions/reach.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "network/measures/layers.hpp"
#include "network/measures/projection.hpp"
#include "network/model/kinship.hpp"

namespace maillage::planning::introductions {
namespace {

// Who is tied to whom, by position in the graph. Rows ascend.
using Neighbours = std::vector<std::set<std::uint32_t>>;

void join(const measures::TwoMode& network, const std::vector<char>& counts,
          Neighbours& neighbours) {
  const measures::Projection joined = measures::project(network);
  for (std::uint32_t a = 0; a < joined.partners(); ++a) {
    if (counts[a] == 0) continue;
    for (std::size_t at = joined.joined.first[a]; at < joined.joined.first[a + 1]; ++at) {
      const std::uint32_t b = joined.joined.neighbours[at];
      if (counts[b] != 0) neighbours[a].insert(b);
    }
  }
}

measures::TwoMode without_abandoned(const model::Contract& contract, const model::Graph& graph) {
  const measures::TwoMode all = measures::layer_view(graph, measures::Layer::actions);
  const auto rows = model::rows_in_scope(contract, graph.scope);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (std::uint32_t action = 0; action < all.actions(); ++action) {
    if (!model::is_live(*rows[action].back())) continue;
    for (const std::uint32_t partner : all.partners_of[action]) ties.emplace_back(partner, action);
  }
  return measures::make_two_mode(all.partners(), all.actions(), ties);
}

// Variables: whether each of `tied` is phoned, then, for a share, whether it is reached.
IntegerProgram reach_program(const model::Contract& contract, const model::Graph& graph,
                             const std::vector<std::uint32_t>& tied, const Neighbours& neighbours,
                             int percent) {
  IntegerProgram program;
  std::vector<std::uint32_t> variable(neighbours.size(), 0);
  const auto count = static_cast<std::uint32_t>(tied.size());
  const auto name = [&](std::uint32_t at) { return contract.partners[graph.partners[at]].id; };
  IntegerAim fewest{AimSense::least, {}}, ties{AimSense::most, {}}, places{AimSense::least, {}};
  for (std::uint32_t i = 0; i < count; ++i) {
    variable[tied[i]] = i;
    program.variables.push_back({name(tied[i])});
    fewest.terms.push_back({i, 1});
    ties.terms.push_back({i, static_cast<std::int64_t>(neighbours[tied[i]].size())});
    if (i > 0) places.terms.push_back({i, i});
  }
  const bool all = percent >= 100;
  IntegerRow share;
  for (std::uint32_t i = 0; i < count; ++i) {
    IntegerRow row{"atteint|" + name(tied[i]), {{i, 1}}, all ? 1 : 0, std::nullopt};
    for (const std::uint32_t other : neighbours[tied[i]]) row.terms.push_back({variable[other], 1});
    if (!all) {
      program.variables.push_back({"atteint|" + name(tied[i])});
      row.terms.push_back({count + i, -1});
      share.terms.push_back({count + i, 1});
    }
    program.rows.push_back(std::move(row));
  }
  if (!all) {
    share.name = "part";
    share.least = (static_cast<std::int64_t>(count) * std::max(percent, 1) + 99) / 100;
    program.rows.push_back(std::move(share));
  }
  program.aims = {std::move(fewest), std::move(ties), std::move(places)};
  return program;
}

// How many of the set reach each vertex.
std::vector<std::size_t> times_reached(const std::vector<std::uint32_t>& chosen,
                                       const Neighbours& neighbours) {
  std::vector<std::size_t> times(neighbours.size(), 0);
  for (const std::uint32_t each : chosen) {
    ++times[each];
    for (const std::uint32_t other : neighbours[each]) ++times[other];
  }
  return times;
}

}  // namespace

Reach propose_reach(const model::Contract& contract, const model::Graph& graph, ReachBy by,
                    int percent, const IntegerSolver& solve) {
  Reach result;
  result.by = by;
  std::vector<char> counts(graph.partners.size(), 0);
  for (std::uint32_t at = 0; at < counts.size(); ++at) {
    const text::PartnerId id = graph.partners[at];
    counts[at] = id != contract.lead && !model::is_collective(contract, id);
    result.organisations += counts[at] != 0 ? 1 : 0;
  }
  if (result.organisations > most_reached) {
    result.state = SolveState::unsolved;
    return result;
  }
  Neighbours neighbours(counts.size());
  join(without_abandoned(contract, graph), counts, neighbours);
  if (by == ReachBy::actions_and_bodies) {
    join(measures::layer_view(graph, measures::Layer::instances), counts, neighbours);
  }
  std::vector<std::uint32_t> tied;
  for (std::uint32_t at = 0; at < counts.size(); ++at) {
    if (counts[at] == 0) continue;
    if (neighbours[at].empty()) {
      result.alone.push_back(graph.partners[at]);
    } else {
      tied.push_back(at);
    }
  }
  if (tied.empty()) return result;
  result.program = reach_program(contract, graph, tied, neighbours, percent);
  const IntegerAnswer answer = solve(result.program);
  result.state = answer.state;
  if (answer.values.empty()) return result;
  result.bound = answer.bound;
  std::vector<std::uint32_t> chosen;
  for (std::size_t i = 0; i < tied.size(); ++i) {
    if (answer.values[i] > 0) chosen.push_back(tied[i]);
  }
  const std::vector<std::size_t> times = times_reached(chosen, neighbours);
  for (const std::size_t each : times) result.reached += each > 0 ? 1 : 0;
  for (std::uint32_t i = 0; i < tied.size(); ++i) {
    const std::uint32_t at = tied[i];
    if (answer.values[i] == 0) continue;
    Caller caller{graph.partners[at], neighbours[at].size(), times[at] == 1 ? 1u : 0u, {}};
    for (const std::uint32_t other : neighbours[at]) caller.reaches_alone += times[other] == 1;
    // Where the whole was too dear to prove, so is the whole but one.
    if (result.state == SolveState::optimal) {
      IntegerProgram without = result.program;
      without.variables[i].upper = 0;
      const IntegerAnswer other = solve(without);
      if (other.state == SolveState::optimal && other.reached.front() == answer.reached.front()) {
        for (std::size_t k = 0; k < tied.size(); ++k) {
          if (other.values[k] > 0 && answer.values[k] == 0) {
            caller.instead.push_back(graph.partners[tied[k]]);
          }
        }
      }
    }
    result.callers.push_back(std::move(caller));
  }
  std::stable_sort(result.callers.begin(), result.callers.end(),
                   [](const Caller& a, const Caller& b) { return a.reaches > b.reaches; });
  return result;
}

}  // namespace maillage::planning::introductions
