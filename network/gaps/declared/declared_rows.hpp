// The rows a declared figure speaks of, under one reading.
#pragma once

#include <vector>

#include "network/gaps/declared/declared_figures.hpp"
#include "network/model/outline.hpp"

namespace maillage::gaps {

bool varies(const std::vector<Variation>& variations, Variation variation);

// Whether the figure picks rows otherwise than by axis and objective.
bool filters_rows(const model::DeclaredFigure& figure);

// The tables the figure speaks of, oldest first; none if there is no such table.
std::vector<const model::Edition*> figure_tables(const model::Contract& contract,
                                                 const model::DeclaredFigure& figure,
                                                 const std::vector<Variation>& variations);

// What the tables record between them.
model::Recorded recorded_by(const std::vector<const model::Edition*>& tables);

// Whether rows that say "réalisé" and no more can be told to be in or out of the figure's states.
bool tells_states_apart(const model::DeclaredFigure& figure,
                        const std::vector<const model::Edition*>& tables);

// Rows of these tables that pass all the figure's filters. `one_each`: of several tables, each
// action's last row only.
enum class Repeats { one_each, all };
std::vector<const model::ActionRow*> figure_rows(const model::Contract& contract,
                                                 const model::Remits& remits,
                                                 const model::DeclaredFigure& figure,
                                                 const std::vector<Variation>& variations,
                                                 const std::vector<const model::Edition*>& tables,
                                                 Repeats repeats);

// Collective names replaced by those they stand for, where the contract says whom.
std::vector<text::PartnerId> spelled_out(const model::Contract& contract,
                                         const std::vector<text::PartnerId>& partners);

// Whether the organisation is of one of the types; none given: true.
bool has_type(const model::Contract& contract, const std::vector<model::PartnerType>& types,
              text::PartnerId partner, const std::vector<Variation>& variations);

}  // namespace maillage::gaps
