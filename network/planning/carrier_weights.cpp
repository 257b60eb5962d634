#include "network/planning/carrier_weights.hpp"

#include <algorithm>
#include <utility>

#include "network/measures/layers.hpp"
#include "network/model/kinship.hpp"

namespace maillage::planning {
namespace {

CarrierWeight weigh(const model::Contract& contract, const model::Graph& graph,
                    text::PartnerId partner) {
  CarrierWeight weight;
  weight.partner = partner;
  weight.departure = departure(contract, graph, {partner}, Services::leave_too);
  weight.carried = weight.departure.actions_without_carrier.size() +
                   weight.departure.actions_left_to_unnamed.size() +
                   weight.departure.actions_with_fewer_carriers.size();
  return weight;
}

void sort_by_carried(std::vector<CarrierWeight>& weights) {
  std::stable_sort(
      weights.begin(), weights.end(),
      [](const CarrierWeight& a, const CarrierWeight& b) { return a.carried > b.carried; });
}

}  // namespace

std::vector<CarrierWeight> weigh_carriers(const model::Contract& contract,
                                          const model::Graph& graph, std::size_t most) {
  const measures::TwoMode carrying = measures::layer_view(graph, measures::Layer::carrying);
  std::vector<std::pair<std::size_t, std::uint32_t>> by_load;
  for (std::uint32_t i = 0; i < carrying.partners(); ++i) {
    if (!carrying.actions_of[i].empty()) by_load.emplace_back(carrying.actions_of[i].size(), i);
  }
  std::sort(by_load.begin(), by_load.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  if (by_load.size() > most) by_load.resize(most);
  std::vector<CarrierWeight> weights;
  for (const auto& entry : by_load) {
    weights.push_back(weigh(contract, graph, graph.partners[entry.second]));
  }
  sort_by_carried(weights);
  return weights;
}

std::vector<CarrierWeight> weigh_all_carriers(const model::Contract& contract,
                                              const model::Graph& graph) {
  const measures::TwoMode carrying = measures::layer_view(graph, measures::Layer::carrying);
  model::PartnerSet carriers = model::no_partner(contract);
  for (std::uint32_t i = 0; i < carrying.partners(); ++i) {
    if (!carrying.actions_of[i].empty()) carriers[graph.partners[i].value] = 1;
  }
  const model::PartnerSet with_services_that_do = model::with_parents(contract, carriers);
  std::vector<CarrierWeight> weights;
  for (const text::PartnerId partner : graph.partners) {
    if (!with_services_that_do[partner.value]) continue;
    CarrierWeight weight = weigh(contract, graph, partner);
    // What it carries may all be abandoned.
    if (weight.carried > 0) weights.push_back(std::move(weight));
  }
  sort_by_carried(weights);
  return weights;
}

}  // namespace maillage::planning
