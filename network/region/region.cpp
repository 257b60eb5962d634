#include "network/region/region.hpp"

#include <algorithm>
#include <atomic>
#include <map>
#include <set>
#include <utility>

#include "network/analysis/completeness.hpp"
#include "network/gaps/gaps.hpp"
#include "network/gaps/steering.hpp"
#include "network/measures/algorithms/threads.hpp"
#include "network/measures/layers.hpp"
#include "network/measures/two_mode.hpp"
#include "network/measures/two_mode_measures.hpp"
#include "network/model/counting.hpp"
#include "network/model/graph.hpp"
#include "network/region/whole.hpp"

namespace maillage::region {
namespace {

std::size_t findings_of(const std::vector<model::Finding>& findings, model::Rule rule) {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(),
                    [&](const model::Finding& finding) { return finding.rule == rule; }));
}

// Of fields that no row fills in a table has no column: they are nobody's to complete.
Part filled(const model::Contract& contract, const model::Scope& scope) {
  Part part;
  const analysis::Completeness found = analysis::completeness(contract, scope);
  for (const analysis::FieldFill& field : found.fields) {
    if (field.filled == 0) continue;
    part.count += field.filled;
    part.of += found.rows;
  }
  return part;
}

Part epcis_served(const Side& side) {
  std::set<text::EpciId> served;
  bool recorded = false;
  for (const auto& rows : model::rows_in_scope(*side.contract, side.scope)) {
    for (const model::ActionRow* row : rows) {
      recorded |= !row->epcis.empty();
      if (!model::is_live(*row)) continue;
      for (const model::EpciMention& mention : row->epcis) served.insert(mention.epci);
    }
  }
  return recorded ? Part{served.size(), side.contract->epcis.size()} : Part{};
}

ContractFigures figures_of(const Side& side) {
  const model::Contract& contract = *side.contract;
  const model::Graph graph = model::build_graph(contract, side.scope);
  ContractFigures figures;
  figures.counts = analysis::count(contract, graph);
  figures.density = measures::density(measures::layer_view(graph, measures::Layer::actions));
  figures.filled = filled(contract, side.scope);
  const std::vector<model::Finding> findings = gaps::find_gaps(contract, graph);
  for (const model::Finding& finding : findings) {
    figures.grave += finding.severity == model::Severity::error ? 1 : 0;
    figures.warnings += finding.severity == model::Severity::warning ? 1 : 0;
  }
  if (side.scope.year.has_value() && !side.scope.whole) {
    for (const model::Instance& instance : contract.instances) {
      if (instance.rhythm && instance.meetings_recorded &&
          gaps::is_promised(instance, *side.scope.year)) {
        ++figures.rhythms_kept.of;
      }
    }
    const std::size_t missed = findings_of(findings, model::Rule::rythme_non_tenu);
    figures.rhythms_kept.count =
        figures.rhythms_kept.of - std::min(figures.rhythms_kept.of, missed);
  }
  const analysis::Counts& counts = figures.counts;
  const std::size_t said =
      counts.objectives - std::min(counts.objectives, counts.objectives_not_printed);
  figures.objectives_served = {said - std::min(said, counts.objectives_without_action), said};
  figures.epcis_served = epcis_served(side);
  return figures;
}

// Each side's, several at once: nothing is shared but what is only read.
std::vector<ContractFigures> all_figures(const std::vector<Side>& sides, unsigned threads) {
  std::vector<ContractFigures> figures(sides.size());
  std::atomic<std::size_t> next{0};
  measures::run_in_threads(std::min<std::size_t>(threads, sides.size()), [&] {
    for (std::size_t i = next++; i < sides.size(); i = next++) figures[i] = figures_of(sides[i]);
  });
  return figures;
}

// Organisations, joined, that signed one of the contracts.
std::set<std::uint32_t> signatories(const Region& region) {
  std::set<std::uint32_t> signed_by;
  for (std::uint32_t side = 0; side < region.sides.size(); ++side) {
    for (const model::Signature& signature : region.sides[side].contract->signatures)
      signed_by.insert(region.joined.organisation_of[side][signature.partner.value]);
  }
  return signed_by;
}

