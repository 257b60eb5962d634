#include "network/measures/layers.hpp"

#include <utility>
#include <vector>

namespace maillage {
namespace {

bool belongs(Role role, Layer layer) {
  switch (layer) {
    case Layer::actions:
    case Layer::projection:
      return role == Role::carries || role == Role::takes_part || role == Role::funds;
    case Layer::carrying:
      return role == Role::carries;
    case Layer::funding:
      return role == Role::funds;
    case Layer::instances:
      return role == Role::member || role == Role::steers;
  }
  return false;
}

}  // namespace

TwoMode layer_view(const Graph& graph, Layer layer) {
  const Kind other = layer == Layer::instances ? Kind::instance : Kind::action;
  const Vertex partners = graph.first[static_cast<std::size_t>(Kind::partner)];
  const Vertex others = graph.first[static_cast<std::size_t>(other)];
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  for (const Tie& tie : graph.ties) {
    if (belongs(tie.role, layer)) ties.emplace_back(tie.from - partners, tie.to - others);
  }
  return make_two_mode(graph.count(Kind::partner), graph.count(other), ties);
}

}  // namespace maillage
