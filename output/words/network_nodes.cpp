#include "output/words/network_nodes.hpp"

#include <array>

#include "network/model/vocabulary.hpp"

namespace maillage {
namespace {

NetworkNode node_of(Kind kind, const std::string& id, const std::string& label) {
  NetworkNode node;
  node.kind = kind;
  node.name = std::string(kind_code(kind)) + ":" + id;
  node.id = id;
  node.label = label;
  return node;
}

NetworkNode node_of(const Contract& contract, const ActionRow& row) {
  const Action& action = contract.actions[row.action];
  NetworkNode node = node_of(Kind::action, action.id, row.title.empty() ? action.title : row.title);
  if (row.state) node.state = code_of(*row.state);
  node.number = row.number;
  node.nature = code_of(row.nature);
  if (row.objective) node.objective = contract.objectives[*row.objective].id;
  if (row.axis) node.axis = contract.axes[*row.axis].id;
  node.porteur = code_of(row.carrying);
  return node;
}

}  // namespace

std::vector<NetworkNode> network_nodes(const Contract& contract, const Graph& graph) {
  std::vector<NetworkNode> nodes(graph.first[kind_count]);
  for (PartnerId id : graph.partners) {
    const Partner& partner = contract.partners[id];
    NetworkNode& node = nodes[*graph.vertex(id)];
    node = node_of(Kind::partner, partner.id, partner.name);
    node.type = code_of(partner.type);
  }
  // With several tables an action is shown as the last of them has it.
  for (const auto& rows : rows_in_scope(contract, graph.scope)) {
    nodes[*graph.vertex(rows.back()->action)] = node_of(contract, *rows.back());
  }
  for (std::uint32_t i = 0; i < contract.objectives.size(); ++i) {
    const Objective& objective = contract.objectives[ObjectiveId{i}];
    NetworkNode& node = nodes[graph.vertex(ObjectiveId{i})];
    node = node_of(Kind::objective, objective.id, objective.name);
    if (objective.axis) node.axis = contract.axes[*objective.axis].id;
    node.level = std::to_string(objective.level);
  }
  for (std::uint32_t i = 0; i < contract.axes.size(); ++i) {
    const Axis& axis = contract.axes[AxisId{i}];
    nodes[graph.vertex(AxisId{i})] = node_of(Kind::axis, axis.id, axis.name);
  }
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const Instance& instance = contract.instances[InstanceId{i}];
    NetworkNode& node = nodes[graph.vertex(InstanceId{i})];
    node = node_of(Kind::instance, instance.id, instance.name);
    node.level = code_of(instance.level);
  }
  for (std::uint32_t i = 0; i < contract.epcis.size(); ++i) {
    const Partner& council = contract.partners[contract.epcis[EpciId{i}].partner];
    nodes[graph.vertex(EpciId{i})] = node_of(Kind::epci, council.id, council.name);
  }
  return nodes;
}

std::string_view role_code(Role role) {
  static constexpr std::array<std::string_view, role_count> codes = {
      "carries", "takes_part", "funds",   "is_target", "hangs_on",   "part_of",   "member",
      "guest",   "steers",     "follows", "covers",    "service_of", "stands_in", "governs"};
  return codes[static_cast<std::size_t>(role)];
}

std::string_view kind_code(Kind kind) {
  static constexpr std::array<std::string_view, kind_count> codes = {
      "partner", "action", "objective", "axis", "instance", "epci"};
  return codes[static_cast<std::size_t>(kind)];
}

std::string_view code_of(Carrying carrying) {
  switch (carrying) {
    case Carrying::named:
      return "oui";
    case Carrying::nobody:
      return "aucun";
    case Carrying::uncertain:
      return "incertain";
    case Carrying::not_recorded:
      return "non renseigné";
    case Carrying::person:
      return "une personne";
  }
  return "";
}

std::string places_text(const Tie& tie) {
  std::string text;
  for (const Place& place : tie.places) text += (text.empty() ? "" : " ") + to_string(place);
  return text;
}

std::string scope_slug(const Scope& scope) {
  if (scope.whole) return "tout";
  return scope.year ? std::to_string(*scope.year) : "plan";
}

}  // namespace maillage
