// Seats, signatures, money and pieces of the network that a departure takes along.
#include "network/planning/what_if.hpp"

#include <algorithm>

#include "network/model/kinship.hpp"
#include "network/text/disjoint_sets.hpp"

namespace maillage::planning {
namespace {

bool is_joining(model::Role role) {
  return role == model::Role::carries || role == model::Role::takes_part ||
         role == model::Role::funds;
}

using Pieces = std::vector<std::vector<text::PartnerId>>;

std::vector<Pieces> parted_networks(const model::Graph& graph, const model::PartnerSet& leaving) {
  const std::size_t vertices = graph.partners.size() + graph.actions.size();
  text::DisjointSets before(vertices), after(vertices);
  const std::uint32_t first_action = graph.first[static_cast<std::size_t>(model::Kind::action)];
  const auto partners = static_cast<std::uint32_t>(graph.partners.size());
  for (const model::Tie& tie : graph.ties) {
    if (!is_joining(tie.role)) continue;
    const std::uint32_t action = tie.to - first_action + partners;
    before.join(tie.from, action);
    if (leaving[graph.partners[tie.from].value] == 0) after.join(tie.from, action);
  }
  // By network before, the pieces after; both found by their smallest vertex, so in order.
  std::vector<std::vector<std::uint32_t>> networks(vertices), pieces(vertices);
  for (std::uint32_t at = 0; at < partners; ++at) {
    if (leaving[graph.partners[at].value] != 0) continue;
    std::vector<std::uint32_t>& piece = pieces[after.of(at)];
    if (piece.empty()) networks[before.of(at)].push_back(after.of(at));
    piece.push_back(at);
  }
  std::vector<Pieces> result;
  for (const auto& roots : networks) {
    if (roots.size() < 2) continue;
    Pieces& network = result.emplace_back();
    for (const std::uint32_t root : roots) {
      std::vector<text::PartnerId>& piece = network.emplace_back();
      for (const std::uint32_t at : pieces[root]) piece.push_back(graph.partners[at]);
    }
    std::stable_sort(network.begin(), network.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
  }
  return result;
}

std::vector<std::uint32_t> lost_fundings(const model::Contract& contract,
                                         const model::PartnerSet& leaving) {
  std::optional<int> latest;
  for (const model::Funding& funding : contract.fundings) {
    if (funding.year && (!latest || *funding.year > *latest)) latest = funding.year;
  }
  std::vector<std::uint32_t> result;
  for (std::uint32_t at = 0; at < contract.fundings.size(); ++at) {
    const model::Funding& funding = contract.fundings[at];
    if (leaving[funding.funder.value] == 0) continue;
    if (!funding.year || funding.year == latest) result.push_back(at);
  }
  return result;
}

}  // namespace

WhatIf what_if(const model::Contract& contract, const model::Scope& scope,
               const std::vector<text::PartnerId>& leaving, Services services) {
  WhatIf result;
  result.departure = departure(contract, scope, leaving, services);
  model::PartnerSet gone = model::no_partner(contract);
  for (const text::PartnerId partner : result.departure.leaving) gone[partner.value] = 1;

  for (std::uint32_t at = 0; at < contract.instances.size(); ++at) {
    const std::vector<text::PartnerId>& members = contract.instances[text::InstanceId{at}].members;
    const auto lost = static_cast<std::size_t>(
        std::count_if(members.begin(), members.end(),
                      [&](text::PartnerId member) { return gone[member.value] != 0; }));
    if (lost > 0)
      result.seats.push_back({text::InstanceId{at}, members.size(), members.size() - lost});
  }
  for (const model::Signature& signature : contract.signatures) {
    if (gone[signature.partner.value] != 0) result.signatories.push_back(signature.partner);
  }
  result.fundings = lost_fundings(contract, gone);

  const model::Graph graph = model::build_graph(contract, scope);
  const auto rows = model::rows_in_scope(contract, scope);
  for (std::size_t at = 0; at < rows.size(); ++at) {
    const model::ActionRow& last = *rows[at].back();
    const bool loses = std::any_of(
        last.funders.begin(), last.funders.end(),
        [&](const model::Mention& mention) { return gone[mention.partner.value] != 0; });
    if (model::is_live(last) && loses) result.funded.push_back(graph.actions[at]);
  }
  result.parted = parted_networks(graph, gone);
  return result;
}

}  // namespace maillage::planning
