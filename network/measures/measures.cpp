#include "network/measures/measures.hpp"

#include <algorithm>

#include "network/measures/algorithms/shortest_paths.hpp"
#include "network/measures/ei_index.hpp"
#include "network/measures/layers.hpp"
#include "network/measures/measure_rows.hpp"
#include "network/measures/projection_measures.hpp"
#include "network/measures/two_mode_paths.hpp"

namespace maillage::measures {
namespace {

// Adds measures of one scope, as their rows say.
class Collector {
 public:
  Collector(const model::Graph& graph, std::vector<Measure>& into) : graph_(graph), into_(into) {}

  void network(const MeasureRow& row, std::optional<double> value) {
    add(row, value, {model::SubjectKind::contract, 0});
  }
  void partners(const MeasureRow& row, const std::vector<std::optional<double>>& values) {
    for (std::uint32_t i = 0; i < values.size(); ++i) {
      add(row, values[i], {model::SubjectKind::partner, graph_.partners[i].value});
    }
  }
  void actions(const MeasureRow& row, const std::vector<std::optional<double>>& values) {
    for (std::uint32_t i = 0; i < values.size(); ++i) {
      add(row, values[i], {model::SubjectKind::action, graph_.actions[i].value});
    }
  }

 private:
  void add(const MeasureRow& row, std::optional<double> value, model::Subject subject) {
    into_.push_back({row.name, row.layer, row.range, value, subject, graph_.scope});
  }

