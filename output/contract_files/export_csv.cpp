#include "output/contract_files/export_csv.hpp"

#include <string>

#include "network/text/number_text.hpp"
#include "output/contract_files/export_tables.hpp"
#include "output/text/spreadsheet_cell.hpp"

namespace maillage::contract_files {
namespace {

std::string csv_cell(const TableCell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return output_text::csv_text(*text, ';');
  if (const auto* number = std::get_if<double>(&cell)) return comma_number(*number);
  return "";
}

}  // namespace

std::string csv_of(const ExportTable& table) {
  std::string text = "\xEF\xBB\xBF";
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) text += ';';
    text += output_text::csv_text(table.columns[i].header, ';');
  }
  text += "\r\n";
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) text += ';';
      text += csv_cell(row[i]);
    }
    text += "\r\n";
  }
  return text;
}

std::string comma_number(double value) {
  std::string text = text::shortest_double(value);
  const std::size_t point = text.find('.');
  if (point != std::string::npos) text[point] = ',';
  return text;
}

std::vector<output_text::Document> export_csv(const study::Study& study,
                                              output_text::Language language) {
  std::vector<output_text::Document> documents;
  for (const MakeTable& make : export_tables(study, TablesFor::files, language)) {
    const ExportTable table = make();
    documents.push_back({"csv/" + table.file + ".csv", csv_of(table)});
  }
  return documents;
}

}  // namespace maillage::contract_files
