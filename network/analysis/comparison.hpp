// Two sides beside each other: two tables of a contract, two contracts, a contract and a scenario.
// What was gained, lost and kept, what moved, which gaps closed, opened and persist.
//
// Ids and numbers only. "Before" and "after" name the sides in the order given; of two contracts
// neither need be the earlier one. What a side doesn't record is never taken for a loss.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "network/analysis/analysis.hpp"
#include "network/analysis/compare_match.hpp"
#include "network/analysis/completeness.hpp"
#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "network/model/graph.hpp"

namespace maillage::analysis {

enum class Change { gained, kept, lost };

// A state as one side has it. The first ones are those of State, in its order.
enum class SeenState {
  not_begun,
  reflection,
  under_way,
  done,
  done_closed,
  done_lasting,
  abandoned,
  not_said,  // the action is there, its state isn't
  absent,    // the action isn't there
};
inline constexpr int seen_state_count = static_cast<int>(SeenState::absent) + 1;

// As files and exports write it: "en cours", "non renseigné", "absente".
std::string_view code_of(SeenState state);

// An action as one side has it. With Scope::whole its last row says its state and whether anybody
// carries it; its organisations are those of all its rows, as the network has them.
struct ActionSeen {
  text::ActionId action;
  text::Place place;                      // the row
  SeenState state = SeenState::not_said;  // never absent
  model::Carrying carrying = model::Carrying::not_recorded;
  std::vector<text::PartnerId> carriers;      // in the order of the cell
  std::vector<text::PartnerId> participants;  // take part or fund, without carrying; ascending
};

// An organisation on the two sides; at least one id is set.
struct PartnerChange {
  Change change = Change::kept;
  std::optional<text::PartnerId> before, after;
};

struct ActionChange {
  Change change = Change::kept;
  std::optional<ActionSeen> before, after;  // as `change` says; never both empty
  // Of an action on both sides, if both rows say who carries (or nobody does). Kept, gained, lost.
  std::vector<PartnerChange> carriers;
  // The same of those that take part or fund, if both tables record partners or funders.
  std::vector<PartnerChange> participants;
};

// Positions in Comparison::actions, ascending.
struct ActionLists {
  std::vector<std::uint32_t> kept, gained, lost;
};

struct OrganisationChange {
  std::optional<text::PartnerId> before, after;  // as declared; at least one is set
  // Of all actions, those that are on one side only included. Empty where not comparable.
  ActionLists carried, joined;  // joined: takes part or funds, without carrying
  // Carries any action; carries, takes part or funds. None: on neither side, or not comparable
  // (carriers_comparable, network_comparable).
  std::optional<Change> as_carrier, in_network;
  // Where it began or ceased to carry: who, on the other side, carried the same action under a name
  // that may be the same one (gaps::may_be_one). None: nobody.
  std::optional<text::PartnerId> perhaps;
};

// Why a finding is on one side only; for persisting ones always `judged`.
enum class FindingGround {
  judged,        // both sides could be judged: it was mended, or it is new
  absent,        // what it is about isn't on the other side
  abandoned,     // the action is abandoned on the other side, where nobody has to act any more
  not_recorded,  // the other side doesn't record what the rule looks at, or has the rule off
};

// A finding is the same if rule and subject are, and what it says of a pair or of a column.
struct FindingChange {
  Change change = Change::kept;  // gained: opened; kept: persists; lost: closed
  FindingGround ground = FindingGround::judged;
  std::optional<model::Finding> before, after;
  // Of the later table that has it: how many tables of that contract have it without a break, this
  // one included, and the position of the first of them in Contract::editions. 0 for Scope::whole.
  std::size_t tables_in_a_row = 0;
  std::uint32_t since = 0;
};

struct MeasureChange {
  std::string_view name;  // network/measures/measure.hpp
  measures::Layer layer = measures::Layer::actions;
  measures::Range range;
  std::optional<double> before, after;  // none: undefined there, or not computed
  // after − before; none unless both are defined, of columns that both sides record.
  std::optional<double> difference;
};

struct Comparison {
  model::Scope before_scope, after_scope;
  Correspondence matching;
  Counts before_counts, after_counts;
  Completeness before_filled, after_filled;  // on how many actions the rest depends
  bool carriers_comparable = false;          // both sides record who carries
  bool participants_comparable = false;      // both sides record partners or funders
  // Who is in the network at all: porteurs, and partners or funders, are recorded on both sides or on
  // neither.
  bool network_comparable = false;
  // Of the first side in its order, then those gained in the order of the second.
  std::vector<ActionChange> actions;
  // moves[before][after], how many actions; [absent][absent] is 0.
  std::array<std::array<std::size_t, seen_state_count>, seen_state_count> moves{};
  std::vector<OrganisationChange> organisations;  // those that an action names, contract order
  std::vector<FindingChange> findings;  // gained, kept, lost; each gravest first, then by rule
  std::vector<MeasureChange> measures;  // of the network as a whole, in the order of measures()
};

struct ComparedSide {
  const model::Contract& contract;
  model::Scope scope;
};

// What all comparisons of a contract share: the findings of each of its tables, by position in
// Contract::editions. One find_gaps a table.
using EditionFindings = std::vector<std::vector<model::Finding>>;
EditionFindings findings_by_edition(const model::Contract& contract,
                                    std::optional<text::AxisId> axis);

// What network/gaps/gaps.hpp and network/measures/measures.hpp cost for each side, and match_contracts.
// Two sides of one contract object need no matching, whatever `identity`.
Comparison compare_sides(const ComparedSide& before, const ComparedSide& after, Identity identity);

// The same with findings made before, of the sides' axes.
Comparison compare_sides(const ComparedSide& before, const EditionFindings& before_findings,
                         const ComparedSide& after, const EditionFindings& after_findings,
                         Identity identity);

// The actions of a scope as they are seen, in the order of its table.
std::vector<ActionSeen> actions_seen(const model::Contract& contract, const model::Scope& scope);

}  // namespace maillage::analysis
