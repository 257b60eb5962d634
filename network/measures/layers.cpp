#include "network/measures/layers.hpp"

#include <utility>
#include <vector>

namespace maillage::measures {
namespace {

bool belongs(model::Role role, Layer layer) {
  switch (layer) {
    case Layer::actions:
    case Layer::projection:
      return role == model::Role::carries || role == model::Role::takes_part ||
             role == model::Role::funds;
    case Layer::carrying:
      return role == model::Role::carries;
    case Layer::funding:
      return role == model::Role::funds;
    case Layer::instances:
      return role == model::Role::member || role == model::Role::steers;
  }
  return false;
}

}  // namespace

TwoMode layer_view(const model::Graph& graph, Layer layer) {
  const model::Kind other = layer == Layer::instances ? model::Kind::instance : model::Kind::action;
  const model::Vertex partners = graph.first[static_cast<std::size_t>(model::Kind::partner)];
  const model::Vertex others = graph.first[static_cast<std::size_t>(other)];
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (const model::Tie& tie : graph.ties) {
    if (belongs(tie.role, layer)) ties.emplace_back(tie.from - partners, tie.to - others);
  }
  return make_two_mode(graph.count(model::Kind::partner), graph.count(other), ties);
}

}  // namespace maillage::measures
