#include "network/study/study.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "network/analysis/completeness.hpp"
#include "network/analysis/evolution.hpp"
#include "network/analysis/governance_mode.hpp"
#include "network/analysis/money_totals.hpp"
#include "network/analysis/role_matrix.hpp"
#include "network/collaboration/congruence.hpp"
#include "network/collaboration/governance_gaps.hpp"
#include "network/gaps/carrier_history.hpp"
#include "network/gaps/finding_weight.hpp"
#include "network/gaps/steering.hpp"
#include "network/measures/communities.hpp"
#include "network/measures/layers.hpp"
#include "network/names/name_index.hpp"
#include "network/planning/carrier_proposals.hpp"
#include "network/planning/fewer_actions.hpp"
#include "network/planning/instance_proposals.hpp"
#include "network/planning/introductions/introductions.hpp"
#include "network/planning/introductions/reach.hpp"
#include "network/planning/thematic_groups.hpp"

namespace maillage::study {
namespace {

// Made when it is first asked for, then kept.
template <class Part>
class Kept {
 public:
  template <class Make>
  const Part& or_make(Make make) {
    if (!part_) part_.emplace(make());
    return *part_;
  }
  std::optional<Part>& made() { return part_; }

 private:
  std::optional<Part> part_;
};

// One of each key; what was handed out stays where it is.
template <class Key, class Part>
class KeptOf {
 public:
  template <class Make>
  const Part& or_make(const Key& key, Make make) {
    const auto found = parts_.find(key);
    return found != parts_.end() ? found->second : parts_.emplace(key, make()).first->second;
  }

 private:
  std::map<Key, Part> parts_;
};

}  // namespace

struct Study::Parts {
  std::vector<std::unique_ptr<Study>> others;  // of other scopes
  std::unique_ptr<Study> base;

  Kept<analysis::Analysis> analysis;
  Kept<std::vector<gaps::FindingGroup>> finding_groups;
  Kept<analysis::Counts> counts;

  Kept<model::Graph> graph;
  Kept<model::RowGroups> rows;
  Kept<std::vector<model::PartnerDoings>> doings, doings_with_services;
  Kept<std::vector<names::NamePair>> near_names;

  Kept<analysis::Completeness> filled;
  Kept<std::vector<analysis::CompletenessPart>> filled_by_axis, filled_by_carrier;
  Kept<analysis::MoneyTotals> money;
  Kept<std::vector<analysis::TableMoney>> money_by_table;
  Kept<std::vector<analysis::DeclaredFunding>> declared_fundings;

  KeptOf<gaps::CoverageBy, gaps::Coverage> coverage;
  Kept<gaps::StateTable> states;
  Kept<gaps::Uncarried> uncarried;
  Kept<std::vector<gaps::CarrierHistory>> carrier_histories;
  Kept<std::vector<gaps::SteeringRow>> who_steers_who_acts;

  KeptOf<measures::Layer, measures::TwoMode> network;
  KeptOf<measures::Layer, measures::Projection> shared;
  KeptOf<measures::Layer, std::vector<measures::Pair>> pairs;
  KeptOf<measures::Layer, measures::Communities> communities;
  Kept<analysis::RoleMatrix> role_matrix;
  Kept<analysis::CarriedHalf> carried_half;
  Kept<analysis::TypeTable> type_table;
  Kept<collaboration::Brokerage> type_brokerage;
  Kept<collaboration::GovernanceGaps> governance_gaps;
  Kept<collaboration::Congruence> congruence;
  Kept<analysis::GovernanceEvidence> governance_evidence;
  Kept<planning::ThematicGroups> thematic_groups;

  Kept<analysis::Evolution> evolution;
  KeptOf<std::pair<std::size_t, std::size_t>, analysis::Comparison> between;
  Kept<analysis::Comparison> beside_base;

