#include "network/collaboration/collaboration_measures.hpp"

#include <utility>

#include "network/collaboration/attrition.hpp"
#include "network/collaboration/congruence.hpp"
#include "network/collaboration/governance_gaps.hpp"
#include "network/collaboration/two_mode_constraint.hpp"
#include "network/measures/layers.hpp"
#include "network/measures/measure_rows.hpp"

namespace maillage::collaboration {
namespace {

// Live actions of a layer, of those of which it is said who carries them.
measures::TwoMode carriable(const model::RowGroups& rows, const measures::TwoMode& layer) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  std::uint32_t count = 0;
  for (std::uint32_t action = 0; action < layer.actions(); ++action) {
    const model::ActionRow& row = *rows[action].back();
    if (!model::is_live(row) || row.carrying == model::Carrying::not_recorded) continue;
    for (const std::uint32_t partner : layer.partners_of[action]) ties.emplace_back(partner, count);
    ++count;
  }
  return measures::make_two_mode(layer.partners(), count, ties);
}

std::optional<double> as_number(std::optional<std::size_t> count) {
  if (!count) return std::nullopt;
  return static_cast<double>(*count);
}

}  // namespace

void add_collaboration_measures(const model::Contract& contract, const model::Graph& graph,
                                MeasuredMode mode, std::vector<measures::Measure>& measures) {
  using measures::Layer, measures::measured;
  const auto add = [&](const measures::MeasureRow& row, std::optional<double> value,
                       model::Subject subject = {model::SubjectKind::contract, 0}) {
    measures.push_back({row.name, row.layer, row.range, value, subject, graph.scope});
  };
  const auto rows = model::rows_in_scope(contract, graph.scope);
  const measures::TwoMode actions = measures::layer_view(graph, measures::Layer::actions);
  const measures::TwoMode carrying = measures::layer_view(graph, measures::Layer::carrying);
  add(measured(Layer::carrying, "attrition"), attrition(carriable(rows, carrying)));
  add(measured(Layer::actions, "attrition"), attrition(carriable(rows, actions)));
  const GapCounts gaps = count_gaps(contract, graph);
  add(measured(Layer::actions, "integrative_gaps"), as_number(gaps.integrative));
  if (!gaps.pairs_too_many) {
    add(measured(Layer::actions, "collaborative_gaps"), as_number(gaps.collaborative));
  }
  add(measured(Layer::instances, "congruence"), congruence(contract, graph).all.share());
  if (mode == MeasuredMode::network) return;
  const auto constraints = two_mode_constraint(actions);
  for (std::uint32_t i = 0; i < constraints.size(); ++i) {
    add(measured(Layer::actions, "two_mode_constraint"), constraints[i],
        {model::SubjectKind::partner, graph.partners[i].value});
  }
}

}  // namespace maillage::collaboration
