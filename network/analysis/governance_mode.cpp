#include "network/analysis/governance_mode.hpp"

#include <algorithm>

#include "network/measures/layers.hpp"
#include "network/measures/projection.hpp"
#include "network/measures/projection_measures.hpp"
#include "network/model/kinship.hpp"

namespace maillage::analysis {
namespace {

bool any_of(const std::vector<text::PartnerId>& partners, const model::PartnerSet& set) {
  return std::any_of(partners.begin(), partners.end(),
                     [&](text::PartnerId partner) { return set[partner.value] != 0; });
}

// Counts over bodies: those with a pilot, with anybody, steered or sat on by the lead, by others.
struct Bodies {
  double piloted = 0, filled = 0, lead_steers = 0, lead_sits = 0, others_steer = 0;
};

Bodies count_bodies(const model::Contract& contract, const model::PartnerSet& lead) {
  Bodies count;
  for (const model::Instance& body : contract.instances) {
    const bool steers = any_of(body.leads, lead);
    count.piloted += !body.leads.empty();
    count.filled += !body.leads.empty() || !body.members.empty();
    count.lead_steers += steers;
    count.lead_sits += steers || any_of(body.members, lead);
    count.others_steer += std::any_of(body.leads.begin(), body.leads.end(),
                                      [&](text::PartnerId each) { return lead[each.value] == 0; });
  }
  return count;
}

// Counts over live actions and those who have a part in them.
struct Ties {
  double carried = 0, lead_carries = 0, joined = 0, lead_joins = 0;
  double participants = 0, carriers = 0, lead_neighbours = 0;
};

Ties count_ties(const model::Contract& contract, const model::Graph& graph,
                const model::PartnerSet& lead) {
  Ties count;
  const auto groups = model::rows_in_scope(contract, graph.scope);
  std::vector<char> live(groups.size());
  for (std::size_t at = 0; at < groups.size(); ++at) live[at] = model::is_live(*groups[at].back());
  const measures::TwoMode all = measures::layer_view(graph, measures::Layer::actions);
  const measures::TwoMode carrying = measures::layer_view(graph, measures::Layer::carrying);
  const auto is_lead = [&](std::uint32_t partner) {
    return lead[graph.partners[partner].value] != 0;
  };
  std::vector<char> near(graph.partners.size());
  for (std::size_t at = 0; at < groups.size(); ++at) {
    const auto& joined = all.partners_of[at];
    const auto& carried = carrying.partners_of[at];
    const bool with_lead = std::any_of(joined.begin(), joined.end(), is_lead);
    if (with_lead) {
      for (const std::uint32_t partner : joined) near[partner] = 1;
    }
    if (live[at] == 0) continue;
    count.carried += !carried.empty();
    count.lead_carries += std::any_of(carried.begin(), carried.end(), is_lead);
    count.joined += !joined.empty();
    count.lead_joins += with_lead;
  }
  for (std::uint32_t at = 0; at < graph.partners.size(); ++at) {
    count.participants += !all.actions_of[at].empty();
    count.carriers += !carrying.actions_of[at].empty();
    count.lead_neighbours += near[at] != 0 && !is_lead(at);
  }
  return count;
}

// Organisations without a part in an action left out: their number says how long the list of contacts
// is, not how close those at work are.
measures::Projection projection_of_participants(const model::Graph& graph) {
  const measures::TwoMode all = measures::layer_view(graph, measures::Layer::actions);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  std::uint32_t participants = 0;
  for (const auto& actions : all.actions_of) {
    for (const std::uint32_t action : actions) ties.emplace_back(participants, action);
    participants += !actions.empty();
  }
  return measures::project(measures::make_two_mode(participants, all.actions(), ties));
}

std::size_t funders(const model::Contract& contract) {
  model::PartnerSet set = model::no_partner(contract);
  for (const model::Funding& funding : contract.fundings) set[funding.funder.value] = 1;
  for (const text::PartnerId partner : contract.cofunders) set[partner.value] = 1;
  return static_cast<std::size_t>(std::count(set.begin(), set.end(), 1));
}

bool at_least_half(double part, double whole) { return whole > 0 && 2 * part >= whole; }

}  // namespace

GovernanceEvidence governance_evidence(const model::Contract& contract, const model::Graph& graph) {
  GovernanceEvidence result;
  result.lead = contract.lead;
  model::PartnerSet lead = model::no_partner(contract);
  if (contract.lead) {
    lead[contract.lead->value] = 1;
    lead = model::with_services(contract, lead);
  }
  const Bodies bodies = count_bodies(contract, lead);
  const Ties ties = count_ties(contract, graph, lead);
  const measures::Projection projection = projection_of_participants(graph);
  const bool led = contract.lead.has_value();
  const auto of_lead = [&](double value) { return led ? std::optional(value) : std::nullopt; };
  using Mode = GovernanceMode;
  const auto add = [&](ModeCriterion criterion, std::vector<ModeEvidence> figures,
                       std::vector<Mode> speaks_for) {
    result.criteria.push_back({criterion, std::move(figures), std::move(speaks_for)});
  };

  add(ModeCriterion::trust, {{ModeFigure::density, measures::density(projection), std::nullopt}},
      {});
  std::vector<Mode> by_number;
  if (ties.participants > 1) {
    by_number = ties.participants <= static_cast<double>(few_participants)
                    ? std::vector<Mode>{Mode::shared}
                    : std::vector<Mode>{Mode::lead_organisation, Mode::administrative_organisation};
  }
  add(ModeCriterion::participants,
      {{ModeFigure::participants, ties.participants, std::nullopt},
       {ModeFigure::carriers, ties.carriers, std::nullopt}},
      by_number);
  add(ModeCriterion::goal_consensus, {}, {});
  add(ModeCriterion::competencies,
      {{ModeFigure::coordination_fte, contract.coordination_fte, std::nullopt},
       {ModeFigure::coordination_funders, static_cast<double>(funders(contract)), std::nullopt},
       {ModeFigure::bodies, static_cast<double>(contract.instances.size()), std::nullopt}},
      {});
  std::vector<Mode> by_ties;
  if (led && at_least_half(ties.lead_neighbours, ties.participants - 1)) {
    by_ties = {Mode::lead_organisation};
  }
  add(ModeCriterion::centralization,
      {{ModeFigure::centralization, measures::degree_centralization(projection), std::nullopt},
       {ModeFigure::lead_carries, of_lead(ties.lead_carries), ties.carried},
       {ModeFigure::lead_takes_part, of_lead(ties.lead_joins), ties.joined},
       {ModeFigure::lead_neighbours, of_lead(ties.lead_neighbours),
        std::max(ties.participants - 1, 0.0)}},
      by_ties);
  std::vector<Mode> by_steering;
  if (led && at_least_half(bodies.lead_steers, bodies.piloted)) {
    by_steering.push_back(Mode::lead_organisation);
  }
  if (at_least_half(bodies.others_steer, bodies.piloted)) by_steering.push_back(Mode::shared);
  add(ModeCriterion::steering,
      {{ModeFigure::lead_steers, of_lead(bodies.lead_steers), bodies.piloted},
       {ModeFigure::others_steer, bodies.others_steer, bodies.piloted},
       {ModeFigure::lead_sits, of_lead(bodies.lead_sits), bodies.filled}},
      by_steering);
  return result;
}

}  // namespace maillage::analysis
