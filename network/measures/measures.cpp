#include "network/measures/measures.hpp"

#include <algorithm>

#include "network/measures/algorithms/shortest_paths.hpp"
#include "network/measures/ei_index.hpp"
#include "network/measures/layers.hpp"
#include "network/measures/projection_measures.hpp"
#include "network/measures/two_mode_paths.hpp"

namespace maillage::measures {
namespace {

constexpr Range share{0, 1};
constexpr Range unbounded{0, std::nullopt};

// Adds measures of one layer and scope under their names.
class Collector {
 public:
  Collector(const model::Graph& graph, std::vector<Measure>& into) : graph_(graph), into_(into) {}

  void network(Layer layer, std::string_view name, Range range, std::optional<double> value) {
    into_.push_back({name, layer, range, value, {model::SubjectKind::contract, 0}, graph_.scope});
  }
  void partners(Layer layer, std::string_view name, Range range,
                const std::vector<std::optional<double>>& values) {
    for (std::uint32_t i = 0; i < values.size(); ++i) {
      into_.push_back({name,
                       layer,
                       range,
                       values[i],
                       {model::SubjectKind::partner, graph_.partners[i].value},
                       graph_.scope});
    }
  }
  void actions(Layer layer, std::string_view name, Range range,
               const std::vector<std::optional<double>>& values) {
    for (std::uint32_t i = 0; i < values.size(); ++i) {
      into_.push_back({name,
                       layer,
                       range,
                       values[i],
                       {model::SubjectKind::action, graph_.actions[i].value},
                       graph_.scope});
    }
  }

 private:
  const model::Graph& graph_;
  std::vector<Measure>& into_;
};

std::size_t partners_with_ties(const TwoMode& network) {
  std::size_t tied = 0;
  for (const auto& actions : network.actions_of) tied += actions.empty() ? 0 : 1;
  return tied;
}

void two_mode_network(const TwoMode& network, const TwoModePaths* paths, Layer layer,
                      Collector& to) {
  const TwoMode other = transposed(network);
  const Components parts = components(network);
  const std::size_t tied = partners_with_ties(network);
  to.network(layer, "density", share, density(network));
  // The density among those who take part in something at all, since members of an instance who
  // have no action are counted in `density`.
  const double possible = static_cast<double>(tied) * static_cast<double>(network.actions());
  to.network(
      layer, "density_of_tied", share,
      possible > 0 ? std::optional(static_cast<double>(network.ties) / possible) : std::nullopt);
  to.network(layer, "degree_centralization_partners", share, degree_centralization(network));
  to.network(layer, "degree_centralization_actions", share, degree_centralization(other));
  if (paths != nullptr) {
    to.network(layer, "betweenness_centralization_partners", share,
               betweenness_centralization(paths->partners));
    to.network(layer, "betweenness_centralization_actions", share,
               betweenness_centralization(paths->actions));
  }
  to.network(layer, "clustering", share, clustering(network));
  to.network(layer, "components", unbounded, static_cast<double>(parts.sizes.size()));
  to.network(layer, "fragmentation", share, fragmentation(parts));
}

void projection_network(const model::Contract& contract, const model::Graph& graph,
                        const Projection& joined, const algorithms::PathSums* sums,
                        const MeasureOptions& options, Collector& to) {
  constexpr Layer layer = Layer::projection;
  to.network(layer, "density", share, density(joined));
  to.network(layer, "degree_centralization", share, degree_centralization(joined));
  if (sums != nullptr) {
    to.network(layer, "betweenness_centralization", share, betweenness_centralization(*sums));
    to.network(layer, "distance_fragmentation", share, distance_fragmentation(joined.joined));
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
    constexpr Range both{-1, 1};
    to.network(layer, "ei_index", both, ei.observed);
    to.network(layer, "ei_expected", both, ei.expected);
    to.network(layer, "ei_p_value", share, ei.p_value);
    to.network(layer, "ei_permutations", unbounded, static_cast<double>(draws.permutations));
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
  two_mode_network(actions, paths ? &*paths : nullptr, Layer::actions, to);
  to.network(Layer::carrying, "density", share, density(carrying));
  to.network(Layer::carrying, "degree_centralization_partners", share,
             degree_centralization(carrying));
  const Concentration held = concentration(carrying);
  to.network(Layer::carrying, "herfindahl", share, held.herfindahl);
  to.network(Layer::carrying, "top_one", share, held.top_one);
  to.network(Layer::carrying, "top_three", share, held.top_three);
  projection_network(contract, graph, joined, sums ? &*sums : nullptr, options, to);
  const TwoMode instances = layer_view(graph, Layer::instances);
  to.network(Layer::instances, "density", share, density(instances));
  to.network(Layer::funding, "density", share, density(layer_view(graph, Layer::funding)));
  if (!options.nodes) return found;

  to.partners(Layer::actions, "degree", share, degree_centrality(actions));
  if (paths) {
    // Past 1 only where the network is in pieces: see closeness().
    to.partners(Layer::actions, "closeness", {0, 2}, closeness(paths->partners));
    to.partners(Layer::actions, "betweenness", share, betweenness(paths->partners));
    to.partners(Layer::projection, "betweenness", share, betweenness(*sums));
  }
  std::vector<std::optional<double>> sizes, constraints;
  for (const StructuralHoles& holes : structural_holes(joined)) {
    sizes.push_back(holes.effective_size);
    constraints.push_back(holes.constraint);
  }
  to.partners(Layer::projection, "effective_size", {1, std::nullopt}, sizes);
  to.partners(Layer::projection, "constraint", {0, 1.125}, constraints);
  to.actions(Layer::actions, "degree", share, degree_centrality(transposed(actions)));
  if (paths) {
    to.actions(Layer::actions, "closeness", {0, 2}, closeness(paths->actions));
    to.actions(Layer::actions, "betweenness", share, betweenness(paths->actions));
  }
  to.actions(Layer::actions, "redundancy", share, redundancy(actions));
  return found;
}

}  // namespace maillage::measures
