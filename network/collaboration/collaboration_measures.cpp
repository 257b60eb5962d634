#include "network/collaboration/collaboration_measures.hpp"

#include <string_view>
#include <utility>

#include "network/collaboration/attrition.hpp"
#include "network/collaboration/congruence.hpp"
#include "network/collaboration/governance_gaps.hpp"
#include "network/collaboration/two_mode_constraint.hpp"
#include "network/measures/layers.hpp"

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
  constexpr measures::Range within_one{0, 1}, from_zero{0, std::nullopt};
  const auto add = [&](measures::Layer layer, std::string_view name, measures::Range range,
                       std::optional<double> value) {
    measures.push_back({name, layer, range, value, {model::SubjectKind::contract, 0}, graph.scope});
  };
  const auto rows = model::rows_in_scope(contract, graph.scope);
  const measures::TwoMode actions = measures::layer_view(graph, measures::Layer::actions);
  const measures::TwoMode carrying = measures::layer_view(graph, measures::Layer::carrying);
  add(measures::Layer::carrying, "attrition", within_one, attrition(carriable(rows, carrying)));
  add(measures::Layer::actions, "attrition", within_one, attrition(carriable(rows, actions)));
  const GapCounts gaps = count_gaps(contract, graph);
  add(measures::Layer::actions, "integrative_gaps", from_zero, as_number(gaps.integrative));
  if (!gaps.pairs_too_many) {
    add(measures::Layer::actions, "collaborative_gaps", from_zero, as_number(gaps.collaborative));
  }
  add(measures::Layer::instances, "congruence", within_one,
      congruence(contract, graph).all.share());
  if (mode == MeasuredMode::network) return;
  const auto constraints = two_mode_constraint(actions);
  for (std::uint32_t i = 0; i < constraints.size(); ++i) {
    measures.push_back({"two_mode_constraint",
                        measures::Layer::actions,
                        from_zero,
                        constraints[i],
                        {model::SubjectKind::partner, graph.partners[i].value},
                        graph.scope});
  }
}

}  // namespace maillage::collaboration
