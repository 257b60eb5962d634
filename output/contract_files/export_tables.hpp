// The tables that exports for spreadsheets are made of: headers, cells, and what kind of thing each
// column holds. How they are laid out is export_xlsx' and export_csv's.
//
// Tables of actions carry the headers and the words that our own contracts do, so that they read
// back as they were; all others are in the language asked for.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "network/analysis/analysis.hpp"
#include "network/gaps/coverage.hpp"
#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "network/study/study.hpp"
#include "output/text/language.hpp"

namespace maillage::contract_files {

enum class ColumnKind { code, text, long_text, state, type, severity, count, real };

struct TableColumn {
  std::string header;
  ColumnKind kind = ColumnKind::text;
};

using TableCell = std::variant<std::monostate, std::string, double>;  // monostate: empty

struct ExportTable {
  std::string file;   // without extension: "constats"
  std::string title;  // of a sheet, at most 31 characters: "Constats"
  std::vector<TableColumn> columns;
  std::vector<std::vector<TableCell>> rows;
};

// "Plan", "Bilan 2021": rows in their own order, all columns, those of the user's own last.
// Where a table of actions stands in a contract's folder, without its ending: "actions",
// "bilans/2021", "recapitulatifs/2023-12-31".
std::string table_file(const model::WhichTable& table);

ExportTable action_table(const model::Contract& contract, const model::Edition& edition,
                         output_text::Language language);

ExportTable finding_table(const model::Contract& contract, const analysis::Analysis& analysis,
                          output_text::Language language);
// Of a partner: what it does in the scope. Prospective partners too.
ExportTable partner_table(const study::Study& study, output_text::Language language);
ExportTable instance_table(const model::Contract& contract, output_text::Language language);
// Axes and objectives in the outline's order, with the states of what hangs below.
ExportTable objective_table(const study::Study& study, output_text::Language language);
ExportTable coverage_table(const study::Study& study, gaps::CoverageBy by,
                           output_text::Language language);
// A row a measure, of the network and of each organisation and action; or of the network alone, with
// a row a measure of `measures_of_each_table` that defines it.
enum class MeasuresOf { all, network };
ExportTable measure_table(const model::Contract& contract, const analysis::Analysis& analysis,
                          MeasuresOf of, output_text::Language language);
// A row an organisation or action, a column a measure.
ExportTable measures_of_each_table(const model::Contract& contract,
                                   const analysis::Analysis& analysis,
                                   output_text::Language language);
// One line an action; state and porteur of each table side by side.
ExportTable year_table(const model::Contract& contract, output_text::Language language);
// The contract's head, signatories, référents, fundings, declared figures, rules: a table each.
std::vector<ExportTable> declared_tables(const study::Study& study, output_text::Language language);
// How far the fields of actions are filled in: of the contract, of each axis, of each organisation
// that carries; those of the parts that anybody fills in.
ExportTable completeness_table(const study::Study& study, output_text::Language language);
// Every tie of the graph.
ExportTable tie_table(const model::Contract& contract, const model::Graph& graph,
                      output_text::Language language);

// Organisations in rows, actions in columns, a letter a role; and which types act together. Past
// `most_cells`, or the columns that a sheet has (16 384), totals alone, and a header that says so: all that
// the columns would say stands in tie_table.
inline constexpr std::size_t most_cells_of_matrix = 2'000'000;
ExportTable role_matrix_table(const study::Study& study, output_text::Language language,
                              std::size_t most_cells = most_cells_of_matrix);
ExportTable type_matrix_table(const study::Study& study, output_text::Language language);

// All of them, each made when it is called for: of the scope first, then each table of actions, as many
// as the contract has. They differ in measures: files, read by programs, have them in one; a workbook
// has those of each organisation side by side. `study` is referred to.
enum class TablesFor { files, workbook };
using MakeTable = std::function<ExportTable()>;
std::vector<MakeTable> export_tables(const study::Study& study, TablesFor use,
                                     output_text::Language language);

}  // namespace maillage::contract_files
