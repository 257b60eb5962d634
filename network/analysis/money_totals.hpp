// What the tables say of money, added up where amounts are certain.
//
// Every sum goes with the number of actions that say it. Amounts before tax, with tax and of an
// unsaid kind are never added to each other; an amount kept as said is counted, not summed.
// Abandoned actions are left out, as everywhere where an action is counted as one to be carried.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "network/model/graph.hpp"

namespace maillage::analysis {

struct MoneySum {
  std::uint32_t said = 0;                  // actions that say something
  std::uint32_t unclear = 0;               // of them: with words that say no one amount
  std::array<std::int64_t, 3> cents{};     // by Tax
  std::array<std::uint32_t, 3> amounts{};  // how many were added up, by Tax

  bool has_amount() const { return amounts[0] + amounts[1] + amounts[2] > 0; }
};

struct MoneyPart {
  model::Subject subject;  // an axis or an objective
  std::uint32_t actions = 0;
  MoneySum planned, actual, funded;
};

struct FunderMoney {
  std::optional<text::PartnerId> funder;  // none: the tables don't say whose
  std::uint32_t actions = 0;              // it funds, with or without an amount
  MoneySum given;
};

struct MoneyTotals {
  std::uint32_t actions = 0;  // live ones in scope
  MoneySum planned, actual, funded;
  std::vector<MoneyPart> parts;  // axes and objectives, in the order of the outline; an action is
                                 // counted under its first objective alone, and under its axis
  std::vector<FunderMoney> funders;  // by actions, most first; those without a name last
  // Money is said, by a budget or by a funder, and nobody carries the action.
  std::vector<text::ActionId> orphan_money;
  // No funder named; empty where none is, or by hardly any row (is_sparse).
  std::vector<text::ActionId> unfunded;

  bool says_anything() const { return planned.said + actual.said + funded.said > 0; }
};

// What one table says.
struct TableMoney {
  model::WhichTable table;
  std::uint32_t actions = 0;  // live ones
  MoneySum planned, actual, funded;
};

// What the contract declares of money ([[financement]]), of one subject and year.
struct DeclaredFunding {
  std::string subject;
  std::optional<int> year;
  std::vector<std::pair<text::PartnerId, std::optional<double>>> funders;  // euros, where said
};

// Each table that says anything of money, in time; two tables may say the same money twice, so
// they stand beside each other and are never added up. O(rows).
std::vector<TableMoney> money_by_table(const model::Contract& contract,
                                       const std::optional<text::AxisId>& axis);

// In the order of subjects as they come, then by year, those without one first.
std::vector<DeclaredFunding> declared_fundings(const model::Contract& contract);

// Of the scope's table; with Scope::whole of each action's latest row. O(rows).
MoneyTotals money_totals(const model::Contract& contract, const model::Scope& scope);

}  // namespace maillage::analysis
