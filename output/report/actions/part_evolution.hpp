// The part on evolution, in several files: states by year and moves between them; porteurs and
// findings from table to table; every action year by year. Internal to
// output/report/actions/part_evolution*.cpp.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "network/analysis/evolution.hpp"
#include "network/analysis/progress.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage {

// Positions of tables that record the same thing, in Contract::editions.
using TablePair = std::pair<std::size_t, std::size_t>;

class EvolutionMaking {
 public:
  explicit EvolutionMaking(ReportMaking& its_making);

  ReportMaking& making;
  const Contract& contract;
  const Evolution story;
  std::vector<std::size_t> with_states;    // tables that say states
  std::vector<std::size_t> with_carriers;  // tables that say who carries

  // One beside the other; made once. Kept for as long as this is.
  const Comparison& between(TablePair pair);

  std::string column_name(std::size_t table) const;  // "Plan", "2021"
  std::string table_words(std::size_t table) const;  // "le plan", "2021"
  std::string from_to(TablePair pair) const;         // "du plan à 2020", "de 2020 à 2021"

 private:
  std::map<TablePair, Comparison> made_;
};

// Each table of the list beside the next one.
std::vector<TablePair> steps_of(const std::vector<std::size_t>& tables);

std::string seen_state_words(SeenState state, Language language);
Tone seen_state_tone(SeenState state);
SeenState state_before(const ActionChange& change);
SeenState state_after(const ActionChange& change);
ActionId action_of(const ActionChange& change);  // of one contract: the same on both sides

// Rows of both sides.
std::vector<Place> places_of(const ActionChange& change);

std::vector<Block> state_blocks(EvolutionMaking& evolution);
std::vector<Block> move_blocks(EvolutionMaking& evolution);
std::vector<Block> carrier_blocks(EvolutionMaking& evolution);
std::vector<Block> finding_blocks(EvolutionMaking& evolution);
std::vector<Block> action_blocks(EvolutionMaking& evolution);

}  // namespace maillage
