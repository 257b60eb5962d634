// contrat.toml of an imported contract: what the tables say, each guess and each join with its
// ground beside it as a comment, and what is left for a person to decide.
#pragma once

#include <string>
#include <vector>

#include "network/import/import_contract.hpp"
#include "output/text/document.hpp"
#include "output/text/language.hpp"

namespace maillage::contract_files {

// `files`: the sources, as the user named them. The same input gives the same bytes.
std::string import_toml(const importing::ImportedContract& contract,
                        const std::vector<std::string>& files, output_text::Language language);

// contrat.toml, actions.csv (where there is a plan) and bilans/AAAA.csv.
std::vector<output_text::Document> import_documents(const importing::ImportedContract& contract,
                                                    const std::vector<std::string>& files,
                                                    output_text::Language language);

// "actions.csv", "bilans/2021.csv".
std::string import_table_name(const model::WhichTable& year);

// TOML lines to paste where one organisation has several of the names: only what nothing joined.
std::string import_open_names(const importing::ImportedContract& contract,
                              output_text::Language language);

}  // namespace maillage::contract_files