WholeFigures whole_figures(const Region& region, const model::Graph& graph) {
  WholeFigures figures;
  analysis::Counts& counts = figures.counts;
  counts = analysis::count(region.whole, graph);
  // No objective is of two contracts: what each says of its own holds, also where an action of several
  // stands under the first one's objective, and where a contract has axes alone.
  counts.objectives = counts.objectives_without_action = counts.objectives_not_printed = 0;
  for (const ContractFigures& each : region.figures) {
    counts.objectives += each.counts.objectives;
    counts.objectives_without_action += each.counts.objectives_without_action;
    counts.objectives_not_printed += each.counts.objectives_not_printed;
  }
  counts.signatories = signatories(region).size();
  const measures::TwoMode network = measures::layer_view(graph, measures::Layer::actions);
  figures.density = measures::density(network);
  for (const measures::ComponentSize& size : measures::components(network).sizes) {
    const std::size_t all = size.partners + size.actions;
    figures.groups += all > 1 ? 1 : 0;
    figures.largest = std::max(figures.largest, all > 1 ? all : 0);
  }
  figures.in_several = region.everywhere.size();
  return figures;
}

// Who carries a live action, side by side. Not of the whole, where an action of two contracts stands in
// one of them alone.
std::set<Member> carriers(const std::vector<Side>& sides) {
  std::set<Member> found;
  for (std::uint32_t side = 0; side < sides.size(); ++side) {
    const std::vector<model::PartnerDoings> doings =
        model::partner_doings(*sides[side].contract, sides[side].scope);
    for (std::uint32_t i = 0; i < doings.size(); ++i) {
      if (!doings[i].carries.live.empty()) found.insert({side, text::PartnerId{i}});
    }
  }
  return found;
}

std::vector<Everywhere> everywhere(const Region& region) {
  std::vector<Everywhere> found;
  const std::set<Member> carrying = carriers(region.sides);
  const std::vector<model::PartnerDoings> doings =
      model::partner_doings(region.whole, model::Scope{});
  for (std::uint32_t i = 0; i < region.joined.organisations.size(); ++i) {
    const Organisation& organisation = region.joined.organisations[i];
    if (organisation.members.size() < 2) continue;
    Everywhere each;
    each.organisation = i;
    for (const Member& member : organisation.members) {
      each.sides.push_back(member.contract);
      if (carrying.count(member) == 0) continue;
      if (each.carries_in.empty() || each.carries_in.back() != member.contract) {
        each.carries_in.push_back(member.contract);
      }
    }
    each.carried = doings[i].carries.live.size();
    std::set<text::ActionId> joins;
    for (const model::CountedActions* part : {&doings[i].takes_part, &doings[i].funds}) {
      for (const model::ActionRow* row : part->live) joins.insert(row->action);
    }
    for (const model::ActionRow* row : doings[i].carries.live) joins.erase(row->action);
    each.joined = joins.size();
    found.push_back(std::move(each));
  }
  std::stable_sort(found.begin(), found.end(), [](const Everywhere& a, const Everywhere& b) {
    if (a.carries_in.size() != b.carries_in.size())
      return a.carries_in.size() > b.carries_in.size();
    if (a.carried != b.carried) return a.carried > b.carried;
    return a.sides.size() > b.sides.size();
  });
  return found;
}

}  // namespace

Region make_region(std::vector<Side> sides, const std::vector<std::string>& same_names,
                   unsigned threads, Conditions wanted) {
  Region region;
  region.sides = std::move(sides);
  Contracts contracts;
  for (const Side& side : region.sides) contracts.push_back(side.contract);
  region.figures = all_figures(region.sides, threads);
  region.joined = join_organisations(contracts, same_names);
  region.shared = shared_actions(region.sides, region.joined);
  region.whole = whole_contract(region.sides, region.joined, region.shared);
  region.everywhere = everywhere(region);
  region.whole_figures = whole_figures(region, model::build_graph(region.whole, model::Scope{}));
  region.themes = themes(region.sides);
  region.territories = territories(region.sides, region.joined, region.shared);
  if (wanted == Conditions::looked_at)
    region.conditions = conditions(region.sides, region.joined, region.shared);
  return region;
}

}  // namespace maillage::region
