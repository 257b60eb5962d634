// The fields of actions and their money as JSON: what `check --format json` and the export say.
#pragma once

#include <nlohmann/json.hpp>

#include "network/analysis/completeness.hpp"
#include "network/analysis/money_totals.hpp"
#include "network/study/study.hpp"

namespace maillage::fields {

// Each field with its count and the ids of the actions that lack it; null where all do. Of the
// scope, then of each axis, and of each organisation that carries.
nlohmann::ordered_json completeness_json(const study::Study& study);

// Amounts in euros, by kind: euros (of no said kind), euros_before_tax, euros_with_tax.
nlohmann::ordered_json money_totals_json(const model::Contract& contract,
                                         const analysis::MoneyTotals& money);

// planned, actual and funded alone.
nlohmann::ordered_json money_sums_json(const analysis::MoneyTotals& money);

// One amount of a table: said, euros or null, tax; null where nothing is said.
nlohmann::ordered_json money_json(const text::Money& money);
// said and date (or null); null where nothing is said.
nlohmann::ordered_json said_date_json(const text::SaidDate& date);

// "before", "with", null.
nlohmann::ordered_json tax_json(text::Tax tax);

}  // namespace maillage::fields