  KeptOf<text::PartnerId, planning::Departure> departure;
  Kept<std::vector<planning::CarrierWeight>> carrier_weights;
  Kept<planning::CarrierProposals> carrier_proposals;
  Kept<planning::InstanceProposals> instance_proposals;
  Kept<planning::FewerActions> fewer_actions;
  Kept<planning::introductions::Introductions> introductions;
  KeptOf<planning::introductions::ReachBy, planning::introductions::Reach> reach;
};

Study::Study(const model::Contract& contract, const model::Scope& scope, analysis::Depth depth,
             Means means)
    : contract_(contract),
      scope_(scope),
      depth_(depth),
      means_(std::move(means)),
      parts_(std::make_unique<Parts>()) {}

Study::~Study() = default;

const Study& Study::of(const model::Scope& scope) const {
  if (scope == scope_) return *this;
  if (asked_ != nullptr) return asked_->of(scope);
  for (const std::unique_ptr<Study>& each : parts_->others) {
    if (each->scope_ == scope) return *each;
  }
  parts_->others.push_back(std::make_unique<Study>(contract_, scope, depth_, means_));
  parts_->others.back()->asked_ = this;
  return *parts_->others.back();
}

const Study* Study::base() const {
  if (means_.base == nullptr || !contract_.scenario) return nullptr;
  if (!parts_->base) {
    model::Scope scope;
    scope.year = contract_.scenario->year;
    parts_->base = std::make_unique<Study>(*means_.base, scope, depth_);
  }
  return parts_->base.get();
}

const analysis::Analysis& Study::analysis() const {
  return parts_->analysis.or_make([&] { return analysis::analyse(contract_, graph(), depth_); });
}

void Study::keep_findings(const std::function<bool(const model::Finding&)>& is_wanted) {
  analysis();
  analysis::Analysis& made = *parts_->analysis.made();
  const auto leave = [](auto& list, auto is_left_out) {
    list.erase(std::remove_if(list.begin(), list.end(), is_left_out), list.end());
  };
  leave(made.findings, [&](const model::Finding& each) { return !is_wanted(each); });
  leave(made.accepted, [&](const gaps::AcceptedFinding& each) { return !is_wanted(each.finding); });
}

const std::vector<gaps::FindingGroup>& Study::finding_groups() const {
  return parts_->finding_groups.or_make(
      [&] { return gaps::weigh_findings(contract_, scope_, analysis().findings); });
}

const analysis::Counts& Study::counts() const {
  if (parts_->analysis.made()) return parts_->analysis.made()->counts;
  // An analysis counts every table on its way.
  if (asked_ != nullptr && asked_->parts_->analysis.made()) {
    for (const analysis::MeasuredScope& each : asked_->analysis().by_scope) {
      if (each.scope == scope_) return each.counts;
    }
  }
  return parts_->counts.or_make([&] { return analysis::count(contract_, graph()); });
}

const model::Graph& Study::graph() const {
  return parts_->graph.or_make([&] { return model::build_graph(contract_, scope_); });
}

const model::RowGroups& Study::rows() const {
  return parts_->rows.or_make([&] { return model::rows_in_scope(contract_, scope_); });
}

const std::vector<model::PartnerDoings>& Study::doings() const {
  return parts_->doings.or_make([&] { return model::partner_doings(contract_, scope_); });
}

const std::vector<model::PartnerDoings>& Study::doings_with_services() const {
  return parts_->doings_with_services.or_make(
      [&] { return model::doings_with_services(contract_, scope_); });
}

const std::vector<names::NamePair>& Study::near_names() const {
  return parts_->near_names.or_make([&] { return names::near_duplicates(contract_); });
}

const analysis::Completeness& Study::filled() const {
  return parts_->filled.or_make([&] { return analysis::completeness(contract_, scope_); });
}

const std::vector<analysis::CompletenessPart>& Study::filled_by_axis() const {
  return parts_->filled_by_axis.or_make(
      [&] { return analysis::completeness_by_axis(contract_, scope_); });
}

const std::vector<analysis::CompletenessPart>& Study::filled_by_carrier() const {
  return parts_->filled_by_carrier.or_make(
      [&] { return analysis::completeness_by_carrier(contract_, scope_); });
}

analysis::Completeness Study::filled_of(const std::vector<const model::ActionRow*>& rows) const {
  return analysis::completeness(rows);
}

const analysis::MoneyTotals& Study::money() const {
  return parts_->money.or_make([&] { return analysis::money_totals(contract_, scope_); });
}

const std::vector<analysis::TableMoney>& Study::money_by_table() const {
  return parts_->money_by_table.or_make(
      [&] { return analysis::money_by_table(contract_, scope_.axis); });
}

const std::vector<analysis::DeclaredFunding>& Study::declared_fundings() const {
  return parts_->declared_fundings.or_make([&] { return analysis::declared_fundings(contract_); });
}

const gaps::Coverage& Study::coverage(gaps::CoverageBy by) const {
  return parts_->coverage.or_make(by, [&] { return gaps::cover(contract_, scope_, by); });
}

const gaps::StateTable& Study::states() const {
  return parts_->states.or_make([&] { return gaps::count_states(contract_, scope_); });
}

const gaps::Uncarried& Study::uncarried() const {
  return parts_->uncarried.or_make([&] { return gaps::uncarried(contract_, scope_); });
}

const std::vector<gaps::CarrierHistory>& Study::carrier_histories() const {
  return parts_->carrier_histories.or_make(
      [&] { return gaps::carrier_histories(contract_, scope_); });
}

std::vector<gaps::Neighbourhood> Study::neighbourhoods(
    const std::vector<const model::ActionRow*>& rows) const {
  return gaps::neighbourhoods(contract_, scope_, rows);
}

const std::vector<gaps::SteeringRow>& Study::who_steers_who_acts() const {
  return parts_->who_steers_who_acts.or_make(
      [&] { return gaps::who_steers_who_acts(contract_, scope_); });
}

gaps::SteeringPart Study::steering_part(const model::PartnerSet& of) const {
  return gaps::steering_part(contract_, scope_, of);
}

const measures::TwoMode& Study::network(measures::Layer layer) const {
  return parts_->network.or_make(layer, [&] { return measures::layer_view(graph(), layer); });
}

const measures::Projection& Study::shared(measures::Layer layer) const {
  return parts_->shared.or_make(layer, [&] { return measures::project(network(layer)); });
}

const std::vector<measures::Pair>& Study::pairs(measures::Layer layer) const {
  return parts_->pairs.or_make(layer, [&] { return measures::pairs(shared(layer)); });
}

const measures::Communities& Study::communities(measures::Layer layer) const {
  return parts_->communities.or_make(layer, [&] { return measures::communities(shared(layer)); });
}

const analysis::RoleMatrix& Study::role_matrix() const {
  return parts_->role_matrix.or_make([&] { return analysis::role_matrix(contract_, scope_); });
}

const analysis::CarriedHalf& Study::carried_half() const {
  return parts_->carried_half.or_make([&] { return analysis::carried_half(role_matrix()); });
}

const analysis::TypeTable& Study::type_table() const {
  return parts_->type_table.or_make([&] { return analysis::type_table(contract_, graph()); });
}

const collaboration::Brokerage& Study::type_brokerage() const {
  return parts_->type_brokerage.or_make(
      [&] { return analysis::type_brokerage(contract_, graph()); });
}

const collaboration::GovernanceGaps& Study::governance_gaps() const {
  return parts_->governance_gaps.or_make(
      [&] { return collaboration::governance_gaps(contract_, graph()); });
}

const collaboration::Congruence& Study::congruence() const {
  return parts_->congruence.or_make([&] { return collaboration::congruence(contract_, graph()); });
}

const analysis::GovernanceEvidence& Study::governance_evidence() const {
  return parts_->governance_evidence.or_make(
      [&] { return analysis::governance_evidence(contract_, graph()); });
}

const planning::ThematicGroups& Study::thematic_groups() const {
  return parts_->thematic_groups.or_make(
      [&] { return planning::thematic_groups(contract_, graph()); });
}

const analysis::Evolution& Study::evolution() const {
  return parts_->evolution.or_make([&] { return analysis::evolution(contract_); });
}

const analysis::Comparison& Study::between(std::size_t before, std::size_t after) const {
  const analysis::Evolution& story = evolution();
  if (after == before + 1) return story.steps[before];
  return parts_->between.or_make({before, after}, [&] {
    return analysis::compare_sides({contract_, story.scopes[before]}, story.findings,
                                   {contract_, story.scopes[after]}, story.findings,
                                   analysis::Identity::shared);
  });
}

const analysis::Comparison& Study::beside_base() const {
  return parts_->beside_base.or_make([&] {
    return analysis::compare_sides({base()->contract_, base()->scope_}, {contract_, scope_},
                                   analysis::Identity::shared);
  });
}

const planning::Departure& Study::departure(text::PartnerId leaving) const {
  return parts_->departure.or_make(leaving, [&] {
    return planning::departure(contract_, graph(), {leaving}, planning::Services::leave_too);
  });
}

const std::vector<planning::CarrierWeight>& Study::carrier_weights() const {
  return parts_->carrier_weights.or_make(
      [&] { return planning::weigh_carriers(contract_, graph()); });
}

// The table that proposals are made for; null where there is none.
const model::Edition* Study::table_to_propose() const {
  if (!can_solve() || scope_.whole) return nullptr;
  return model::find_edition(contract_, scope_.year);
}

const planning::CarrierProposals* Study::carrier_proposals() const {
  const model::Edition* table = table_to_propose();
  if (table == nullptr) return nullptr;
  return &parts_->carrier_proposals.or_make([&] {
    return planning::propose_carriers(contract_, *table, planning::carrier_limits(contract_),
                                      means_.solve);
  });
}

const planning::InstanceProposals* Study::instance_proposals() const {
  const model::Edition* table = table_to_propose();
  if (table == nullptr) return nullptr;
  return &parts_->instance_proposals.or_make([&] {
    return planning::propose_instances(contract_, *table, planning::instance_limits(contract_),
                                       means_.solve);
  });
}

const planning::FewerActions* Study::fewer_actions() const {
  const planning::CarrierProposals* carriers = carrier_proposals();
  if (carriers == nullptr) return nullptr;
  return &parts_->fewer_actions.or_make(
      [&] { return planning::fewer_actions(contract_, *table_to_propose(), *carriers); });
}

const planning::introductions::Introductions* Study::introductions() const {
  if (!can_solve()) return nullptr;
  return &parts_->introductions.or_make([&] {
    return planning::introductions::propose_introductions(contract_, graph(), governance_gaps(),
                                                          means_.solve);
  });
}

const planning::introductions::Reach* Study::reach(planning::introductions::ReachBy by) const {
  if (!can_solve()) return nullptr;
  constexpr int everybody = 100;  // percent
  return &parts_->reach.or_make(by, [&] {
    return planning::introductions::propose_reach(contract_, graph(), by, everybody, means_.solve);
  });
}

}  // namespace maillage::study
