// The choice of a table, read; and what it is in a contract.
#pragma once

#include <optional>
#include <string_view>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "network/model/which_table.hpp"

namespace maillage::model {

// As a user writes it: "plan", "2021", "récapitulatif 31/12/2023"; "récapitulatif" alone, the latest;
// "tout" or "all". None: it is no such word.
std::optional<TableChoice> parse_choice(std::string_view word);

// What it is in this contract. None: the contract has no such table. The latest of a contract without
// tables is its plan, which is empty.
std::optional<Scope> scope_of(const Contract& contract, const TableChoice& choice);

}  // namespace maillage::model
