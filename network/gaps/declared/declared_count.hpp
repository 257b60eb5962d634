// The value of one figure under one reading (network/gaps/declared_figures.hpp says what each reading means).
#pragma once

#include <optional>
#include <vector>

#include "network/gaps/declared/declared_figures.hpp"
#include "network/model/outline.hpp"

namespace maillage::gaps {

struct DeclaredFigureCount {
  std::optional<double> value;
  std::optional<NotComputable> reason;  // set exactly where there is no value
  std::vector<model::Subject> counted;  // sorted, without repeats; empty for communes and meetings
};

// O(mentions of the tables in question). `remits` are the contract's.
DeclaredFigureCount count_figure(const model::Contract& contract, const model::Remits& remits,
                                 const model::DeclaredFigure& figure,
                                 const std::vector<Variation>& variations);

}  // namespace maillage::gaps
