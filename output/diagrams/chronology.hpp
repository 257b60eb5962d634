// Chronologie: every action on a line, by objective, with the state that each table says of it, the span
// and the deadline that the last table plans, and the meetings held, on one scale of years.
//
//                        Plan   2021   2022   2023
//   Mobilité
//     Bus santé            ○      ◐      ◐      ✓
//     Navette              ○      ○⚠     ○⚠     ○
//   Réunions tenues
//     COPIL                       1             2
//
// Of two tables of one year (a bilan, a récapitulatif) the mark is the later one's that says the state.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// "chronologie", and further sheets where one has no room; of one axis where the scope names one. None
// where there is no time to show: no date is planned, and but one table (none, where meetings are known)
// says states.
std::vector<drawing::Diagram> chronology_diagrams(const model::Contract& contract,
                                                  const model::Scope& scope,
                                                  output_text::Language language);

// The name of its first sheet.
std::string chronology_name(const model::Contract& contract, const model::Scope& scope);

// Its title: how many actions stayed in one state, neither done nor abandoned, from the first table that
// records states to the last. Counts actions that all these tables have.
std::string chronology_title(const model::Contract& contract, const model::Scope& scope,
                             output_text::Language language);

}  // namespace maillage::diagrams
