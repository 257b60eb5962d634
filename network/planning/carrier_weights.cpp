#include "network/planning/carrier_weights.hpp"

#include <algorithm>
#include <tuple>

#include "network/model/counting.hpp"

namespace maillage::planning {
namespace {

// Whether it belongs to a current organisation, whose departure takes it along.
bool leaves_with_another(const model::Contract& contract, text::PartnerId partner) {
  std::optional<text::PartnerId> above = contract.partners[partner].parent;
  for (; above; above = contract.partners[*above].parent) {
    if (contract.partners[*above].standing == model::Standing::current) return true;
  }
  return false;
}

// Those that carry a live action, themselves or by a service, and do not leave with another.
std::vector<text::PartnerId> weighed_carriers(const model::Contract& contract,
                                              const model::Graph& graph,
                                              const std::vector<model::PartnerDoings>& together) {
  std::vector<text::PartnerId> order;
  for (const text::PartnerId partner : graph.partners) {
    if (together[partner.value].carries.live.empty()) continue;
    if (!leaves_with_another(contract, partner)) order.push_back(partner);
  }
  return order;
}

}  // namespace

std::size_t count_weighed_carriers(const model::Contract& contract, const model::Graph& graph) {
  return weighed_carriers(contract, graph, model::doings_with_services(contract, graph.scope))
      .size();
}

std::vector<CarrierWeight> weigh_carriers(const model::Contract& contract,
                                          const model::Graph& graph, std::size_t most) {
  const std::vector<model::PartnerDoings> own = model::partner_doings(contract, graph.scope);
  const std::vector<model::PartnerDoings> together =
      model::doings_with_services(contract, graph.scope);
  const std::vector<model::Losses> losses = model::departure_losses(contract, graph.scope);
  std::vector<text::PartnerId> order = weighed_carriers(contract, graph, together);
  const auto rank = [&](text::PartnerId partner) {
    const model::Losses& loss = losses[partner.value];
    return std::tuple(loss.lost, loss.to_unnamed, together[partner.value].carries.live.size());
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](text::PartnerId a, text::PartnerId b) { return rank(a) > rank(b); });
  if (order.size() > most) order.resize(most);
  std::vector<CarrierWeight> weights;
  for (const text::PartnerId partner : order) {
    CarrierWeight weight;
    weight.partner = partner;
    weight.carried = own[partner.value].carries.live.size();
    weight.abandoned = own[partner.value].carries.abandoned.size();
    weight.with_services = together[partner.value].carries.live.size();
    weight.departure = departure(contract, graph, {partner}, Services::leave_too);
    weights.push_back(std::move(weight));
  }
  return weights;
}

}  // namespace maillage::planning
