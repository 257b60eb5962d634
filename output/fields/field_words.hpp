// What is said of the fields of actions and of money, in both languages.
#pragma once

#include <string>
#include <string_view>

#include "network/analysis/completeness.hpp"
#include "network/analysis/money_totals.hpp"
#include "output/text/language.hpp"

namespace maillage::fields {

// "title", "funders"…: the same in every language.
std::string_view field_code(analysis::ActionField field);
std::string field_word(analysis::ActionField field, output_text::Language language);
// Behind how often a field is filled in: " (dont 4 sans porteur sûr)"; empty where all are sure. A "?"
// fills the cell in, and is no porteur.
std::string unsure_text(const analysis::FieldFill& fill, output_text::Language language);

// "12 000 €", "1 500,50 € TTC".
std::string amount_text(std::int64_t cents, text::Tax tax, output_text::Language language);
// An amount that the contract declares: "20 128,05 €".
std::string declared_amount_text(double euros, output_text::Language language);
// The sums of each kind, one beside the other: "12 000 € · 3 000 € TTC"; empty where none is sure.
std::string sum_text(const analysis::MoneySum& sum, output_text::Language language);
// "dit pour 6 actions sur 76, dont 2 gardées comme dites".
std::string said_text(const analysis::MoneySum& sum, std::size_t actions,
                      output_text::Language language);

// "ARS 3 000 € (2 actions)"; of no funder: "sans financeur dit 5 000 € (1 action)".
std::string funder_text(const model::Contract& contract, const analysis::FunderMoney& money,
                        output_text::Language language);

// "du 12 mars 2024 à fin 2026 ; échéance : 2025": as the table says it; empty if it says no date.
std::string dates_text(const model::ActionDates& dates, output_text::Language language);

}  // namespace maillage::fields
