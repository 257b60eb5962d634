// The fewest seats that let organisations on one objective meet (introductions.hpp).
//
// That two sit together is a product of two choices, which a linear program has not. So each pair and body
// has a variable of its own, `ensemble`, that may be 1 only where both seats are (ensemble ≤ seat, once for
// each who does not sit there yet), and each pair asks for one of its `ensemble`.
#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "network/measures/layers.hpp"
#include "network/model/outline.hpp"
#include "network/planning/introductions/introductions.hpp"

namespace maillage::planning::introductions {
namespace {

using Seat = std::pair<text::InstanceId, text::PartnerId>;

// The bodies that follow one of the objectives by name. Ascending.
std::vector<text::InstanceId> bodies_of(const model::Remits& all,
                                        const std::vector<text::ObjectiveId>& objectives) {
  std::vector<text::InstanceId> bodies;
  for (const text::ObjectiveId objective : objectives) {
    const auto& followers = all.of_objective[objective.value];
    bodies.insert(bodies.end(), followers.begin(), followers.end());
  }
  std::sort(bodies.begin(), bodies.end());
  bodies.erase(std::unique(bodies.begin(), bodies.end()), bodies.end());
  return bodies;
}

class Programme {
 public:
  Programme(const model::Contract& contract, const model::Graph& graph)
      : contract_(contract),
        graph_(graph),
        seats_(measures::layer_view(graph, measures::Layer::instances)) {}

  // The pair sits together on at least one of the bodies.
  void add(const collaboration::WorkingPair& pair, const std::vector<text::InstanceId>& bodies) {
    IntegerRow meets;
    meets.name = "paire|" + id(pair.a) + "|" + id(pair.b);
    meets.least = 1;
    for (const text::InstanceId body : bodies) {
      const bool a_sits = sits(pair.a, body), b_sits = sits(pair.b, body);
      if (a_sits != b_sits) {
        meets.terms.push_back({seat_variable({body, a_sits ? pair.b : pair.a}), 1});
        continue;
      }
      const std::uint32_t both = new_variable("ensemble|" + contract_.instances[body].id + "|" +
                                              id(pair.a) + "|" + id(pair.b));
      meets.terms.push_back({both, 1});
      if (a_sits) continue;
      for (const text::PartnerId partner : {pair.a, pair.b}) {
        const std::uint32_t seat = seat_variable({body, partner});
        // both ≤ seat
        program.rows.push_back({"siege|" + program.variables[both].name + "|" + id(partner),
                                {{both, 1}, {seat, -1}},
                                std::nullopt,
                                0});
      }
    }
    program.rows.push_back(std::move(meets));
  }

  void set_aims() {
    IntegerAim seats{AimSense::least, {}}, places{AimSense::least, {}};
    std::int64_t place = 0;
    for (const auto& [seat, variable] : variables) {
      seats.terms.push_back({variable, 1});
      if (place > 0) places.terms.push_back({variable, place});
      ++place;
    }
    program.aims = {std::move(seats), std::move(places)};
  }

  bool sits(text::PartnerId partner, text::InstanceId body) const {
    const auto& own = seats_.actions_of[graph_.partner_position[partner.value]];
    return std::binary_search(own.begin(), own.end(), body.value);
  }

  IntegerProgram program;
  std::map<Seat, std::uint32_t> variables;

 private:
  const std::string& id(text::PartnerId partner) const { return contract_.partners[partner].id; }
  std::uint32_t new_variable(std::string name) {
    program.variables.push_back({std::move(name)});
    return static_cast<std::uint32_t>(program.variables.size() - 1);
  }
  std::uint32_t seat_variable(const Seat& seat) {
    const auto known = variables.find(seat);
    if (known != variables.end()) return known->second;
    return variables[seat] =
               new_variable(contract_.instances[seat.first].id + "|" + id(seat.second));
  }

  const model::Contract& contract_;
  const model::Graph& graph_;
  measures::TwoMode seats_;
};

}  // namespace

Seating propose_seating(const model::Contract& contract, const model::Graph& graph,
                        const collaboration::GovernanceGaps& gaps, const IntegerSolver& solve) {
  Seating result;
  const model::Remits all = model::remits(contract);
  Programme made(contract, graph);
  std::vector<std::pair<const collaboration::WorkingPair*, std::vector<text::InstanceId>>> asked;
  for (const collaboration::WorkingPair& pair : gaps.organisation_pairs) {
    if (!pair.is_gap()) continue;
    ++result.gaps;
    std::vector<text::InstanceId> bodies = bodies_of(all, pair.objectives);
    if (bodies.empty()) {
      ++result.without_body;
      continue;
    }
    made.add(pair, bodies);
    asked.emplace_back(&pair, std::move(bodies));
  }
  made.set_aims();
  result.program = std::move(made.program);
  if (asked.empty()) return result;
  const IntegerAnswer answer = solve(result.program);
  result.state = answer.state;
  if (answer.values.empty()) return result;
  result.bound = answer.bound;
  const auto will_sit = [&](text::PartnerId partner, text::InstanceId body) {
    if (made.sits(partner, body)) return true;
    const auto variable = made.variables.find({body, partner});
    return variable != made.variables.end() && answer.values[variable->second] > 0;
  };
  for (const auto& [seat, variable] : made.variables) {
    if (answer.values[variable] == 0) continue;
    NewSeat added{seat.second, seat.first, {}};
    for (const auto& [pair, bodies] : asked) {
      if (pair->a != added.partner && pair->b != added.partner) continue;
      const text::PartnerId other = pair->a == added.partner ? pair->b : pair->a;
      const bool here = std::binary_search(bodies.begin(), bodies.end(), added.instance);
      if (here && will_sit(other, added.instance)) added.meets.push_back(other);
    }
    std::sort(added.meets.begin(), added.meets.end());
    result.seats.push_back(std::move(added));
  }
  return result;
}

}  // namespace maillage::planning::introductions
