#include "output/words/network/network_nodes.hpp"

#include <array>

#include "network/model/vocabulary.hpp"

namespace maillage::words {
namespace {

NetworkNode node_of(model::Kind kind, const std::string& id, const std::string& label) {
  NetworkNode node;
  node.kind = kind;
  node.name = std::string(kind_code(kind)) + ":" + id;
  node.id = id;
  node.label = label;
  return node;
}

NetworkNode node_of(const model::Contract& contract, const model::ActionRow& row) {
  const model::Action& action = contract.actions[row.action];
  NetworkNode node =
      node_of(model::Kind::action, action.id, row.title.empty() ? action.title : row.title);
  if (row.state) node.state = code_of(*row.state);
  node.number = row.number;
  node.nature = code_of(row.nature);
  if (row.objective) node.objective = contract.objectives[*row.objective].id;
  if (row.axis) node.axis = contract.axes[*row.axis].id;
  node.porteur = code_of(row.carrying);
  return node;
}

}  // namespace

std::vector<NetworkNode> network_nodes(const model::Contract& contract, const model::Graph& graph) {
  std::vector<NetworkNode> nodes(graph.first[model::kind_count]);
  for (text::PartnerId id : graph.partners) {
    const model::Partner& partner = contract.partners[id];
    NetworkNode& node = nodes[*graph.vertex(id)];
    node = node_of(model::Kind::partner, partner.id, partner.name);
    node.type = code_of(partner.type);
  }
  // With several tables an action is shown as the last of them has it.
  for (const auto& rows : model::rows_in_scope(contract, graph.scope)) {
    nodes[*graph.vertex(rows.back()->action)] = node_of(contract, *rows.back());
  }
  for (std::uint32_t i = 0; i < contract.objectives.size(); ++i) {
    const model::Objective& objective = contract.objectives[text::ObjectiveId{i}];
    NetworkNode& node = nodes[graph.vertex(text::ObjectiveId{i})];
    node = node_of(model::Kind::objective, objective.id, objective.name);
    if (objective.axis) node.axis = contract.axes[*objective.axis].id;
    node.level = std::to_string(objective.level);
  }
  for (std::uint32_t i = 0; i < contract.axes.size(); ++i) {
    const model::Axis& axis = contract.axes[text::AxisId{i}];
    nodes[graph.vertex(text::AxisId{i})] = node_of(model::Kind::axis, axis.id, axis.name);
  }
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const model::Instance& instance = contract.instances[text::InstanceId{i}];
    NetworkNode& node = nodes[graph.vertex(text::InstanceId{i})];
    node = node_of(model::Kind::instance, instance.id, instance.name);
    node.level = code_of(instance.level);
  }
  for (std::uint32_t i = 0; i < contract.epcis.size(); ++i) {
    const model::Partner& council = contract.partners[contract.epcis[text::EpciId{i}].partner];
    nodes[graph.vertex(text::EpciId{i})] = node_of(model::Kind::epci, council.id, council.name);
  }
  return nodes;
}

std::string_view role_code(model::Role role) {
  static constexpr std::array<std::string_view, model::role_count> codes = {
      "carries", "takes_part", "funds",   "is_target", "hangs_on",   "part_of",   "member",
      "guest",   "steers",     "follows", "covers",    "service_of", "stands_in", "governs"};
  return codes[static_cast<std::size_t>(role)];
}

std::string_view kind_code(model::Kind kind) {
  static constexpr std::array<std::string_view, model::kind_count> codes = {
      "partner", "action", "objective", "axis", "instance", "epci"};
  return codes[static_cast<std::size_t>(kind)];
}

std::string_view code_of(model::Carrying carrying) {
  switch (carrying) {
    case model::Carrying::named:
      return "oui";
    case model::Carrying::nobody:
      return "aucun";
    case model::Carrying::uncertain:
      return "incertain";
    case model::Carrying::not_recorded:
      return "non renseigné";
    case model::Carrying::person:
      return "une personne";
  }
  return "";
}

std::string places_text(std::span<const text::Place> places) {
  std::string text;
  for (const text::Place& place : places) text += (text.empty() ? "" : " ") + to_string(place);
  return text;
}

}  // namespace maillage::words
