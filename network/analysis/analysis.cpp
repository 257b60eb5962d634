#include "network/analysis/analysis.hpp"

#include <algorithm>
#include <iterator>

#include "network/collaboration/collaboration_measures.hpp"
#include "network/gaps/gaps.hpp"
#include "network/gaps/steering.hpp"
#include "network/measures/layers.hpp"
#include "network/model/outline.hpp"

namespace maillage::analysis {
namespace {

// What the scope as a whole says of an action: its last row decides, as a reader of the latest
// table would.
const model::ActionRow& last_row(const model::RowGroups::Group& rows) { return *rows.back(); }

void count_rows(const model::Contract& contract, const model::Graph& graph, Counts& counts) {
  for (const auto& rows : model::rows_in_scope(contract, graph.scope)) {
    const model::ActionRow& row = last_row(rows);
    const bool live = model::is_live(row);
    ++counts.actions;
    counts.fiches += row.nature == model::Nature::fiche ? 1 : 0;
    counts.pistes += row.nature == model::Nature::piste ? 1 : 0;
    if (row.state) {
      ++counts.by_state[static_cast<std::size_t>(*row.state)];
    } else {
      ++counts.state_not_said;
    }
    switch (row.carrying) {
      case model::Carrying::named:
        ++(live ? counts.carried : counts.carried_abandoned);
        break;
      case model::Carrying::nobody:
        ++(live ? counts.orphan : counts.orphan_abandoned);
        break;
      case model::Carrying::uncertain:
        counts.uncertain += live ? 1 : 0;
        break;
      case model::Carrying::not_recorded:
        ++counts.carrier_not_said;
        break;
      case model::Carrying::person:
        counts.by_person += live ? 1 : 0;
        break;
    }
  }
}

void count_objectives(const model::Contract& contract, const model::Graph& graph, Counts& counts) {
  std::vector<char> axis_used(contract.axes.size(), 0), used(contract.objectives.size(), 0);
  for (const auto& rows : model::rows_in_scope(contract, graph.scope)) {
    const model::ActionRow& row = last_row(rows);
    const model::Subject on = model::hangs_on(row);
    if (on.kind == model::SubjectKind::objective) used[on.index] = 1;
    if (on.kind == model::SubjectKind::axis) axis_used[on.index] = 1;
    for (const text::ObjectiveId other : row.other_objectives) used[other.value] = 1;
  }
  for (const model::OutlineItem& item : model::outline(contract)) {
    if (item.branch != model::Branch::leaf) continue;
    const bool is_axis = item.subject.kind == model::SubjectKind::axis;
    if (graph.scope.axis) {
      const auto axis = is_axis ? std::optional(text::AxisId{item.subject.index})
                                : contract.objectives[text::ObjectiveId{item.subject.index}].axis;
      if (axis != graph.scope.axis) continue;
    }
    ++counts.objectives;
    const char has_action = is_axis ? axis_used[item.subject.index] : used[item.subject.index];
    if (has_action != 0) continue;
    const bool is_printed =
        is_axis ||
        !gaps::is_not_printed_in(contract, text::ObjectiveId{item.subject.index}, graph.scope);
    ++(is_printed ? counts.objectives_without_action : counts.objectives_not_printed);
  }
}

std::size_t tied_partners(const measures::TwoMode& network) {
  return static_cast<std::size_t>(
      std::count_if(network.actions_of.begin(), network.actions_of.end(),
                    [](const auto& actions) { return !actions.empty(); }));
}

// What is said of the network as a whole, without what stands against chance unless it is wanted.
std::vector<measures::Measure> of_whole(const std::vector<measures::Measure>& all,
                                        bool against_chance) {
  std::vector<measures::Measure> kept;
  std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [&](const auto& each) {
    const bool is_by_chance = each.name.substr(0, 3) == "ei_";
    return each.subject.kind == model::SubjectKind::contract && (against_chance || !is_by_chance);
  });
  return kept;
}

MeasuredScope measure_scope(const model::Contract& contract, const model::Scope& scope,
                            const measures::MeasureOptions& options) {
  const model::Graph graph = model::build_graph(contract, scope);
  return {scope, count(contract, graph), measures::measures(contract, graph, options)};
}

}  // namespace

