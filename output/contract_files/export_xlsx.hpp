// The contract as a workbook: a first sheet that says what the others are, the scope's table of
// actions, what check finds, organisations, instances, objectives, years side by side, coverage,
// measures, and every other table.
//
// Sheets of actions have their headers in the first row and the words of our own tables: read
// back, they are what they were. Text is text: nothing in it runs as a formula.
#pragma once

#include <optional>
#include <string>

#include "network/study/study.hpp"
#include "output/text/language.hpp"

namespace maillage::contract_files {

// The file's bytes, the same for the same input. None: no temporary file could be made.
std::optional<std::string> export_xlsx(const study::Study& study, output_text::Language language);

}  // namespace maillage::contract_files
