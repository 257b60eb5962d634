// An empty contract to begin with: a workbook for the plan, with drop-down lists and a help on each
// header, and a contrat.toml that shows every section as a commented example.
//
// What is written is read back as it stands: no line of help can be taken for an action. The
// workbook stays the table that is kept up; contrat.toml names it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/text/document.hpp"
#include "output/text/language.hpp"

namespace maillage::contract_files {

// contrat.toml, suivi.xlsx and, for a year, bilans/YYYY.xlsx. None: no temporary file could be made.
std::optional<std::vector<output_text::Document>> starting_contract(std::optional<int> review,
                                                                    output_text::Language language);

// contrat.toml alone.
std::string starting_toml(output_text::Language language);

}  // namespace maillage::contract_files