std::size_t Counts::done() const {
  std::size_t sum = 0;
  for (std::size_t i = 0; i < by_state.size(); ++i) {
    if (model::is_done(static_cast<model::State>(i))) sum += by_state[i];
  }
  return sum;
}

Counts count(const model::Contract& contract, const model::Graph& graph) {
  Counts counts;
  count_rows(contract, graph, counts);
  count_objectives(contract, graph, counts);
  const measures::TwoMode actions = measures::layer_view(graph, measures::Layer::actions);
  counts.partners = graph.partners.size();
  counts.prospective = contract.partners.size() - graph.partners.size();
  counts.tied = tied_partners(actions);
  counts.carriers = tied_partners(measures::layer_view(graph, measures::Layer::carrying));
  counts.ties = actions.ties;
  counts.signatories = contract.signatures.size();
  counts.instances = contract.instances.size();
  counts.epcis = contract.epcis.size();
  return counts;
}

Analysis analyse(const model::Contract& contract, const model::Graph& graph, Depth depth) {
  Analysis analysis;
  analysis.scope = graph.scope;
  analysis.counts = count(contract, graph);
  analysis.figures = gaps::check_figures(contract);
  analysis.findings = gaps::find_gaps(contract, graph, analysis.figures, &analysis.accepted);
  analysis.paths_too_costly = measures::path_cost(graph) > measures::costly_paths;
  const bool is_full = depth == Depth::full;
  measures::MeasureOptions options;
  options.nodes = is_full;
  options.distances = is_full && !analysis.paths_too_costly;
  options.permutations = true;
  analysis.measures = measures::measures(contract, graph, options);
  const std::vector<measures::Measure> of_this = of_whole(analysis.measures, is_full);
  collaboration::add_collaboration_measures(
      contract, graph,
      is_full ? collaboration::MeasuredMode::nodes : collaboration::MeasuredMode::network,
      analysis.measures);
  const measures::TwoMode actions = measures::layer_view(graph, measures::Layer::actions);
  const measures::Projection joined = measures::project(actions);
  analysis.pairs = pairs(joined);
  analysis.carriers = planning::weigh_carriers(contract, graph, 10);
  analysis.carriers_in_all = planning::count_weighed_carriers(contract, graph);

  if (is_full) {
    analysis.cutpoints = cutpoints(actions);
    analysis.components = components(actions);
    analysis.multiplex = measures::multiplexity(
        {joined, measures::project(measures::layer_view(graph, measures::Layer::instances)),
         measures::project(measures::layer_view(graph, measures::Layer::funding))});
    constexpr std::size_t most_partners = 500, players = 3;
    if (joined.partners() <= most_partners) {
      analysis.key_players = measures::key_players(joined.joined, players);
    }
  }

  measures::MeasureOptions of_network;
  of_network.nodes = false;
  of_network.permutations = is_full;
  of_network.distances = options.distances;
  for (const model::Edition& edition : contract.editions) {
    const model::Scope scope{false, edition.year, std::nullopt};
    analysis.by_scope.push_back(scope == graph.scope
                                    ? MeasuredScope{scope, analysis.counts, of_this}
                                    : measure_scope(contract, scope, of_network));
  }
  for (std::uint32_t i = 0; i < contract.axes.size() && !graph.scope.axis; ++i) {
    model::Scope scope = graph.scope;
    scope.axis = text::AxisId{i};
    analysis.by_scope.push_back(measure_scope(contract, scope, of_network));
  }
  if (contract.editions.size() > 1) {
    analysis.by_scope.push_back(
        measure_scope(contract, {true, std::nullopt, std::nullopt}, of_network));
  }
  return analysis;
}

}  // namespace maillage::analysis
