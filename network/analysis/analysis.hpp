// Analysis: all that a contract's table shows, as ids and numbers without prose.
#pragma once

#include <array>
#include <vector>

#include "network/gaps/declared/declared_figures.hpp"
#include "network/gaps/gaps.hpp"
#include "network/measures/fragility.hpp"
#include "network/measures/measure.hpp"
#include "network/measures/measures.hpp"
#include "network/measures/projection.hpp"
#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "network/model/graph.hpp"
#include "network/planning/carrier_weights.hpp"

namespace maillage::analysis {

struct Counts {
  std::size_t actions = 0, fiches = 0, pistes = 0;
  std::array<std::size_t, model::state_count> by_state{};
  std::size_t state_not_said = 0;
  // Of live actions (network/model/counting.hpp), those abandoned apart.
  std::size_t carried = 0, orphan = 0, uncertain = 0;
  std::size_t carried_abandoned = 0, orphan_abandoned = 0;
  std::size_t by_person = 0;         // a person alone carries them, of no organisation said
  std::size_t carrier_not_said = 0;  // of all actions
  std::size_t partners = 0;          // current organisations
  std::size_t tied = 0;              // of them, those that carry, take part in or fund an action
  std::size_t carriers = 0;          // of them, those that carry
  std::size_t prospective = 0;       // proposed for the next contract, not in the network
  std::size_t objectives = 0;        // of the lowest level (axes where there are no objectives)
  std::size_t objectives_without_action = 0;  // of them, not served by an action in any place
  std::size_t objectives_not_printed = 0;     // the table says nothing of them: of neither
  std::size_t ties = 0;                       // partner–action, each pair once
  std::size_t signatories = 0, instances = 0, epcis = 0;

  std::size_t done() const;  // the three done states together
};

Counts count(const model::Contract& contract, const model::Graph& graph);

// The measures of one part of the contract: a table, an axis of a table, or the whole.
struct MeasuredScope {
  model::Scope scope;
  Counts counts;
  std::vector<measures::Measure> measures;  // of the network only
};

enum class Depth {
  summary,  // what the terminal shows
  full,     // every measure of every partner and action, by year and by axis
};

struct Analysis {
  model::Scope scope;
  Counts counts;
  std::vector<model::Finding> findings;
  std::vector<gaps::AcceptedFinding> accepted;  // set apart: the contract gives a reason
  std::vector<gaps::DeclaredFigureCheck> figures;
  std::vector<measures::Measure> measures;
  bool paths_too_costly = false;        // measures that need shortest paths were left out
  std::vector<MeasuredScope> by_scope;  // plan, each year, each axis of the table, the whole
  std::vector<measures::Pair> pairs;    // partners joined by shared actions, graph positions
  // With Depth::full: what holds the network together, pairs by how many layers join them (actions,
  // instances, funding), and the partners who together hold the others near (not in networks where it
  // would take minutes).
  std::vector<measures::Cutpoint> cutpoints;  // graph positions
  measures::Components components;
  std::vector<measures::Multiplex> multiplex;
  measures::KeyPlayers key_players;
  // The ten whose departure leaves most without a porteur, most first, of how many that carry.
  std::vector<planning::CarrierWeight> carriers;
  std::size_t carriers_in_all = 0;
};

Analysis analyse(const model::Contract& contract, const model::Graph& graph, Depth depth);

}  // namespace maillage::analysis
