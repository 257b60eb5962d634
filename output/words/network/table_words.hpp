// Which table of a contract is meant, in words and in names of files: one of each, for all that is
// written.
#pragma once

#include <string>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "network/model/readings/table_choice.hpp"
#include "output/text/message.hpp"

namespace maillage::words {

enum class TableWord {
  plan,
  review,
  recapitulatif_of_day,
  recapitulatif_of_month,
  recapitulatif_of_vowel,
  short_recapitulatif,
  latest_recapitulatif,
  scenario,
  all_tables,
  all,
  in_year,
  in_table,
  since_year,
  since_table,
};

const output_text::Message& message_of(TableWord key);

// In words: "plan", "bilan 2021", "récapitulatif du 31 décembre 2023".
std::string table_name(const model::WhichTable& table, output_text::Language language);

// Of a scope "tous les tableaux" too.
std::string table_name(const model::Scope& scope, output_text::Language language);

// The same where it is short, as at the head of a column: "plan", "2021", "récapitulatif 31/12/2023".
std::string short_table_name(const model::WhichTable& table, output_text::Language language);

// Behind "in": "en 2021", "dans le plan", "dans le récapitulatif du 31 décembre 2023".
std::string in_table(const model::WhichTable& table, output_text::Language language);

// Behind "since": "depuis 2021", "depuis le plan".
std::string since_table(const model::WhichTable& table, output_text::Language language);

// The same of a contract: "scénario", whose plan is no contract's own.
std::string scope_name(const model::Contract& contract, const model::Scope& scope,
                       output_text::Language language);
std::string short_scope_name(const model::Scope& scope, output_text::Language language);  // "tout"

// What was asked for, as short: "récapitulatif" where the latest is.
std::string choice_name(const model::TableChoice& choice, output_text::Language language);

// In names of files, and as --year takes it: "plan", "2021", "recapitulatif-2023-12-31"; "tout"; of a
// scenario "scenario". A scope of one axis has it behind: "2023-de-l-axe-1", which no sheet of the whole
// plan ("plan-2023-axe-1") is named.
std::string table_slug(const model::Contract& contract, const model::WhichTable& table);
std::string table_slug(const model::Contract& contract, const model::Scope& scope);
std::string axis_slug(const model::Contract& contract,
                      const model::Scope& scope);  // empty: no axis is named

// Of two sides beside each other: "2020-2023", "2020-2023-de-l-axe-1".
std::string tables_slug(const model::Contract& before, const model::Scope& before_scope,
                        const model::Contract& after, const model::Scope& after_scope);

// In data that programs read: the same without a scenario and an axis.
std::string scope_code(const model::Scope& scope);
std::string choice_code(
    const model::TableChoice& choice);  // "recapitulatif" where the latest is meant

}  // namespace maillage::words
