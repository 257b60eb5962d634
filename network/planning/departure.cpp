#include "network/planning/departure.hpp"

#include <algorithm>

#include "network/model/kinship.hpp"

namespace maillage::planning {
namespace {

// Counted over all partners, and over those who stay.
struct Count {
  std::uint32_t before = 0, after = 0;
};

bool joins_partners(model::Role role) {
  return role == model::Role::carries || role == model::Role::takes_part ||
         role == model::Role::funds;
}

// What the rows say of one action of the graph, by its position in Graph::actions.
struct ActionView {
  bool live = true;
  bool unnamed_others = false;
  Count carriers;
  Count partners;  // in any of the roles that join
};

class Reader {
 public:
  Reader(const model::Contract& contract, const model::Graph& graph,
         const model::PartnerSet& leaving)
      : contract_(contract), leaving_(leaving), graph_(graph) {
    actions_.resize(graph_.actions.size());
    read_rows(graph.scope);
    count_partners();
  }

  void list_actions(Departure& result) const {
    for (std::size_t at = 0; at < actions_.size(); ++at) {
      const ActionView& view = actions_[at];
      if (!view.live || view.carriers.before == view.carriers.after) continue;
      const text::ActionId action = graph_.actions[at];
      if (view.carriers.after > 0) {
        result.actions_with_fewer_carriers.push_back(action);
      } else if (view.unnamed_others) {
        result.actions_left_to_unnamed.push_back(action);
      } else {
        result.actions_without_carrier.push_back(action);
      }
    }
  }

  void list_objectives(Departure& result) const {
    std::vector<Count> of_objective(contract_.objectives.size()), of_axis(contract_.axes.size());
    const auto add = [](Count& count, const ActionView& view) {
      count.before += view.carriers.before > 0;
      count.after += view.carriers.after > 0;
    };
    const model::Vertex first_action = graph_.first[static_cast<std::size_t>(model::Kind::action)];
    const model::Vertex first_objective =
        graph_.first[static_cast<std::size_t>(model::Kind::objective)];
    const model::Vertex first_axis = graph_.first[static_cast<std::size_t>(model::Kind::axis)];
    for (const model::Tie& tie : graph_.ties) {
      if (tie.role != model::Role::hangs_on) continue;
      const ActionView& view = actions_[tie.from - first_action];
      if (!view.live) continue;
      if (graph_.kind_of(tie.to) == model::Kind::axis) {
        add(of_axis[tie.to - first_axis], view);
        continue;
      }
      const model::Objective& own =
          contract_.objectives[text::ObjectiveId{tie.to - first_objective}];
      if (own.axis) add(of_axis[own.axis->value], view);
      std::optional<text::ObjectiveId> objective = text::ObjectiveId{tie.to - first_objective};
      for (; objective; objective = contract_.objectives[*objective].parent) {
        add(of_objective[objective->value], view);
      }
    }
    for (std::uint32_t at = 0; at < of_objective.size(); ++at) {
      if (of_objective[at].before == 0 || of_objective[at].after > 0) continue;
      result.objectives_without_carried_action.push_back(text::ObjectiveId{at});
    }
    for (std::uint32_t at = 0; at < of_axis.size(); ++at) {
      if (of_axis[at].before == 0 || of_axis[at].after > 0) continue;
      result.axes_without_carried_action.push_back(text::AxisId{at});
    }
  }

  void list_instances(Departure& result) const {
    const auto staying = [&](const std::vector<text::PartnerId>& partners) {
      return std::count_if(partners.begin(), partners.end(),
                           [&](text::PartnerId partner) { return leaving_[partner.value] == 0; });
    };
    for (std::uint32_t at = 0; at < contract_.instances.size(); ++at) {
      const model::Instance& instance = contract_.instances[text::InstanceId{at}];
      if (instance.quorum) {
        const std::ptrdiff_t quorum = *instance.quorum;
        const auto members = static_cast<std::ptrdiff_t>(instance.members.size());
        if (members >= quorum && staying(instance.members) < quorum) {
          result.instances_under_quorum.push_back(text::InstanceId{at});
        }
      }
      if (!instance.leads.empty() && staying(instance.leads) == 0) {
        result.instances_without_lead.push_back(text::InstanceId{at});
      }
    }
  }

  void list_cut_off(Departure& result) const {
    std::vector<Count> joined(graph_.partners.size());  // live actions shared
    each_joining([&](std::size_t partner, std::size_t action) {
      if (!actions_[action].live) return;
      joined[partner].before += actions_[action].partners.before > 1;
      joined[partner].after += actions_[action].partners.after > 1;
    });
    for (std::size_t at = 0; at < joined.size(); ++at) {
      const text::PartnerId partner = graph_.partners[at];
      if (leaving_[partner.value] != 0 || joined[at].before == 0 || joined[at].after > 0) continue;
      result.partners_cut_off.push_back(partner);
    }
  }

 private:
  void read_rows(const model::Scope& scope) {
    const auto groups = model::rows_in_scope(contract_, scope);
    for (std::size_t at = 0; at < groups.size(); ++at) {
      ActionView& view = actions_[at];
      const model::ActionRow& latest = *groups[at].back();
      view.live = model::is_live(latest);
      view.unnamed_others = latest.unnamed_others;
    }
  }

  // Each partner and action that a role joins, once whatever the number of roles.
  template <class Visit>
  void each_joining(Visit&& visit) const {
    const model::Vertex first_action = graph_.first[static_cast<std::size_t>(model::Kind::action)];
    const model::Tie* last = nullptr;
    for (const model::Tie& tie : graph_.ties) {
      if (!joins_partners(tie.role)) continue;
      const bool again = last != nullptr && last->from == tie.from && last->to == tie.to;
      last = &tie;
      if (!again) visit(tie.from, tie.to - first_action);
    }
  }

  void count_partners() {
    const auto add = [&](Count& count, std::size_t partner) {
      ++count.before;
      count.after += leaving_[graph_.partners[partner].value] == 0;
    };
    each_joining(
        [&](std::size_t partner, std::size_t action) { add(actions_[action].partners, partner); });
    const model::Vertex first_action = graph_.first[static_cast<std::size_t>(model::Kind::action)];
    for (const model::Tie& tie : graph_.ties) {
      if (tie.role == model::Role::carries) add(actions_[tie.to - first_action].carriers, tie.from);
    }
  }

  const model::Contract& contract_;
  const model::PartnerSet& leaving_;
  const model::Graph& graph_;
  std::vector<ActionView> actions_;
};

}  // namespace

Departure departure(const model::Contract& contract, const model::Scope& scope,
                    const std::vector<text::PartnerId>& leaving, Services services) {
  return departure(contract, model::build_graph(contract, scope), leaving, services);
}

Departure departure(const model::Contract& contract, const model::Graph& graph,
                    const std::vector<text::PartnerId>& leaving, Services services) {
  model::PartnerSet set = model::no_partner(contract);
  for (const text::PartnerId partner : leaving) set[partner.value] = 1;
  if (services == Services::leave_too) set = model::with_services(contract, set);

  Departure result;
  for (std::uint32_t at = 0; at < set.size(); ++at) {
    if (set[at] != 0) result.leaving.push_back(text::PartnerId{at});
  }
  const Reader reader(contract, graph, set);
  reader.list_actions(result);
  reader.list_objectives(result);
  reader.list_instances(result);
  reader.list_cut_off(result);
  return result;
}

}  // namespace maillage::planning
