#include "network/collaboration/congruence.hpp"

#include <algorithm>
#include <map>

#include "network/measures/projection.hpp"
#include "network/model/kinship.hpp"
#include "network/model/outline.hpp"

namespace maillage::collaboration {
namespace {

// Who sits on each body, and who is at least invited, with their families.
struct Seats {
  std::vector<model::PartnerSet> sits, invited;  // by InstanceId
};

Seats seats_of(const model::Contract& contract) {
  Seats seats;
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const model::Instance& instance = contract.instances[text::InstanceId{i}];
    model::PartnerSet set = model::no_partner(contract);
    for (const text::PartnerId member : instance.members) set[member.value] = 1;
    for (const text::PartnerId lead : instance.leads) set[lead.value] = 1;
    seats.sits.push_back(model::with_family(contract, set));
    for (const text::PartnerId guest : instance.guests) set[guest.value] = 1;
    seats.invited.push_back(model::with_family(contract, set));
  }
  return seats;
}

bool somebody_sits(const model::Instance& instance) {
  return !instance.members.empty() || !instance.leads.empty();
}

// What is counted of one body under way.
struct Body {
  PathCount count;
  bool has_path = false;                          // be its members said or not
  std::map<text::PartnerId, std::size_t> absent;  // with how many actions
};

std::vector<text::PartnerId> by_actions(const std::map<text::PartnerId, std::size_t>& counts) {
  std::vector<std::pair<text::PartnerId, std::size_t>> order(counts.begin(), counts.end());
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<text::PartnerId> result;
  for (const auto& each : order) result.push_back(each.first);
  return result;
}

std::vector<text::InstanceId> bodies_of(const model::Remits& all, const model::ActionRow& row) {
  std::vector<text::InstanceId> bodies = model::followers(all, row);
  bodies.insert(bodies.end(), all.whole_plan.begin(), all.whole_plan.end());
  std::sort(bodies.begin(), bodies.end());
  bodies.erase(std::unique(bodies.begin(), bodies.end()), bodies.end());
  return bodies;
}

}  // namespace

std::optional<double> two_mode_congruence(const measures::TwoMode& acting,
                                          const measures::TwoMode& sitting) {
  const measures::Projection acts = measures::project(acting), sits = measures::project(sitting);
  double closed = 0, open = 0;
  std::map<std::uint32_t, double> shared;
  for (std::uint32_t i = 0; i < acting.partners(); ++i) {
    shared.clear();
    for (const measures::Projection* each : {&acts, &sits}) {
      for (std::size_t at = each->joined.first[i]; at < each->joined.first[i + 1]; ++at) {
        shared[each->joined.neighbours[at]] += each->shared[at];
      }
    }
    const auto own =
        static_cast<double>(acting.actions_of[i].size() + sitting.actions_of[i].size());
    for (const auto& each : shared) {
      closed += each.second * (each.second - 1);
      open += each.second * (own - each.second);
    }
  }
  if (closed + open == 0) return std::nullopt;
  return closed / (closed + open);
}

Congruence congruence(const model::Contract& contract, const model::Graph& graph) {
  const model::Remits all = model::remits(contract);
  const Seats seats = seats_of(contract);
  std::vector<Body> bodies(contract.instances.size());
  std::vector<PathCount> of_objective(contract.objectives.size());
  Congruence result;
  for (const auto& rows : model::rows_in_scope(contract, graph.scope)) {
    const model::ActionRow& row = *rows.back();
    if (!model::is_live(row)) continue;
    for (const text::InstanceId id : bodies_of(all, row)) {
      Body& body = bodies[id.value];
      for (const model::Mention& carrier : row.carriers) {
        if (model::is_collective(contract, carrier.partner) || !graph.vertex(carrier.partner))
          continue;
        body.has_path = true;
        if (!somebody_sits(contract.instances[id])) continue;
        const bool closes = seats.sits[id.value][carrier.partner.value] != 0;
        const auto add = [&](PathCount& count) {
          ++count.paths;
          count.closed += closes ? 1 : 0;
        };
        add(result.all);
        add(body.count);
        if (row.objective) add(of_objective[row.objective->value]);
        if (seats.invited[id.value][carrier.partner.value] == 0) ++body.absent[carrier.partner];
      }
    }
  }
  for (std::uint32_t i = 0; i < bodies.size(); ++i) {
    if (bodies[i].count.paths > 0) {
      result.bodies.push_back({text::InstanceId{i}, bodies[i].count, by_actions(bodies[i].absent)});
    } else if (bodies[i].has_path) {
      result.unrecorded.push_back(text::InstanceId{i});
    }
  }
  for (std::uint32_t i = 0; i < of_objective.size(); ++i) {
    if (of_objective[i].paths > 0)
      result.objectives.push_back({text::ObjectiveId{i}, of_objective[i]});
  }
  return result;
}

}  // namespace maillage::collaboration
