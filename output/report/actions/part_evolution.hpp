// The part on evolution, in several files: states by year and moves between them; porteurs and
// findings from table to table; every action year by year. Internal to
// output/report/actions/part_evolution*.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "network/analysis/evolution.hpp"
#include "network/analysis/progress.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage::report::actions {

// Positions of tables that record the same thing, in Contract::editions.
using TablePair = std::pair<std::size_t, std::size_t>;

class EvolutionMaking {
 public:
  explicit EvolutionMaking(blocks::ReportMaking& its_making);

  blocks::ReportMaking& making;
  const model::Contract& contract;
  const analysis::Evolution& story;
  std::vector<std::size_t> with_states;    // tables that say states
  std::vector<std::size_t> with_carriers;  // tables that say who carries

  const analysis::Comparison& between(TablePair pair) const;  // one beside the other

  std::string column_name(std::size_t table) const;  // "Plan", "2021"
  std::string table_words(std::size_t table) const;  // "plan", "2021"
  std::string from_to(TablePair pair) const;         // "du plan à 2020", "de 2020 à 2021"
};

// Each table of the list beside the next one.
std::vector<TablePair> steps_of(const std::vector<std::size_t>& tables);

std::string seen_state_words(analysis::SeenState state, output_text::Language language);
blocks::Tone seen_state_tone(analysis::SeenState state);
analysis::SeenState state_before(const analysis::ActionChange& change);
analysis::SeenState state_after(const analysis::ActionChange& change);
text::ActionId action_of(
    const analysis::ActionChange& change);  // of one contract: the same on both sides

// Rows of both sides.
std::vector<text::Place> places_of(const analysis::ActionChange& change);

std::vector<blocks::Block> state_blocks(EvolutionMaking& evolution);
std::vector<blocks::Block> move_blocks(EvolutionMaking& evolution);
std::vector<blocks::Block> carrier_blocks(EvolutionMaking& evolution);
std::vector<blocks::Block> finding_blocks(EvolutionMaking& evolution);
std::vector<blocks::Block> action_blocks(EvolutionMaking& evolution);

}  // namespace maillage::report::actions
