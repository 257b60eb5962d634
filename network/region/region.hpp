// Many contracts taken together: each one's figures, those of the whole, who is in several of them.
//
// Ids and numbers only; one way of counting (network/model/counting.hpp). The whole is no sum: an
// organisation of several contracts counts once, and so does an action that contracts say they share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "network/analysis/analysis.hpp"
#include "network/region/articulation.hpp"
#include "network/region/conditions.hpp"
#include "network/region/joining.hpp"
#include "network/region/shared_actions.hpp"
#include "network/region/themes.hpp"

namespace maillage::region {

// A part of several: `of` 0 says that there is nothing to be a part of.
struct Part {
  std::size_t count = 0, of = 0;
};

struct ContractFigures {
  analysis::Counts counts;
  std::optional<double> density;  // of organisations × actions; none: undefined
  Part filled;                    // cells of the fields that tables have, of live actions
  Part rhythms_kept;              // of the bodies that promised one for the table's year
  Part objectives_served;         // of the lowest level, those with an action
  Part epcis_served;              // with an action of their own; of 0 where no table says which
  std::size_t grave = 0, warnings = 0;  // findings
};

// An organisation that is in several contracts.
struct Everywhere {
  std::uint32_t organisation = 0;         // position in Joined::organisations
  std::vector<std::uint32_t> sides;       // ascending
  std::vector<std::uint32_t> carries_in;  // of them, those where it carries a live action
  std::size_t carried = 0, joined = 0;    // live actions that it carries; takes part in or funds
};

struct WholeFigures {
  analysis::Counts counts;
  std::optional<double> density;
  std::size_t groups = 0;   // of organisations and actions that hang together, two or more of them
  std::size_t largest = 0;  // organisations and actions in the largest
  std::size_t in_several = 0;  // organisations that are in two contracts or more
};

struct Region {
  std::vector<Side> sides;
  Joined joined;
  SharedActions shared;
  model::Contract whole;                 // network/region/whole.hpp
  std::vector<ContractFigures> figures;  // by side
  WholeFigures whole_figures;
  std::vector<Everywhere> everywhere;  // those who carry in most contracts first
  std::vector<Theme> themes;
  std::vector<Territory> territories;
  std::optional<std::vector<ConditionResult>> conditions;  // none: not asked for
};

enum class Conditions { left_out, looked_at };

// What network/analysis costs of each side, on `threads` at once, and the joining.
Region make_region(std::vector<Side> sides, const std::vector<std::string>& same_names = {},
                   unsigned threads = 1, Conditions conditions = Conditions::left_out);

}  // namespace maillage::region
