// The rows a declared figure speaks of, under one reading.
#pragma once

#include <vector>

#include "network/gaps/declared_figures.hpp"
#include "network/model/outline.hpp"

namespace maillage {

bool varies(const std::vector<Variation>& variations, Variation variation);

// Whether the figure picks rows otherwise than by axis and objective.
bool filters_rows(const Figure& figure);

// The tables the figure speaks of, oldest first; none if there is no such table.
std::vector<const Edition*> figure_tables(const Contract& contract, const Figure& figure,
                                          const std::vector<Variation>& variations);

// What the tables record between them.
Recorded recorded_by(const std::vector<const Edition*>& tables);

// Whether rows that say "réalisé" and no more can be told to be in or out of the figure's states.
bool tells_states_apart(const Figure& figure, const std::vector<const Edition*>& tables);

// Rows of these tables that pass all the figure's filters. `one_each`: of several tables, each
// action's last row only.
enum class Repeats { one_each, all };
std::vector<const ActionRow*> figure_rows(const Contract& contract, const Remits& remits,
                                          const Figure& figure,
                                          const std::vector<Variation>& variations,
                                          const std::vector<const Edition*>& tables,
                                          Repeats repeats);

// Collective names replaced by those they stand for, where the contract says whom.
std::vector<PartnerId> spelled_out(const Contract& contract,
                                   const std::vector<PartnerId>& partners);

// Whether the organisation is of one of the types; none given: true.
bool has_type(const Contract& contract, const std::vector<PartnerType>& types, PartnerId partner,
              const std::vector<Variation>& variations);

}  // namespace maillage