  const model::Graph& graph_;
  std::vector<Measure>& into_;
};

std::size_t partners_with_ties(const TwoMode& network) {
  std::size_t tied = 0;
  for (const auto& actions : network.actions_of) tied += actions.empty() ? 0 : 1;
  return tied;
}

void two_mode_network(const TwoMode& network, const TwoModePaths* paths, Collector& to) {
  constexpr Layer layer = Layer::actions;
  const TwoMode other = transposed(network);
  const Components parts = components(network);
  const std::size_t tied = partners_with_ties(network);
  to.network(measured(layer, "density"), density(network));
  // The density among those who take part in something at all, since members of an instance who
  // have no action are counted in `density`.
  const double possible = static_cast<double>(tied) * static_cast<double>(network.actions());
  to.network(
      measured(layer, "density_of_tied"),
      possible > 0 ? std::optional(static_cast<double>(network.ties) / possible) : std::nullopt);
  to.network(measured(layer, "degree_centralization_partners"), degree_centralization(network));
  to.network(measured(layer, "degree_centralization_actions"), degree_centralization(other));
  if (paths != nullptr) {
    to.network(measured(layer, "betweenness_centralization_partners"),
               betweenness_centralization(paths->partners));
    to.network(measured(layer, "betweenness_centralization_actions"),
               betweenness_centralization(paths->actions));
  }
  to.network(measured(layer, "clustering"), clustering(network));
  to.network(measured(layer, "components"), static_cast<double>(parts.sizes.size()));
  to.network(measured(layer, "fragmentation"), fragmentation(parts));
}

void projection_network(const model::Contract& contract, const model::Graph& graph,
                        const Projection& joined, const algorithms::PathSums* sums,
                        const MeasureOptions& options, Collector& to) {
  constexpr Layer layer = Layer::projection;
  to.network(measured(layer, "density"), density(joined));
  to.network(measured(layer, "degree_centralization"), degree_centralization(joined));
  if (sums != nullptr) {
    to.network(measured(layer, "betweenness_centralization"), betweenness_centralization(*sums));
    to.network(measured(layer, "distance_fragmentation"), distance_fragmentation(joined.joined));
  }
  if (options.permutations) {
    // 10 000 permutations, but in networks of more than 20 000 pairs, where they would take seconds
    // and their sampling error no longer shows.
    constexpr std::uint64_t most_draws = 200'000'000;
    EiOptions draws;
    const std::uint64_t affordable = most_draws / std::max<std::uint64_t>(1, joined.ties());
    draws.permutations =
        static_cast<std::uint32_t>(std::clamp<std::uint64_t>(affordable, 999, draws.permutations));
    const EiIndex ei = ei_index(joined, type_groups(contract, graph), draws);
    to.network(measured(layer, "ei_index"), ei.observed);
    to.network(measured(layer, "ei_expected"), ei.expected);
    to.network(measured(layer, "ei_p_value"), ei.p_value);
    to.network(measured(layer, "ei_permutations"), static_cast<double>(draws.permutations));
  }
}

}  // namespace

double path_cost(const model::Graph& graph) {
  const double vertices =
      static_cast<double>(graph.count(model::Kind::partner) + graph.actions.size());
  // Those of the projection: an action of d partners joins d(d−1)/2 pairs.
  const TwoMode actions = layer_view(graph, Layer::actions);
  double pairs = 0;
  for (const auto& row : actions.partners_of) {
    const double size = static_cast<double>(row.size());
    pairs += size * (size - 1) / 2;
  }
  return std::max(vertices * static_cast<double>(graph.ties.size()),
                  static_cast<double>(actions.partners()) * pairs);
}

std::vector<std::uint32_t> type_groups(const model::Contract& contract, const model::Graph& graph) {
  std::vector<std::uint32_t> groups;
  groups.reserve(graph.partners.size());
  for (text::PartnerId id : graph.partners) {
    const model::PartnerType type = contract.partners[id].type;
    groups.push_back(type == model::PartnerType::not_said ? no_group
                                                          : static_cast<std::uint32_t>(type));
  }
  return groups;
}

std::vector<Measure> measures(const model::Contract& contract, const model::Graph& graph,
                              const MeasureOptions& options) {
  std::vector<Measure> found;
  Collector to(graph, found);
  const TwoMode actions = layer_view(graph, Layer::actions);
  const TwoMode carrying = layer_view(graph, Layer::carrying);
  const Projection joined = project(actions);
  std::optional<TwoModePaths> paths;
  std::optional<algorithms::PathSums> sums;
  if (options.distances) {
    paths = two_mode_paths(actions, options.threads);
    sums = algorithms::shortest_paths(joined.joined, options.threads);
  }
  two_mode_network(actions, paths ? &*paths : nullptr, to);
  to.network(measured(Layer::carrying, "density"), density(carrying));
  to.network(measured(Layer::carrying, "degree_centralization_partners"),
             degree_centralization(carrying));
  const Concentration held = concentration(carrying);
  to.network(measured(Layer::carrying, "herfindahl"), held.herfindahl);
  to.network(measured(Layer::carrying, "top_one"), held.top_one);
  to.network(measured(Layer::carrying, "top_three"), held.top_three);
  projection_network(contract, graph, joined, sums ? &*sums : nullptr, options, to);
  const TwoMode instances = layer_view(graph, Layer::instances);
  to.network(measured(Layer::instances, "density"), density(instances));
  to.network(measured(Layer::funding, "density"), density(layer_view(graph, Layer::funding)));
  if (!options.nodes) return found;

  to.partners(measured(Layer::actions, "degree"), degree_centrality(actions));
  if (paths) {
    to.partners(measured(Layer::actions, "closeness"), closeness(paths->partners));
    to.partners(measured(Layer::actions, "betweenness"), betweenness(paths->partners));
    to.partners(measured(Layer::projection, "betweenness"), betweenness(*sums));
  }
  std::vector<std::optional<double>> sizes, constraints;
  for (const StructuralHoles& holes : structural_holes(joined)) {
    sizes.push_back(holes.effective_size);
    constraints.push_back(holes.constraint);
  }
  to.partners(measured(Layer::projection, "effective_size"), sizes);
  to.partners(measured(Layer::projection, "constraint"), constraints);
  to.actions(measured(Layer::actions, "degree"), degree_centrality(transposed(actions)));
  if (paths) {
    to.actions(measured(Layer::actions, "closeness"), closeness(paths->actions));
    to.actions(measured(Layer::actions, "betweenness"), betweenness(paths->actions));
  }
  to.actions(measured(Layer::actions, "redundancy"), redundancy(actions));
  return found;
}

}  // namespace maillage::measures
