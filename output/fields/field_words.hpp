// What is said of the fields of actions and of money, in both languages.
#pragma once

#include <string>
#include <string_view>

#include "network/analysis/completeness.hpp"
#include "network/analysis/money_totals.hpp"
#include "output/text/language.hpp"

namespace maillage {

// "title", "funders"…: the same in every language.
std::string_view field_code(ActionField field);
std::string_view field_word(ActionField field, Language language);

// "12 000 €", "1 500,50 € TTC".
std::string amount_text(std::int64_t cents, Tax tax, Language language);
// The sums of each kind, one beside the other: "12 000 € · 3 000 € TTC"; empty where none is sure.
std::string sum_text(const MoneySum& sum, Language language);
// "dit pour 6 actions sur 76, dont 2 gardées comme dites".
std::string said_text(const MoneySum& sum, std::size_t actions, Language language);

// "ARS 3 000 € (2 actions)"; of no funder: "sans financeur dit 5 000 € (1 action)".
std::string funder_text(const Contract& contract, const FunderMoney& money, Language language);

// "du 12 mars 2024 à fin 2026 ; échéance : 2025": as the table says it; empty if it says no date.
std::string dates_text(const ActionDates& dates, Language language);

}  // namespace maillage
