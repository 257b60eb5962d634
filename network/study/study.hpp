// Study: what every writer reads of a contract in one scope, each computation made once.
//
// A summary, a report, the tables of an export and a map ask the same questions: what is filled in,
// who carries, what a network of shared actions looks like. Each answer is made when it is first asked
// for and kept, so that `check` pays for nothing that only the report shows, and so that two writers
// cannot disagree. Writers (output/) call no computation of the other rooms of network/: what reads a
// whole contract or scope is asked for here. What reads no more than what it is given stays a plain call:
// a finding's consequence, whether a row fills a field in, whether a year keeps a rhythm. The line
// between the two is held by tests/program/house/study_test.py, which lists those plain calls.
//
// Tried and dropped: one struct with all of it. `check` then waits for the report's integer programs;
// with flags of what to fill in, a writer could read what had been left empty.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "network/analysis/analysis.hpp"
#include "network/gaps/coverage.hpp"
#include "network/measures/measure.hpp"
#include "network/model/contract.hpp"
#include "network/model/counting.hpp"
#include "network/model/finding.hpp"
#include "network/model/graph.hpp"
#include "network/model/kinship.hpp"
#include "network/planning/integer_program.hpp"

namespace maillage::measures {
struct Communities;
struct Projection;
struct TwoMode;
}  // namespace maillage::measures

namespace maillage::names {
struct NamePair;
}

namespace maillage::gaps {
struct CarrierHistory;
struct FindingGroup;
struct Neighbourhood;
struct SteeringPart;
struct SteeringRow;
struct Uncarried;
}  // namespace maillage::gaps

namespace maillage::collaboration {
struct Congruence;
struct Brokerage;
struct GovernanceGaps;
}  // namespace maillage::collaboration

namespace maillage::planning {
struct CarrierProposals;
struct FewerActions;
struct InstanceProposals;
struct ThematicGroups;
}  // namespace maillage::planning

namespace maillage::planning::introductions {
struct Introductions;
struct Reach;
enum class ReachBy : std::uint8_t;
}  // namespace maillage::planning::introductions

namespace maillage::analysis {
struct CarriedHalf;
struct Comparison;
struct Completeness;
struct CompletenessPart;
struct DeclaredFunding;
struct Evolution;
struct GovernanceEvidence;
struct MoneyTotals;
struct RoleMatrix;
struct TableMoney;
struct TypeTable;
}  // namespace maillage::analysis

namespace maillage::study {

// What a study may use beside the contract.
struct Means {
  planning::IntegerSolver solve;          // none: what asks for one is left out
  const model::Contract* base = nullptr;  // of a scenario: what it stands on; kept by the caller
};

// For one thread: parts are made while it is read. The contract outlives it and does not change; all
// that is handed out lives as long as the study does. What each part is and costs is said where the
// function of its type is declared.
class Study {
 public:
  Study(const model::Contract& contract, const model::Scope& scope,
        analysis::Depth depth = analysis::Depth::summary, Means means = {});
  ~Study();
  Study(const Study&) = delete;  // what it handed out would be the other's
  Study& operator=(const Study&) = delete;

  const model::Contract& contract() const { return contract_; }
  const model::Scope& scope() const { return scope_; }

  // The same contract in another scope; itself for its own.
  const Study& of(const model::Scope& scope) const;
  // Of a scenario, what it stands on, in the table it stands on; null else, or where it was not given.
  const Study* base() const;
  bool can_solve() const { return static_cast<bool>(means_.solve); }

  // Counts, findings, measures: `analysis::analyse` at the study's depth.
  const analysis::Analysis& analysis() const;
  // Leaves those findings alone, accepted ones too, that are wanted: before anything reads them.
  void keep_findings(const std::function<bool(const model::Finding&)>& is_wanted);
  const std::vector<gaps::FindingGroup>& finding_groups() const;  // of analysis().findings
  const analysis::Counts& counts() const;                         // without the rest of analysis()

  // Rows.
  const model::Graph& graph() const;
  const model::RowGroups& rows() const;
  const std::vector<model::PartnerDoings>& doings() const;  // by PartnerId
  const std::vector<model::PartnerDoings>& doings_with_services() const;
  const std::vector<names::NamePair>& near_names() const;  // whatever the scope

  // What is filled in, and money.
  const analysis::Completeness& filled() const;
  const std::vector<analysis::CompletenessPart>& filled_by_axis() const;
  const std::vector<analysis::CompletenessPart>& filled_by_carrier() const;
  analysis::Completeness filled_of(const std::vector<const model::ActionRow*>& rows) const;
  const analysis::MoneyTotals& money() const;
  const std::vector<analysis::TableMoney>& money_by_table() const;  // of the scope's axis
  const std::vector<analysis::DeclaredFunding>& declared_fundings() const;

  // Who carries, and who doesn't.
  const gaps::Coverage& coverage(gaps::CoverageBy by) const;
  const gaps::StateTable& states() const;
  const gaps::Uncarried& uncarried() const;
  const std::vector<gaps::CarrierHistory>& carrier_histories() const;  // by ActionId
  std::vector<gaps::Neighbourhood> neighbourhoods(
      const std::vector<const model::ActionRow*>& rows) const;
  const std::vector<gaps::SteeringRow>& who_steers_who_acts() const;
  gaps::SteeringPart steering_part(const model::PartnerSet& of) const;

  // The network, layer by layer: positions are those of graph().
  const measures::TwoMode& network(measures::Layer layer) const;
  const measures::Projection& shared(measures::Layer layer) const;
  const std::vector<measures::Pair>& pairs(measures::Layer layer) const;
  const measures::Communities& communities(measures::Layer layer) const;  // of shared(layer)
  const analysis::RoleMatrix& role_matrix() const;
  const analysis::CarriedHalf& carried_half() const;
  const analysis::TypeTable& type_table() const;
  const collaboration::Brokerage& type_brokerage() const;
  const collaboration::GovernanceGaps& governance_gaps() const;
  const collaboration::Congruence& congruence() const;
  const analysis::GovernanceEvidence& governance_evidence() const;
  const planning::ThematicGroups& thematic_groups() const;

  // Over all tables, whatever the scope; `before` and `after` are positions in Contract::editions.
  const analysis::Evolution& evolution() const;
  const analysis::Comparison& between(std::size_t before, std::size_t after) const;
  // The base beside the scenario. Only with a base().
  const analysis::Comparison& beside_base() const;

  // What if, and what next. The organisation leaves with its services.
  const planning::Departure& departure(text::PartnerId leaving) const;
  const std::vector<planning::CarrierWeight>& carrier_weights() const;  // of all that carry
  // Under the contract's own limits. Null without a solver, and over all tables.
  const planning::CarrierProposals* carrier_proposals() const;
  const planning::InstanceProposals* instance_proposals() const;
  const planning::FewerActions* fewer_actions() const;
  // Null without a solver.
  const planning::introductions::Introductions* introductions() const;
  const planning::introductions::Reach* reach(planning::introductions::ReachBy by) const;

 private:
  struct Parts;

  const model::Edition* table_to_propose() const;

  const model::Contract& contract_;
  const model::Scope scope_;
  const analysis::Depth depth_;
  const Means means_;
  const Study* asked_ = nullptr;  // of another scope's: the study it was asked of
  std::unique_ptr<Parts> parts_;
};

}  // namespace maillage::study
