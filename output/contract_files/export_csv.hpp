// The contract as CSV files that Excel in French opens rightly: semicolons, a mark of UTF-8, decimal
// commas, CRLF; in a folder "csv".
//
// "csv/actions.csv" and "csv/bilans/2021.csv" stand as in a contract's own folder, and beside its
// contrat.toml they read back as they were. Cells that could run as formulas are guarded, see
// output/text/spreadsheet_cell.hpp; reading takes the guard away.
#pragma once

#include <string>
#include <vector>

#include "network/study/study.hpp"
#include "output/contract_files/export_tables.hpp"
#include "output/text/document.hpp"
#include "output/text/language.hpp"

namespace maillage::contract_files {

std::vector<output_text::Document> export_csv(const study::Study& study,
                                              output_text::Language language);

// One table: its header, then its rows.
std::string csv_of(const ExportTable& table);

// The shortest digits that mean the same number, with a comma: "0,35", "-1,5e-07".
std::string comma_number(double value);

}  // namespace maillage::contract_files
